// SPDX-License-Identifier: Apache-2.0

import Kernel

/// One row of a result: values by the name of their column.
public struct Row: Sendable {
  private let columns: ColumnNames
  private let values: [SQLValue]

  /// A row from an engine.
  public init(columns: ColumnNames, values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  /// The value of a column.
  ///
  /// - Throws: `DatabaseError.decoding` if there is no such column, or its value is NULL or of another type.
  public func get<Value: SQLConvertible>(
    _ column: String, as type: Value.Type = Value.self
  )
    throws(DatabaseError) -> Value
  {
    guard let value = try Value(sqlValue: raw(column)) else { throw .decoding(column: column) }
    return value
  }

  /// The value of a column, or nil for NULL.
  ///
  /// - Throws: `DatabaseError.decoding` if there is no such column or its value is of another type.
  public func optional<Value: SQLConvertible>(
    _ column: String, as type: Value.Type = Value.self
  )
    throws(DatabaseError) -> Value?
  {
    let raw = try raw(column)
    if raw == .null { return nil }
    guard let value = Value(sqlValue: raw) else { throw .decoding(column: column) }
    return value
  }

  /// The items of a text that holds one a line; empty lines are none.
  ///
  /// - Throws: as `get`.
  public func lines(_ column: String) throws(DatabaseError) -> [String] {
    let text: String = try get(column)
    return text.pieces(between: "\n")
  }

  /// Every value of the row, in the order of the statement.
  public var all: [SQLValue] { values }

  private func raw(_ column: String) throws(DatabaseError) -> SQLValue {
    guard let place = columns.places[column] else { throw .decoding(column: column) }
    return values[place]
  }
}

/// The names of a result's columns, shared by its rows.
public final class ColumnNames: Sendable {
  /// The names in the order of the statement.
  public let names: [String]
  let places: [String: Int]

  /// The names in the order of the statement.
  public init(_ names: [String]) {
    self.names = names
    places = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
