// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing

struct TransactionTests {
  struct Refusal: Error {}

  private func withNotebook(
    _ engine: Engine, _ body: (any Database) async throws -> Void
  ) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      try await database.write(Notebook.change) { session in
        try Notebook.addBook(1, "Sổ", in: session)
        try Notebook.addNote(1, in: session)
      }
      try await body(database)
    }
  }

  @Test(arguments: Engine.available)
  func concurrentReadModifyWritesLoseNothing(_ engine: Engine) async throws {
    try await withNotebook(engine) { database in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<24 {
          group.addTask {
            try await database.write(Notebook.change) { session in
              let count: Int = try session.row("SELECT count FROM note WHERE id = 1")?.get("count") ?? 0
              try session.execute("UPDATE note SET count = \(count + 1) WHERE id = 1")
            }
          }
        }
        try await group.waitForAll()
      }
      let count = try await database.read { session in
        try session.row("SELECT count FROM note WHERE id = 1")?.get("count", as: Int.self)
      }
      #expect(count == 24)
    }
  }

  @Test(arguments: Engine.available)
  func ruleOverSeveralRowsHoldsUnderConcurrency(_ engine: Engine) async throws {
    // Each adds a note only if there are fewer than three: write skew would let more in.
    try await withNotebook(engine) { database in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for id in 2...13 {
          group.addTask {
            try await database.write(Notebook.change) { session in
              let count: Int =
                try session.row("SELECT COUNT(*) AS n FROM note WHERE book = 1")?.get("n") ?? 0
              if count < 3 { try Notebook.addNote(Int64(id), in: session) }
            }
          }
        }
        try await group.waitForAll()
      }
      let count = try await database.read { session in
        try session.row("SELECT COUNT(*) AS n FROM note")?.get("n", as: Int.self)
      }
      #expect(count == 3)
    }
  }

  @Test(arguments: Engine.available)
  func throwingRollsBack(_ engine: Engine) async throws {
    try await withNotebook(engine) { database in
      await #expect(throws: Refusal.self) {
        try await database.write(Notebook.change) { session in
          try session.execute("DELETE FROM note")
          throw Refusal()
        }
      }
      let count = try await database.read { try $0.rows("SELECT id FROM note").count }
      #expect(count == 1)
    }
  }

  @Test(arguments: Engine.available)
  func failedStatementEndsTheTransactionEvenIfItIsCaught(_ engine: Engine) async throws {
    try await withNotebook(engine) { database in
      await #expect(throws: DatabaseError.self) {
        try await database.write(Notebook.change) { session in
          try session.execute("UPDATE note SET count = 5 WHERE id = 1")
          try? Notebook.addBook(1, "Khác", in: session)
        }
      }
      let count = try await database.read { session in
        try session.row("SELECT count FROM note WHERE id = 1")?.get("count", as: Int.self)
      }
      #expect(count == 0)
    }
  }

  @Test(arguments: Engine.available)
  func readingCannotWrite(_ engine: Engine) async throws {
    try await withNotebook(engine) { database in
      await #expect(throws: DatabaseError.readOnly) {
        try await database.read { try $0.execute("DELETE FROM note") }
      }
      await #expect(throws: DatabaseError.readOnly) {
        try await database.read { try $0.execute("CREATE TABLE other (id BIGINT PRIMARY KEY)") }
      }
    }
  }

  @Test(arguments: Engine.available)
  func readingSeesOneSnapshot(_ engine: Engine) async throws {
    try await withNotebook(engine) { database in
      let (entered, hasEntered) = AsyncStream.makeStream(of: Void.self)
      let gate = Turnstile()
      async let seen: [Int] = database.read { session in
        let before: Int = try session.row("SELECT COUNT(*) AS n FROM note")?.get("n") ?? -1
        hasEntered.finish()
        gate.wait()
        return [before, try session.row("SELECT COUNT(*) AS n FROM note")?.get("n") ?? -1]
      }
      for await _ in entered {}
      try await database.write(Notebook.change) { try Notebook.addNote(2, in: $0) }
      gate.open()
      #expect(try await seen == [1, 1])
    }
  }

  @Test(arguments: Engine.available)
  func cancelledTaskLeavesNothingBehind(_ engine: Engine) async throws {
    try await withNotebook(engine) { database in
      let (entered, hasEntered) = AsyncStream.makeStream(of: Void.self)
      let task = Task {
        try await database.write(Notebook.change) { session in
          try session.execute("DELETE FROM note")
          hasEntered.finish()
          // Long enough that only an interruption ends it.
          _ = try session.rows(
            """
            WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 2000000000)
            SELECT COUNT(*) AS n FROM c
            """)
        }
      }
      for await _ in entered {}
      task.cancel()
      await #expect(throws: DatabaseError.cancelled) { try await task.value }
      let count = try await database.read { try $0.rows("SELECT id FROM note").count }
      #expect(count == 1)
    }
  }

  @Test(arguments: Engine.available)
  func numberOfChangedRowsIsGiven(_ engine: Engine) async throws {
    try await withNotebook(engine) { database in
      let counts = try await database.write(Notebook.change) { session in
        try Notebook.addNote(2, in: session)
        return [
          try session.execute("UPDATE note SET count = 1"),
          try session.execute("UPDATE note SET count = 1 WHERE id = 99"),
          try session.execute("CREATE TABLE other (id BIGINT PRIMARY KEY)"),
          try session.execute("INSERT INTO other (id) VALUES (1) ON CONFLICT DO NOTHING"),
          try session.execute("INSERT INTO other (id) VALUES (1) ON CONFLICT DO NOTHING"),
          try session.execute("DELETE FROM book"),
        ]
      }
      // The notes that go with their book are not counted.
      #expect(counts == [2, 0, 0, 1, 0, 1])
    }
  }
}
