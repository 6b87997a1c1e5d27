// SPDX-License-Identifier: Apache-2.0

import Storage

/// A transaction on one connection; a statement that fails has ended it.
final class PostgresSession: Session {
  let engine = Engine.postgres
  private let link: PostgresLink
  private let writable: Bool
  /// What the first statement that failed threw, even if the caller caught it.
  private(set) var failure: DatabaseError?

  private static let types = TypeNames(["TEXT": "TEXT COLLATE \"C\""])

  init(_ link: PostgresLink, writable: Bool) {
    self.link = link
    self.writable = writable
  }

  func run(_ sql: SQL, from place: SourcePlace) throws(DatabaseError) -> [Row] {
    try attempt(sql, place) { text, values throws(DatabaseError) in
      try link.run(text, values, writable: writable)
    }
  }

  func walk(_ sql: SQL, from place: SourcePlace, _ body: (Row) throws -> Void) throws {
    // A cursor gives a stretch at a time; a plain result would have to fit into memory.
    _ = try change("DECLARE walk NO SCROLL CURSOR FOR \(sql)", from: place)
    while case let rows = try attempt("FETCH FORWARD 200 FROM walk", place, link.fetch), !rows.isEmpty {
      for row in rows { try body(row) }
    }
    _ = try change("CLOSE walk", from: place)
  }

  func tables() throws(DatabaseError) -> [TableShape] { try PostgresSchema.tables(self) }

  func withDeferredReferences(_ body: () throws -> Void) throws {
    // Checking them all at the end may take longer than one statement usually may.
    try execute("SET LOCAL statement_timeout = 0")
    try execute(Self.references("DEFERRABLE INITIALLY DEFERRED"))
    try body()
    try execute("SET CONSTRAINTS ALL IMMEDIATE")
    try execute(Self.references("NOT DEFERRABLE"))
  }

  /// Alters every reference of the schema.
  private static func references(_ kind: SQL) -> SQL {
    """
    DO $$ DECLARE reference record; BEGIN
      FOR reference IN SELECT conrelid::regclass AS owner, conname FROM pg_constraint
        WHERE contype = 'f' AND connamespace = current_schema()::regnamespace
      LOOP
        EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I \(kind)', reference.owner, reference.conname);
      END LOOP;
    END $$
    """
  }

  func change(_ sql: SQL, from place: SourcePlace) throws(DatabaseError) -> Int {
    try attempt(sql, place) { text, values throws(DatabaseError) in
      try link.change(text, values, writable: writable)
    }
  }

  /// Throws what a statement threw, even if the caller caught it.
  func finish() throws(DatabaseError) {
    if let failure { throw failure }
  }

  private func attempt<Value>(
    _ sql: SQL, _ place: SourcePlace, _ work: (String, [SQLValue]) throws(DatabaseError) -> Value
  ) throws(DatabaseError) -> Value {
    if let failure { throw failure }
    do {
      let (text, values) = sql.renderedWithNulls { "$\($0)" }
      let value = try work(Self.types.translate(text), values)
      StatementLog.note(engine, place)
      return value
    } catch {
      failure = error
      throw error
    }
  }
}
