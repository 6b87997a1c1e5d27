// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing

/// One rule of the common SQL a test: what a store may write, because both engines answer alike.
struct DialectTests {
  private func answer(_ engine: Engine, _ sql: SQL, after steps: [SQL] = []) async throws -> [[SQLValue]] {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      try await database.write(Notebook.change) { session in
        try Notebook.addBook(1, "Sổ", in: session)
        for id in 1...4 {
          try Notebook.addNote(
            Int64(id), text: id == 2 ? nil : "n\(id)",
            at: Instant(milliseconds: Int64(id) * 50_000_000), in: session)
        }
        for step in steps { try session.execute(step) }
        return try session.rows(sql).map(\.all)
      }
    }
  }

  @Test(arguments: Engine.available)
  func upsertTakesTheNewValue(_ engine: Engine) async throws {
    let rows = try await answer(
      engine, "SELECT title FROM book",
      after: [
        """
        INSERT INTO book (commune, id, title, open) VALUES (7, 9, \("Sổ"), TRUE)
        ON CONFLICT (commune, title) DO UPDATE SET title = excluded.title || '!'
        """
      ])
    #expect(rows == [[.text("Sổ!")]])
  }

  @Test(arguments: Engine.available)
  func insertGivesBackWhatItStored(_ engine: Engine) async throws {
    let rows = try await answer(
      engine, "INSERT INTO book (commune, id, title, open) VALUES (7, 9, 'B', FALSE) RETURNING id, open")
    #expect(rows == [[.integer(9), .integer(0)]])
  }

  @Test(arguments: Engine.available)
  func localDayIsArithmetic(_ engine: Engine) async throws {
    let at = Instant(LocalDay(number: 20_577), minutes: 10)
    let rows = try await answer(
      engine, "SELECT (at + 25200000) / 86400000 AS day FROM note WHERE id = 1",
      after: ["UPDATE note SET at = \(at) WHERE id = 1"])
    #expect(rows == [[.integer(20_577)]])
  }

  @Test(arguments: Engine.available)
  func boundNumbersAreWide(_ engine: Engine) async throws {
    let wide = Int64(3_000_000_000_000)
    let rows = try await answer(
      engine,
      "SELECT \(wide) + 1, COALESCE(NULL, \(wide)), CASE WHEN 1 = 1 THEN \(wide) ELSE \(wide) END, \(7) / \(2)"
    )
    #expect(rows == [[.integer(wide + 1), .integer(wide), .integer(wide), .integer(3)]])
  }

  @Test(arguments: Engine.available)
  func boundValuesKeepTheirTypes(_ engine: Engine) async throws {
    let rows = try await answer(engine, "SELECT \(5), \("năm"), \(0.5), \(nil as Int?), \(bytes: [0, 255])")
    #expect(rows == [[.integer(5), .text("năm"), .real(0.5), .null, .bytes([0, 255])]])
  }

  @Test(arguments: Engine.available)
  func nullsAreBoundWhereNoTypeIsKnown(_ engine: Engine) async throws {
    let after: Int64? = nil
    let rows = try await answer(
      engine, "SELECT id FROM note WHERE (\(after) IS NULL OR id > \(after)) ORDER BY id LIMIT \(2)")
    #expect(rows == [[.integer(1)], [.integer(2)]])
  }

  @Test(arguments: Engine.available)
  func truthValuesAreBoundAndWritten(_ engine: Engine) async throws {
    let rows = try await answer(
      engine,
      "SELECT pinned, COUNT(*) FROM note WHERE pinned = \(false) OR pinned GROUP BY pinned ORDER BY pinned",
      after: ["UPDATE note SET pinned = \(true) WHERE id = 1", "UPDATE note SET pinned = TRUE WHERE id = 2"])
    #expect(rows == [[.integer(0), .integer(2)], [.integer(1), .integer(2)]])
  }

  @Test(arguments: Engine.available)
  func listsExpandAndEmptyListsHoldNothing(_ engine: Engine) async throws {
    let rows = try await answer(
      engine,
      "SELECT id FROM note WHERE id IN \([1, 3, 99]) AND NOT (id IN \([] as [Int]) AND id = 1) ORDER BY id")
    #expect(rows.first == [.integer(3)])
  }

  @Test(arguments: Engine.available)
  func filtersCompose(_ engine: Engine) async throws {
    let filter: SQL? = "AND id >= \(3)"
    let rows = try await answer(
      engine, "SELECT id FROM note WHERE commune = \(7) \(filter ?? "") ORDER BY id")
    #expect(rows == [[.integer(3)], [.integer(4)]])
  }

  @Test(arguments: Engine.available)
  func recursionWindowsAndFiltersWork(_ engine: Engine) async throws {
    let rows = try await answer(
      engine,
      """
      WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 4)
      SELECT n, SUM(n) OVER (ORDER BY n), (SELECT COUNT(*) FILTER (WHERE text IS NOT NULL) FROM note)
      FROM c ORDER BY n DESC LIMIT 1
      """)
    #expect(rows == [[.integer(4), .integer(10), .integer(3)]])
  }

  @Test(arguments: Engine.available)
  func sumsAreWholeAndAveragesAreNot(_ engine: Engine) async throws {
    let rows = try await answer(
      engine, "SELECT SUM(at), AVG(id), CAST(SUM(at) AS BIGINT) / 2, MAX(id), SUM(weight) FROM note")
    #expect(rows == [[.integer(500_000_000), .real(2.5), .integer(250_000_000), .integer(4), .null]])
  }

  @Test(arguments: Engine.available)
  func nullsCompareAndSortAsWritten(_ engine: Engine) async throws {
    let rows = try await answer(
      engine,
      """
      SELECT id FROM note WHERE text IS DISTINCT FROM 'n1' AND text IS NOT DISTINCT FROM text
      ORDER BY text DESC NULLS LAST
      """)
    #expect(rows == [[.integer(4)], [.integer(3)], [.integer(2)]])
  }

  @Test(arguments: Engine.available)
  func pagesFollowAKeyOfTwoColumns(_ engine: Engine) async throws {
    let rows = try await answer(
      engine,
      "SELECT id FROM note WHERE (book, id) > (\(1), \(2)) ORDER BY book, id LIMIT \(1)")
    #expect(rows == [[.integer(3)]])
  }

  @Test(arguments: Engine.available)
  func updateReadsAnotherTable(_ engine: Engine) async throws {
    let rows = try await answer(
      engine, "SELECT DISTINCT text FROM note",
      after: ["UPDATE note SET text = book.title FROM book WHERE book.id = note.book"])
    #expect(rows == [[.text("Sổ")]])
  }

  @Test(arguments: Engine.available)
  func valuesStandAsATable(_ engine: Engine) async throws {
    let rows = try await answer(
      engine,
      "WITH v (a, b) AS (VALUES (\(1), \("x")), (\(2), \("y"))) SELECT b, a FROM v ORDER BY a DESC")
    #expect(rows == [[.text("y"), .integer(2)], [.text("x"), .integer(1)]])
  }

  @Test(arguments: Engine.available)
  func likeTellsCapitalsApart(_ engine: Engine) async throws {
    let rows = try await answer(
      engine, "SELECT 'Abc' LIKE 'a%' AS a, 'abc' LIKE 'a%' AS b, CAST('12' AS BIGINT)")
    #expect(rows == [[.integer(0), .integer(1), .integer(12)]])
  }

  @Test(arguments: Engine.available)
  func textSortsByItsBytes(_ engine: Engine) async throws {
    let words = ["b", "B", "a-b", "ab", "đ", "d", "Ă", "a b", "z"]
    let rows = try await withDatabase(engine, migrations: Notebook.migrations) { database in
      try await database.write(Notebook.change) { session in
        for (id, word) in words.enumerated() { try Notebook.addBook(Int64(id), word, in: session) }
        return try session.rows("SELECT title FROM book ORDER BY title").map {
          try $0.get("title", as: String.self)
        }
      }
    }
    #expect(rows == words.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
  }

  @Test(arguments: Engine.available)
  func indexesMayBePartialAndColumnsComputed(_ engine: Engine) async throws {
    let rows = try await answer(
      engine, "SELECT twice, word FROM extra WHERE id = 1",
      after: [
        """
        CREATE TABLE extra (
          id BIGINT PRIMARY KEY, twice BIGINT GENERATED ALWAYS AS (id * 2) STORED,
          word TEXT GENERATED ALWAYS AS (CAST(id AS TEXT)) STORED, done BOOLEAN NOT NULL DEFAULT FALSE)
        """,
        "CREATE UNIQUE INDEX extra_open ON extra (id) WHERE NOT done",
        "INSERT INTO extra (id) VALUES (1)",
      ])
    #expect(rows == [[.integer(2), .text("1")]])
  }

  @Test(arguments: Engine.available)
  func tablesAreRebuiltToChangeAColumn(_ engine: Engine) async throws {
    let rows = try await answer(
      engine, "SELECT colour, id FROM note ORDER BY id LIMIT 1",
      after: [
        "CREATE TABLE note_new (id BIGINT PRIMARY KEY, colour TEXT NOT NULL)",
        "INSERT INTO note_new (id, colour) SELECT id, colour FROM note",
        "DROP TABLE note", "ALTER TABLE note_new RENAME TO note", "ALTER TABLE note DROP COLUMN colour",
        "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'",
      ])
    #expect(rows == [[.text("blue"), .integer(1)]])
  }

  @Test(arguments: Engine.available)
  func insertOfASelectTakesBoundValues(_ engine: Engine) async throws {
    let rows = try await answer(
      engine, "SELECT id, text, pinned, weight FROM note WHERE id > 4 ORDER BY id",
      after: [
        """
        INSERT INTO note (commune, id, book, text, weight, pinned)
        SELECT \(7), \(50), id, \(nil as String?), \(1.5), \(true) FROM book WHERE id = \(1)
        """
      ])
    #expect(rows == [[.integer(50), .null, .integer(1), .real(1.5)]])
  }
}
