// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import StorageSQLite
import TestKit
import Testing

struct ChangeTests {
  private static let last = Change(nil, "last")

  /// What a stream tells up to the change `last`, what may have happened before it stood left out.
  private static func heard(_ stream: AsyncStream<Change>) async -> [Change] {
    var heard: [Change] = []
    for await change in stream {
      if change == last { break }
      if change != .everything { heard.append(change) }
    }
    return heard
  }

  /// A stream that stands: on PostgreSQL it first tells that everything may have changed.
  private static func standing(_ database: any Database) async -> AsyncStream<Change> {
    let stream = database.changes()
    if database.engine == .postgres { for await _ in stream { break } }
    return stream
  }

  @Test(arguments: Engine.available)
  func committedChangesReachEveryListener(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      let streams = [await Self.standing(database), await Self.standing(database)]
      try await database.write(Notebook.change) { try Notebook.addBook(1, "Sổ", in: $0) }
      try await database.write(.unseen) { try Notebook.addBook(2, "Khác", in: $0) }
      try? await database.write(Change(nil, "failed")) { try Notebook.addBook(1, "Sổ", in: $0) }
      try await database.write(Self.last) { _ in }
      for stream in streams { #expect(await Self.heard(stream) == [Notebook.change]) }
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func changesOfAnotherProcessAreSeenInTheFile() async throws {
    try await withTemporaryFolder { folder in
      let here = try SQLiteDatabase(path: folder + "/a.db")
      let there = try SQLiteDatabase(path: folder + "/a.db")
      try await there.write(Change(nil, "before")) { _ in }
      let stream = here.changes()
      let start = ContinuousClock.now
      try await there.write(Notebook.change) { _ in }
      var first: Change?
      for await change in stream {
        first = change
        break
      }
      #expect(first == Notebook.change)
      #expect(ContinuousClock.now - start < .seconds(2))
      await here.close()
      await there.close()
    }
  }

  @Test(arguments: Engine.available)
  func closingEndsTheStreams(_ engine: Engine) async throws {
    try await withEmptyDatabase(engine) { database in
      let stream = database.changes()
      await database.close()
      for await change in stream { #expect(change == .everything) }
      await #expect(throws: DatabaseError.self) { try await database.read { try $0.rows("SELECT 1") } }
    }
  }
}
