// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GRDB
import Storage

/// A transaction on one connection of GRDB's.
///
/// A statement that fails ends the transaction, as it does on PostgreSQL, so that code cannot come to rely on
/// the gentler engine.
final class SQLiteSession: Session {
  let engine = Engine.sqlite
  private let connection: GRDB.Database
  private let writable: Bool
  private var failure: Storage.DatabaseError?

  static let types = TypeNames(
    [
      "BIGINT": "INTEGER", "BOOLEAN": "INTEGER", "DOUBLE": "REAL", "PRECISION": "", "BYTEA": "BLOB",
    ], tableSuffix: " STRICT")

  init(_ connection: GRDB.Database, writable: Bool) {
    self.connection = connection
    self.writable = writable
  }

  func run(_ sql: Storage.SQL, from place: SourcePlace) throws(Storage.DatabaseError) -> [Storage.Row] {
    try attempt(sql, place) { statement, arguments in
      let columns = ColumnNames(statement.columnNames)
      let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments)
      var rows: [Storage.Row] = []
      while let row = try cursor.next() {
        rows.append(Self.row(row, columns))
      }
      return rows
    }
  }

  func walk(_ sql: Storage.SQL, from place: SourcePlace, _ body: (Storage.Row) throws -> Void) throws {
    var stopped: (any Error)?
    try attempt(sql, place) { statement, arguments in
      let columns = ColumnNames(statement.columnNames)
      let cursor = try GRDB.Row.fetchCursor(statement, arguments: arguments)
      while stopped == nil, let row = try cursor.next() {
        let row = Self.row(row, columns)
        do { try body(row) } catch { stopped = error }
      }
    }
    if let stopped { throw stopped }
  }

  private static func row(_ row: GRDB.Row, _ columns: ColumnNames) -> Storage.Row {
    // By place: GRDB's own walk over a row looks every name up.
    Storage.Row(
      columns: columns, values: (0..<row.count).map { SQLValue(row[$0] as GRDB.DatabaseValue) })
  }

  func tables() throws(Storage.DatabaseError) -> [TableShape] {
    do { return try SQLiteSchema.tables(connection) } catch {
      throw ErrorCodes.translate(error, writable: writable)
    }
  }

  func withDeferredReferences(_ body: () throws -> Void) throws {
    try execute("PRAGMA defer_foreign_keys = ON")
    try body()
    // A reference that leads nowhere makes the commit fail, which is when SQLite counts them.
  }

  func change(_ sql: Storage.SQL, from place: SourcePlace) throws(Storage.DatabaseError) -> Int {
    try attempt(sql, place) { statement, arguments in
      try statement.execute(arguments: arguments)
      // Statements that define leave the count of the last one that changed rows.
      return Self.changesRows(statement.sql) ? connection.changesCount : 0
    }
  }

  /// Throws what a statement threw, even if the caller caught it.
  func finish() throws(Storage.DatabaseError) {
    if let failure { throw failure }
  }

  private func attempt<Value>(
    _ sql: Storage.SQL, _ place: SourcePlace,
    _ work: (Statement, StatementArguments) throws -> Value
  ) throws(Storage.DatabaseError) -> Value {
    if let failure { throw failure }
    do {
      let (text, values) = sql.rendered { _ in "?" }
      let statement = try connection.cachedStatement(sql: Self.types.translate(text))
      let value = try work(statement, StatementArguments(values.map(bound)))
      StatementLog.note(engine, place)
      return value
    } catch {
      let failure = ErrorCodes.translate(error, writable: writable)
      self.failure = failure
      throw failure
    }
  }

  private func bound(_ value: SQLValue) throws(Storage.DatabaseError) -> DatabaseValue {
    switch value {
    case .null: return .null
    case .integer(let number): return number.databaseValue
    case .boolean(let truth): return (truth ? 1 : 0).databaseValue
    case .real(let number): return number.databaseValue
    case .text(let text):
      // PostgreSQL cannot keep a NUL.
      if text.utf8.contains(0) { throw .checkViolation("NUL in text") }
      return text.databaseValue
    case .bytes(let bytes): return Data(bytes).databaseValue
    }
  }

  private static func changesRows(_ text: String) -> Bool {
    let head = text.utf8.drop { $0 <= UInt8(ascii: " ") }
    return ["INSERT", "UPDATE", "DELETE", "WITH"].contains { head.starts(with: $0.utf8) }
  }
}

extension SQLValue {
  /// What SQLite gives.
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let bytes): self = .bytes([UInt8](bytes))
    }
  }
}
