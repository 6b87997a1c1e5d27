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
