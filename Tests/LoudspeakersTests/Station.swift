// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Kernel
import Outside
import Storage
import Synchronization
import TestKit
import Web

@testable import Loudspeakers

/// An invented commune with loudspeakers on a fresh database, with a fixed clock and messages from memory.
struct Station: Sendable {
  let clock: FixedSurroundings
  let database: any Database
  let commune: CommuneCard
  let unit: UnitID
  let messages: PublicMessages
  let files: FileStore

  /// The messages that the public sees.
  final class PublicMessages: Sendable {
    struct Key: Hashable {
      let id: MessageID
      let version: Int
    }
    private let all = Mutex<[Key: SpokenMessage]>([:])

    subscript(id: MessageID, version: Int) -> SpokenMessage? {
      get { all.withLock { $0[Key(id: id, version: version)] } }
      set { all.withLock { $0[Key(id: id, version: version)] = newValue } }
    }
  }

  static let message = MessageID(rawValue: 41)

  static func with(_ engine: Engine, _ body: (Station) async throws -> Void) async throws {
    let migrations = JobSchema.migrations + Loudspeakers.migrations
    try await withTemporaryFolder { folder in
      try await withEmptyDatabase(engine) { database in
        let clock = FixedSurroundings()
        let registry = Registry(database: database, surroundings: clock.surroundings)
        let store = FileStore(
          root: folder, database: database, processes: .machine, surroundings: clock.surroundings)
        let ground = CommuneSchema.migrations
        try await Migrator(ground + FileSchema.migrations + migrations).migrate(
          database, now: clock.now)
        let commune = try await registry.communes.add(
          code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh", host: "an-binh.test")
        let unit = try await registry.units.add(.office, "Văn phòng", commune: commune.id)
        try await body(
          Station(
            clock: clock, database: database, commune: commune, unit: unit, messages: PublicMessages(),
            files: store))
      }
    }
  }

  var ledger: Ledger { Ledger(database: database, surroundings: clock.surroundings) }
  var queue: JobQueue { JobQueue(database: database, surroundings: clock.surroundings) }

  func loudspeakers(_ processes: Processes = .machine) -> Loudspeakers {
    Loudspeakers(
      database: database, surroundings: clock.surroundings, files: files, processes: processes,
      ports: LoudspeakerPorts { [messages] id, version, _ in messages[id, version] })
  }

  /// Publishes a message in the transaction that asks for its recording.
  func publish(_ text: String = "Xã họp lúc 7h30.", id: MessageID = message, version: Int = 1) async throws {
    messages[id, version] = SpokenMessage(
      title: "Lịch họp \(version)", text: text, unit: unit, path: "/tin-tuc/lich-hop-\(id)")
    let (loudspeakers, commune, now) = (loudspeakers(), commune.id, clock.now)
    try await database.write(Change(commune, "messages")) { session in
      try loudspeakers.published(id, version: version, commune: commune, at: now, in: session)
    }
  }

  /// Does one job as a worker does; gives what the handler threw.
  @discardableResult
  func work(_ processes: Processes = .machine) async throws -> (any Error)? {
    let job = try await queue.lease([RenderJob.kind], owner: "w", for: .seconds(60)).first
    guard let job, let handler = loudspeakers(processes).capability.jobs[RenderJob.kind] else { return nil }
    do {
      try await handler(job)
      try await queue.finish(job)
      return nil
    } catch let error as JobHopeless {
      try await queue.abandon(job, reason: error.reason)
      return error
    } catch {
      try await queue.fail(job, reason: (error as? Fault)?.sentence ?? "")
      return error
    }
  }

  func evidence() async throws -> [Evidence] {
    try await ledger.entries(about: Subject("message", Self.message), commune: commune.id)
  }

  func staff(_ permissions: Set<Permission> = [.publish]) -> Staff {
    Staff(id: PersonID(rawValue: 3), name: "Lan", unit: unit, unitName: "Văn phòng", permissions: permissions)
  }

  /// Asks a route as a person who has signed in.
  func ask(
    _ method: Route.Method, _ path: String, _ parameters: [String: String] = [:]
  ) async throws -> Reply? {
    let visitor = Visitor(commune: commune, staff: staff(), formToken: "t")
    let route = loudspeakers().capability.routes.all.first { $0.method == method && $0.path == path }
    return try await route?.answer(Visit(visitor: visitor, path: path, parameters: parameters))
  }
}

extension Reply {
  /// The markup of a page's content; empty for anything else.
  var markup: String {
    if case .page(let page) = body { page.content.text } else { "" }
  }
}
