// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Kernel
import Web

/// The workspace's routes of messages: list, form, one message, and what can be done with it.
struct MessageRoutes: Sendable {
  static let pageSize = 50

  let store: MessageStore
  let files: FileStore
  let people: PeopleStore
  let units: UnitStore
  let surroundings: Surroundings

  func add(to routes: inout Routes) {
    let path = MessageListPages.path
    routes.get(path, .can(.read)) { try await list($0) }
    routes.get(path + "/moi", .can(.write)) { try await new($0) }
    routes.post(path, .can(.write), limit: MessageForm.limit) { try await create($0) }
    routes.post(path + "/moi/tu-luu", .can(.write), limit: EditorRoutes.limit) { try await keepBeginning($0) }
    routes.post(path + "/moi/bo", .can(.write)) { try await dropBeginning($0) }
    routes.post(path + "/chinh-ta", .can(.write), limit: EditorRoutes.limit) { try spelling($0) }
    routes.post(FormPreviewPages.path, .can(.write), limit: EditorRoutes.limit) { visit in
      let preview = try await preview(MessageForm(typed: visit.form).content, visit)
      return .fragment(FormPreviewPages.renditions(preview))
    }
    addFees(to: &routes)
    routes.get(path + "/{id}", .can(.read)) { try await show($0) }
    routes.get(path + "/{id}/to-dan.pdf", .can(.read)) { visit in
      let message = try await message(visit)
      let content = message.latest.content
      let draft = NoticeDraft(
        title: content.title, text: Renditions(content).notice, day: surroundings.today,
        path: ArticlePages.path + "/" + Slug.of(content.title, message.id))
      let pdf = try await store.ports.noticeSheet(draft, visit.visitor.commune)
      return Reply(type: "application/pdf", body: .bytes(pdf))
    }
    routes.get(path + "/{id}/sua", .can(.write)) { try await edit($0) }
    routes.post(path + "/{id}/sua", .can(.write), limit: MessageForm.limit) { try await save($0) }
    routes.post(path + "/{id}/tu-luu", .can(.write), limit: EditorRoutes.limit) { try await keepDraft($0) }
    routes.post(path + "/{id}/bo-ban-go-do", .can(.write)) { try await dropDraft($0) }
    addActions(to: &routes)
    addComments(to: &routes)
  }

  func list(_ visit: Visit) async throws -> Reply {
    let staff = try visit.staff()
    let filter = MessageFilter(visit.query)
    let lines = try await store.lines(in: visit.commune).filter { filter.admits($0, for: staff.id) }
    let count = max(1, (lines.count + Self.pageSize - 1) / Self.pageSize)
    let page = min(max(1, Int(visit.query["trang"] ?? "") ?? 1), count)
    let shown = lines.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
    return .page(
      MessageListPages.list(
        try await rows(Array(shown), in: visit.commune), filter: filter, query: visit.query,
        pages: (page, count), staff: staff))
  }

  /// Lines with the names and days that they show.
  func rows(_ lines: [MessageLine], in commune: CommuneID) async throws -> [MessageRow] {
    guard !lines.isEmpty else { return [] }
    let people = try await people.all(commune: commune)
    let names = people.names
    let tasks = try await store.ports.tasks(commune)
    let due = Dictionary(tasks.map { ($0.id, $0.due) }) { first, _ in first }
    let holders = try await holders(of: people, in: commune)
    return lines.map { line in
      MessageRow(
        line: line, author: names[line.author] ?? MessageWords.formerStaff,
        due: line.task.flatMap { due[$0] ?? nil }, now: surroundings.now(),
        urgentBy: line.status.urgency.map { names[$0.person] ?? MessageWords.formerStaff } ?? "",
        holders: holders)
    }
  }

  func show(_ visit: Visit) async throws -> Reply {
    let view = try await view(visit)
    let done = visit.query["xong"].flatMap(MessageAction.init(rawValue:)).map(MessageWords.done)
    return .page(MessagePages.show(view, token: visit.visitor.formToken, done: done))
  }

  /// The message of the path, with all that its page shows.
  func view(_ visit: Visit) async throws -> MessageView {
    let message = try await message(visit)
    let tasks = try await store.ports.tasks(visit.commune)
    let content = message.latest.content
    let unit = try await units.unit(message.unit, commune: visit.commune)
    let spoken = Renditions(content).spoken
    let people = try await people.all(commune: visit.commune)
    return MessageView(
      card: visit.visitor.commune, message: message, staff: try visit.staff(),
      names: people.names, unit: unit?.name ?? "",
      task: tasks.first { $0.id == content.task }, picture: try await picture(content, in: visit.commune),
      now: surroundings.now(), spoken: store.ports.spoken(spoken),
      views: message.status.firstPublishedAt == nil
        ? nil : try await store.ports.views(message.id, visit.commune),
      holders: try await holders(of: people, in: visit.commune),
      comments: try await store.comments(of: message.id, in: visit.commune))
  }

  func message(_ visit: Visit) async throws -> Message {
    guard let message = try await store.find(visit.id("id"), in: visit.commune) else {
      throw Fault(.notFound, MessageWords.notFound)
    }
    return message
  }

  func names(in commune: CommuneID) async throws -> [PersonID: String] {
    try await people.names(commune: commune)
  }

  func picture(_ content: MessageContent, in commune: CommuneID) async throws -> StoredPicture? {
    guard let hash = content.picture?.hash else { return nil }
    return try await files.picture(hash, in: commune)
  }
}
