// SPDX-License-Identifier: Apache-2.0

import Commune
public import Files
public import Kernel
public import Storage
public import Web

/// Messages: written once, approved by another person, published in all of their renditions.
///
/// - Parameter publicURL: the public address without a slash at its end, for links that are shared; empty for the
///   commune's host
public func messages(
  database: any Database, surroundings: Surroundings, publicURL: String, files: FileStore, ports: MessagePorts
) -> Capability {
  let store = MessageStore(database: database, surroundings: surroundings, ports: ports)
  let units = UnitStore(database: database, surroundings: surroundings)
  let desk = MessageRoutes(
    store: store, files: files, people: PeopleStore(database: database, surroundings: surroundings),
    units: units, surroundings: surroundings)
  let news = ArticleRoutes(
    store: store, board: MessageBoard(database: database), files: files, units: units,
    address: SiteAddress(database: database, surroundings: surroundings, publicURL: publicURL))
  var routes = Routes()
  desk.add(to: &routes)
  EditorRoutes().add(to: &routes)
  news.add(to: &routes)
  return Capability(
    MessageStore.capability, migrations: MessageSchema.migrations, routes: routes,
    jobs: MessageJob.handlers(store),
    menu: [MenuItem(MessageWords.menu, path: MessageListPages.path, access: .can(.read), rank: 30)],
    today: { staff, commune in
      let lines = try await store.waiting(in: commune.id)
      let comments = try await store.openComments(forAuthor: staff.id, in: commune.id)
      return MessageToday.items(try await desk.rows(lines, in: commune.id), for: staff)
        + MessageToday.comments(comments)
    })
}
