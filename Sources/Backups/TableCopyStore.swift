// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// Statements over whatever tables there are, for copies of all of them.
enum TableCopyStore {
  static func count(_ table: TableShape, in session: any Session) throws -> Int {
    try session.row("SELECT COUNT(*) AS n FROM \(table: table)")?.get("n") ?? 0
  }

  /// Hands over each row of a table, with the columns in the order of the shape.
  static func rows(
    of table: TableShape, in session: any Session, _ body: ([SQLValue]) throws -> Void
  ) throws {
    try session.each("SELECT \(columns: table) FROM \(table: table)") { try body($0.all) }
  }

  /// How a table tells whose its rows are.
  enum Owner {
    /// By the commune's id that each row begins with.
    case column
    /// The rows are the communes themselves.
    case row
  }

  /// How a table tells whose its rows are; nil if they are nobody's.
  static func owner(of table: TableShape) -> Owner? {
    if table.columns.contains(where: { $0.name == "commune" }) { return .column }
    return table.name == "commune" ? .row : nil
  }

  /// Hands over each row of a table that belongs to a commune.
  static func rows(
    of table: TableShape, commune: CommuneID, by owner: Owner, in session: any Session,
    _ body: ([SQLValue]) throws -> Void
  ) throws {
    let key: SQL = owner == .column ? "commune" : "id"
    try session.each("SELECT \(columns: table) FROM \(table: table) WHERE \(key) = \(commune)") {
      try body($0.all)
    }
  }

  /// Puts rows back, with the columns in the order of the shape.
  static func insert(_ rows: [[SQLValue]], into table: TableShape, in session: any Session) throws {
    guard !rows.isEmpty else { return }
    var list = SQL.Interpolation(literalCapacity: 0, interpolationCount: rows.count)
    for (place, values) in rows.enumerated() {
      if place > 0 { list.appendLiteral(", ") }
      list.appendInterpolation(
        zip(values, table.columns).map { value, column -> BoundValue in
          if column.isBoolean, case .integer(let number) = value { return BoundValue(.boolean(number != 0)) }
          return BoundValue(value)
        })
    }
    try session.execute(
      "INSERT INTO \(table: table) (\(columns: table)) VALUES \(SQL(stringInterpolation: list))")
  }

  /// Takes away what the steps of a schema have put into a table themselves.
  static func clear(_ table: TableShape, in session: any Session) throws {
    try session.execute("DELETE FROM \(table: table)")
  }

  /// The steps of the schema that the database has.
  static func migrations(in session: any Session) throws -> [String] {
    try session.rows("SELECT id FROM migration ORDER BY id").map { try $0.get("id") }
  }
}

/// A value as it was read, to be bound again.
private struct BoundValue: SQLConvertible {
  let sqlValue: SQLValue
  init(_ value: SQLValue) { sqlValue = value }
  init?(sqlValue: SQLValue) { self.init(sqlValue) }
}
