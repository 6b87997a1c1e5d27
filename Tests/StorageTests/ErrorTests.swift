// SPDX-License-Identifier: Apache-2.0

import Storage
import TestKit
import Testing

struct ErrorTests {
  private func failure(_ engine: Engine, _ sql: SQL) async throws -> DatabaseError? {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      try await database.write(Notebook.change) { session in
        try Notebook.addBook(1, "Sổ", in: session)
        try Notebook.addNote(1, in: session)
      }
      do {
        try await database.write(Notebook.change) { try $0.execute(sql) }
        return nil
      } catch let error as DatabaseError { return error }
    }
  }

  @Test(
    arguments: Engine.available,
    [
      "INSERT INTO book (commune, id, title, open) VALUES (7, 1, 'Khác', TRUE)",
      "INSERT INTO book (commune, id, title, open) VALUES (7, 2, 'Sổ', TRUE)",
      "UPDATE book SET id = 1 WHERE id = 1; " as SQL,
    ] as [SQL])
  func secondRowOfAKeyIsRefused(_ engine: Engine, _ sql: SQL) async throws {
    let error = try await failure(engine, sql)
    guard case .uniqueViolation(let subject)? = error else {
      #expect(error == nil)
      return
    }
    #expect(subject.contains("book"))
  }

  @Test(
    arguments: Engine.available,
    [
      "INSERT INTO note (commune, id, book) VALUES (7, 2, 99)", "UPDATE note SET book = 99",
    ] as [SQL])
  func rowThatPointsAtNothingIsRefused(_ engine: Engine, _ sql: SQL) async throws {
    guard case .foreignKeyViolation? = try await failure(engine, sql) else {
      Issue.record("no foreign key violation")
      return
    }
  }

  @Test(
    arguments: Engine.available,
    ["UPDATE note SET count = -1", "UPDATE book SET title = NULL"] as [SQL])
  func valueThatACheckForbidsIsRefused(_ engine: Engine, _ sql: SQL) async throws {
    guard case .checkViolation? = try await failure(engine, sql) else {
      Issue.record("no check violation")
      return
    }
  }

  @Test(
    arguments: Engine.available,
    [
      "SELECT nothing FROM note", "SELEC 1", "INSERT INTO nowhere (id) VALUES (1)",
      "UPDATE note SET at = 'x'",
      "SELECT \"nosuch\" FROM note", "DELETE FROM note; DELETE FROM book", "UPDATE note SET at = \("x")",
    ] as [SQL])
  func mistakesInAStatementAreTheEnginesWords(_ engine: Engine, _ sql: SQL) async throws {
    guard case .engine(let words)? = try await failure(engine, sql) else {
      Issue.record("not refused as a mistake")
      return
    }
    #expect(!words.isEmpty)
  }
}
