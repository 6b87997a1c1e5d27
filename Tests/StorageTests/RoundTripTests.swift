// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing

struct RoundTripTests {
  static let texts = [
    "", "'", "''; DROP TABLE note; --", "\"quoted\"", "\\", "a\\'b", "$1 ? :name @x", "%_",
    "Ủy ban nhân dân xã An Bình: “thủ tục”, ngày 04/5/2026", "Đường đi khó, không khó vì ngăn sông",
    "🇻🇳👨‍👩‍👧‍👦", "line\nline\r\n\ttab", "\u{1}\u{7F}\u{FEFF}", String(repeating: "ữ", count: 50_000),
  ]

  @Test(arguments: Engine.available, texts)
  func textComesBackAsItWas(_ engine: Engine, _ text: String) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      try await database.write(Notebook.change) { session in
        try Notebook.addBook(1, "Sổ", in: session)
        try Notebook.addNote(1, text: text, in: session)
      }
      let read = try await database.read { session in
        try session.row("SELECT text FROM note WHERE text = \(text)")?.get("text", as: String.self)
      }
      #expect(read.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test(arguments: Engine.available)
  func everyTypeComesBackAsItWas(_ engine: Engine) async throws {
    let bytes = (0...255).map { UInt8($0) }
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      let row = try await database.write(Notebook.change) { session in
        try Notebook.addBook(1, "Sổ", in: session)
        try session.execute(
          """
          INSERT INTO note (commune, id, book, text, weight, seal, at, count, pinned)
          VALUES (\(Int64.min), \(Int64.max), \(1), \(nil as String?), \(0.1), \(bytes: bytes), \(-1), \(0), \(true))
          """)
        return try session.row("SELECT * FROM note")
      }
      let note = try #require(row)
      #expect(try note.get("commune") == Int64.min)
      #expect(try note.get("id") == Int64.max)
      #expect(try note.optional("text", as: String.self) == nil)
      #expect(try note.get("weight") == 0.1)
      #expect(try note.get("seal") == bytes)
      #expect(try note.get("pinned") == true)
      #expect(try note.get("pinned", as: Int.self) == 1)
      #expect(try note.get("colour") == "red; TEXT")
      #expect(throws: DatabaseError.decoding(column: "text")) { try note.get("text", as: String.self) }
      #expect(throws: DatabaseError.decoding(column: "none")) { try note.get("none", as: Int.self) }
      #expect(throws: DatabaseError.decoding(column: "colour")) { try note.get("colour", as: Int.self) }
    }
  }

  @Test(arguments: Engine.available)
  func emptyBytesAreNotNull(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      let seals = try await database.write(Notebook.change) { session in
        try Notebook.addBook(1, "Sổ", in: session)
        try Notebook.addNote(1, in: session)
        try Notebook.addNote(2, in: session)
        try session.execute("UPDATE note SET seal = \(bytes: []) WHERE id = 1")
        return try session.rows("SELECT seal FROM note ORDER BY id")
          .map { try $0.optional("seal", as: [UInt8].self) }
      }
      #expect(seals == [[], nil])
    }
  }

  @Test(arguments: Engine.available, [0.1, 1e308, -1e-308, 5e-324, 3, -0.5])
  func realsComeBackExactly(_ engine: Engine, _ number: Double) async throws {
    try await withDatabase(engine) { database in
      let read = try await database.read { try $0.row("SELECT \(number) AS n")?.get("n", as: Double.self) }
      #expect(read == number)
    }
  }

  @Test(arguments: Engine.available)
  func textWithNULIsRefused(_ engine: Engine) async throws {
    try await withDatabase(engine) { database in
      await #expect(throws: DatabaseError.checkViolation("NUL in text")) {
        try await database.read { try $0.rows("SELECT \("a\u{0}b")") }
      }
    }
  }
}
