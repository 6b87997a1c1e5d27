// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing

/// What copies of whole databases stand on.
struct CopyTests {
  private struct Enough: Error {}

  @Test(arguments: Engine.available)
  func rowsComeOneByOneInAnyNumber(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      try await database.write(Notebook.change) { session in
        try Notebook.addBook(1, "A", in: session)
        for id in 0..<1001 { try Notebook.addNote(Int64(id), text: "\(id)", in: session) }
      }
      let found = try await database.snapshot { session in
        var ids: [Int64] = []
        try session.each("SELECT id FROM note WHERE id >= \(1 as Int64) ORDER BY id") {
          ids.append(try $0.get("id"))
        }
        // Once more, with other columns: nothing of the first is left.
        var texts: [String] = []
        try session.each("SELECT text, id FROM note ORDER BY id DESC") { texts.append(try $0.get("text")) }
        return (ids, texts)
      }
      #expect(found.0 == Array(1...1000))
      #expect(found.1 == (0...1000).reversed().map(String.init))
    }
  }

  @Test(arguments: Engine.available)
  func whatTheBodyThrowsEndsTheWalkAndComesOut(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      try await database.write(Notebook.change) { session in
        try Notebook.addBook(1, "A", in: session)
        for id in 0..<500 { try Notebook.addNote(Int64(id), in: session) }
      }
      await #expect(throws: Enough.self) {
        try await database.snapshot { session in
          try session.each("SELECT id FROM note ORDER BY id") { row in
            if try row.get("id", as: Int64.self) == 3 { throw Enough() }
            if try row.get("id", as: Int64.self) > 3 { throw DatabaseError.engine("went on") }
          }
        }
      }
      let count = try await database.read {
        try $0.row("SELECT COUNT(*) AS n FROM note")?.get("n", as: Int.self)
      }
      #expect(count == 500)
    }
  }

  @Test(arguments: Engine.available)
  func aSnapshotCannotWriteAndDoesNotSeeWhatComesLater(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      await #expect(throws: DatabaseError.readOnly) {
        try await database.snapshot { try Notebook.addBook(1, "A", in: $0) }
      }
      let (begun, signal) = AsyncStream.makeStream(of: Void.self)
      let gate = Turnstile()
      async let seen = database.snapshot { session in
        let before = try session.rows("SELECT id FROM book").count
        signal.finish()
        gate.wait()
        return (before, try session.rows("SELECT id FROM book").count)
      }
      for await _ in begun {}
      try await database.write(Notebook.change) { try Notebook.addBook(1, "A", in: $0) }
      gate.open()
      let counts = try await seen
      #expect(counts == (0, 0))
    }
  }

  @Test(arguments: Engine.available)
  func rowsMayComeBeforeWhatTheyPointAt(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      try await database.write(Notebook.change) { session in
        try session.withDeferredReferences {
          try Notebook.addNote(1, in: session)
          try Notebook.addBook(1, "A", in: session)
        }
      }
      // What is missing to the end is refused, and all of it.
      await #expect {
        try await database.write(Notebook.change) { session in
          try session.withDeferredReferences {
            try Notebook.addBook(2, "B", in: session)
            try Notebook.addNote(2, book: 3, in: session)
          }
        }
      } throws: { error in
        if case DatabaseError.foreignKeyViolation = error { true } else { false }
      }
      // Afterwards references are checked at once again.
      await #expect {
        try await database.write(Notebook.change) { session in
          try Notebook.addNote(3, book: 3, in: session)
          try Notebook.addBook(3, "C", in: session)
        }
      } throws: { error in
        if case DatabaseError.foreignKeyViolation = error { true } else { false }
      }
      let books = try await database.read {
        try $0.rows("SELECT id FROM book").map { try $0.get("id", as: Int.self) }
      }
      #expect(books == [1])
    }
  }

  @Test(arguments: Engine.available)
  func anOlderSchemaIsBuiltInsideATransaction(_ engine: Engine) async throws {
    try await withEmptyDatabase(engine) { database in
      let migrator = Migrator(Notebook.migrations)
      await #expect(throws: DatabaseError.newerDatabase(migration: "x")) {
        try await database.write(.everything) { try migrator.build(["x"], in: $0) }
      }
      let columns = try await database.write(.everything) { session in
        try migrator.build([Notebook.migrations[0].id], in: session)
        try session.execute(
          "INSERT INTO migration (id, at) VALUES (\(Notebook.migrations[0].id), \(0 as Int64))")
        return try session.tables().first { $0.name == "note" }?.columns.map(\.name) ?? []
      }
      #expect(columns.contains("weight") && !columns.contains("colour"))
      let rest = try await migrator.migrate(database, now: FixedSurroundings.start)
      #expect(rest == [Notebook.migrations[1].id])
    }
  }

  @Test func namesAreQuoted() {
    let table = TableShape(
      name: "a\"; DROP TABLE b; --",
      columns: ["x", "order", "\""].map { .init(name: $0, isBoolean: false) }, parents: [])
    let sql: SQL = "SELECT \(columns: table) FROM \(table: table) WHERE x = \(1)"
    let (text, values) = sql.rendered { _ in "?" }
    #expect(text == #"SELECT "x", "order", """" FROM "a""; DROP TABLE b; --" WHERE x = ?"#)
    #expect(values == [.integer(1)])
  }
}
