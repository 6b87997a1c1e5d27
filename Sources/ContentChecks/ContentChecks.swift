// SPDX-License-Identifier: Apache-2.0

import Commune
public import Kernel
public import Storage
public import Web

/// Looks each night at what is public: what is past its day, leads nowhere, lacks words or cites what has ended.
public struct ContentChecks: Sendable {
  static let job = "checks.run"

  let store: ContentCheckStore
  let queue: JobQueue
  let communes: CommuneStore
  let surroundings: Surroundings
  let ports: ContentCheckPorts

  /// Checks over a database.
  public init(database: any Database, surroundings: Surroundings, ports: ContentCheckPorts) {
    store = ContentCheckStore(database: database, surroundings: surroundings)
    queue = JobQueue(database: database, surroundings: surroundings)
    communes = CommuneStore(database: database, surroundings: surroundings)
    self.surroundings = surroundings
    self.ports = ports
  }

  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { ContentCheckSchema.migrations }

  /// Everything that the checks give to the product.
  public var capability: Capability {
    var routes = Routes()
    ContentCheckRoutes(checks: self).add(to: &routes)
    return Capability(
      ContentCheckStore.capability, migrations: Self.migrations, routes: routes,
      services: [ContentCheckNight(checks: self)], jobs: [Self.job: { try await perform($0) }],
      menu: [MenuItem(ContentCheckWords.menu, path: ContentCheckPages.path, access: .can(.read), rank: 66)],
      today: { staff, commune in
        guard staff.can(.write) || staff.can(.approve) else { return [] }
        let open = try await store.open(in: commune.id)
        let stale = open[.citation] ?? 0
        let others = open.values.reduce(0, +) - stale
        return [
          (stale, ContentCheckWords.stale(stale), ContentCheckWords.staleDetail),
          (others, ContentCheckWords.open(others), ContentCheckWords.openDetail),
        ].filter { $0.0 > 0 }.map { _, title, detail in
          TodayItem(
            .notice, title: title, detail: detail, path: ContentCheckPages.path,
            action: ContentCheckWords.look)
        }
      })
  }

  /// Looks at everything now, and keeps what was found.
  public func run(in commune: CommuneID) async throws {
    let check = ContentCheck(ports: ports, commune: commune, today: surroundings.today)
    try await store.keep(try await check.run(), in: commune)
  }

  /// Asks the queue for a look; what was asked for under a key before is not asked for again.
  func ask(key: String, in commune: CommuneID) async throws {
    guard try await queue.find(Self.job, key: key, commune: commune) == nil else { return }
    try await store.database.write(Change(commune, ContentCheckStore.capability)) { [queue] session in
      try queue.enqueue(Self.job, key: key, commune: commune, in: session)
    }
  }

  /// Doing it again only finds the same once more.
  func perform(_ job: Job) async throws {
    guard let commune = job.commune else { throw JobHopeless(ContentCheckWords.noCommune) }
    try await run(in: commune)
  }
}
