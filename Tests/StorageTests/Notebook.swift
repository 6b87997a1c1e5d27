// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// A small schema with every type and every kind of constraint, for the contract of both engines.
enum Notebook {
  static let migrations = [
    Migration(
      "2026-05-04-1 notebook: create",
      [
        """
        CREATE TABLE book (
          commune BIGINT NOT NULL, id BIGINT PRIMARY KEY, title TEXT NOT NULL, open BOOLEAN NOT NULL,
          UNIQUE (commune, title))
        """,
        """
        CREATE TABLE note (
          commune BIGINT NOT NULL, id BIGINT PRIMARY KEY,
          book BIGINT NOT NULL REFERENCES book (id) ON DELETE CASCADE,
          text TEXT, weight DOUBLE PRECISION, seal BYTEA, at BIGINT NOT NULL DEFAULT 0,
          count BIGINT NOT NULL DEFAULT 0 CHECK (count >= 0))
        """,
        "CREATE INDEX note_by_book ON note (book, id)",
      ]),
    Migration(
      "2026-05-04-2 notebook: colours",
      [
        "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'red; TEXT'",
        "ALTER TABLE note ADD COLUMN pinned BOOLEAN NOT NULL DEFAULT FALSE",
      ]),
  ]

  static let change = Change(CommuneID(rawValue: 7), "notebook")

  static func addBook(_ id: Int64, _ title: String, in session: any Session) throws {
    try session.execute(
      "INSERT INTO book (commune, id, title, open) VALUES (\(7 as Int64), \(id), \(title), \(true))")
  }

  static func addNote(
    _ id: Int64, book: Int64 = 1, text: String? = nil, at: Instant = Instant(milliseconds: 0),
    in session: any Session
  ) throws {
    try session.execute(
      "INSERT INTO note (commune, id, book, text, at) VALUES (\(7 as Int64), \(id), \(book), \(text), \(at))")
  }
}
