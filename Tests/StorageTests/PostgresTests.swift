// SPDX-License-Identifier: Apache-2.0

import Storage
import StoragePostgres
import Synchronization
import TestKit
import Testing

/// What only a server can do to us; runs where there is one.
@Suite(.enabled(if: Engine.available.contains(.postgres)), .timeLimit(.minutes(10)))
struct PostgresTests {
  private func isUnavailable(_ error: any Error) -> Bool {
    guard case DatabaseError.unavailable(let words) = error else { return false }
    return !words.isEmpty
  }

  private func process(_ database: any Database) async throws -> Int {
    try await database.read { try $0.row("SELECT pg_backend_pid() AS pid")?.get("pid") ?? 0 }
  }

  private func kill(_ process: Int, _ database: any Database) async throws {
    try await database.write(.unseen) { session in
      _ = try session.rows("SELECT pg_terminate_backend(CAST(\(process) AS INTEGER), 5000)")
    }
  }

  @Test func workUnderWayIsUnavailableWhenItsConnectionDies() async throws {
    try await withDatabase(.postgres, migrations: Notebook.migrations) { database in
      let (pids, tellPID) = AsyncStream.makeStream(of: Int.self)
      let runs = Mutex(0)
      let gate = Turnstile()
      let victim = Task {
        try await database.write(Notebook.change) { session in
          runs.withLock { $0 += 1 }
          try Notebook.addBook(1, "Sổ", in: session)
          tellPID.yield(try session.row("SELECT pg_backend_pid() AS pid")?.get("pid") ?? 0)
          gate.wait()
          try Notebook.addBook(2, "Khác", in: session)
        }
      }
      for await pid in pids {
        try await kill(pid, database)
        gate.open()
        break
      }
      await #expect {
        try await victim.value
      } throws: { isUnavailable($0) }
      let books = try await database.read { try $0.rows("SELECT id FROM book").count }
      #expect(books == 0)
      #expect(runs.withLock { $0 } == 1)
    }
  }

  @Test func idleConnectionsThatDiedAreReplacedUnseen() async throws {
    try await withDatabase(.postgres) { database in
      let first = try await process(database)
      let gate = Turnstile()
      let (entered, hasEntered) = AsyncStream.makeStream(of: Void.self)
      // Holds the one connection so that a second one is made, from which the first can be killed.
      async let held: Void = database.read { session in
        hasEntered.finish()
        gate.wait()
      }
      for await _ in entered {}
      let second = try await process(database)
      gate.open()
      try await held
      #expect(first != second)
      let latest = try await process(database)
      try await kill(latest == first ? second : first, database)
      for _ in 0..<4 { _ = try await process(database) }
      let survivor = try await process(database)
      #expect(survivor != 0)
    }
  }

  @Test func lostListenerTellsThatEverythingMayHaveChanged() async throws {
    try await withDatabase(.postgres, migrations: Notebook.migrations) { database in
      let seen = database.changes()
      var iterator = seen.makeAsyncIterator()
      #expect(await iterator.next() == .everything)
      try await database.write(.unseen) { session in
        // The listener is the only session of this schema that listens; its settings name the schema.
        _ = try session.rows(
          """
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()
          """)
      }
      #expect(await iterator.next() == .everything)
      try await database.write(Notebook.change) { try Notebook.addBook(1, "Sổ", in: $0) }
      var next = await iterator.next()
      while next == .everything { next = await iterator.next() }
      #expect(next == Notebook.change)
    }
  }

  @Test func changedTablesDoNotBreakPreparedStatements() async throws {
    try await withDatabase(.postgres, migrations: Notebook.migrations) { database in
      let read: @Sendable (any Session) throws -> Int = { session in
        try session.rows("SELECT * FROM book").count
      }
      for _ in 0..<3 { #expect(try await database.read(read) == 0) }
      try await database.write(.unseen) { try $0.execute("ALTER TABLE book ADD COLUMN note TEXT") }
      #expect(try await database.read(read) == 0)
    }
  }

  @Test func moreStatementsThanAConnectionKeepsAreFine() async throws {
    try await withDatabase(.postgres) { database in
      let sum = try await database.read { session in
        var sum = 0
        for round in 0..<2 {
          for length in 1...300 {
            let list = Array(1...length)
            sum += try session.row("SELECT \(round) + 1 AS n WHERE 1 IN \(list)")?.get("n") ?? 0
          }
        }
        return sum
      }
      #expect(sum == 900)
    }
  }

  @Test func serverThatIsNotThereIsUnavailable() async throws {
    let settings = PostgresSettings(url: "postgres://nobody@127.0.0.1:9/none")
    let database = PostgresDatabase(settings)
    for _ in 0..<3 {
      await #expect {
        try await database.read { try $0.rows("SELECT 1") }
      } throws: { isUnavailable($0) }
    }
    await database.close()
  }

  @Test func addressThatMakesNoSenseIsUnavailable() async throws {
    let database = PostgresDatabase(PostgresSettings(url: "postgres://[::1/none?what=ever"))
    await #expect {
      try await database.read { try $0.rows("SELECT 1") }
    } throws: { isUnavailable($0) }
    await database.close()
  }

  @Test func waitingForAConnectionEndsWhenTheTaskIsCancelled() async throws {
    try await withDatabase(.postgres) { database in
      let gate = Turnstile()
      let (entered, hasEntered) = AsyncStream.makeStream(of: Void.self)
      let holders = (0..<4).map { _ in
        Task {
          try await database.read { session in
            hasEntered.yield()
            gate.wait()
          }
        }
      }
      var count = 0
      for await _ in entered {
        count += 1
        if count == 4 { break }
      }
      let waiter = Task { try await database.read { try $0.rows("SELECT 1").count } }
      waiter.cancel()
      await #expect(throws: DatabaseError.cancelled) { try await waiter.value }
      for _ in holders { gate.open() }
      for holder in holders { try await holder.value }
    }
  }

  @Test func aFullDiskOfTheServerIsToldAsOne() async throws {
    try await withDatabase(.postgres, migrations: Notebook.migrations) { database in
      await #expect(throws: DatabaseError.diskFull) {
        try await database.write(Notebook.change) { session in
          try Notebook.addBook(1, "Sổ", in: session)
          try session.execute("DO $$ BEGIN RAISE EXCEPTION 'no space' USING ERRCODE = 'disk_full'; END $$")
        }
      }
      let books = try await database.read { session in try session.rows("SELECT id FROM book").count }
      #expect(books == 0)
    }
  }

  @Test func thePoolSaysHowBusyItIs() async throws {
    try await withDatabase(.postgres) { database in
      let gate = Turnstile()
      let (entered, hasEntered) = AsyncStream.makeStream(of: Void.self)
      let holder = Task {
        try await database.read { session in
          hasEntered.yield()
          gate.wait()
        }
      }
      for await _ in entered { break }
      #expect(database.load == DatabaseLoad(busy: 1, waiting: 0, limit: 4))
      gate.open()
      try await holder.value
    }
  }
}
