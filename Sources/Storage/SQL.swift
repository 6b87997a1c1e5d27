// SPDX-License-Identifier: Apache-2.0

/// A statement: what stands in the source is text, every `\(value)` is bound.
///
/// ```swift
/// let open: SQL = "SELECT id, title FROM message WHERE commune = \(commune) AND state IN \(states)"
/// ```
/// A list expands to `(?, ?)`, an empty list to `(NULL)`, which nothing equals. Another `SQL` value nests,
/// so optional filters compose. There is no way to put a `String` into the text, and so no injection.
public struct SQL: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// A stretch of text, or a value to bind.
  enum Piece: Hashable, Sendable {
    case text(String)
    case value(SQLValue)
  }

  private(set) var pieces: [Piece]

  /// A statement without values.
  public init(stringLiteral text: StaticString) {
    pieces = [.text(text.description)]
  }

  /// A statement from an interpolated literal.
  public init(stringInterpolation: Interpolation) {
    pieces = stringInterpolation.pieces
  }

  /// The text with a placeholder for each value, and the values in order.
  ///
  /// - Parameter placeholder: the engine's placeholder for the value at a place, counted from 1.
  public func rendered(placeholder: (Int) -> String) -> (text: String, values: [SQLValue]) {
    var text = ""
    var values: [SQLValue] = []
    for piece in pieces {
      switch piece {
      case .text(let stretch): text += stretch
      case .value(let value):
        values.append(value)
        text += placeholder(values.count)
      }
    }
    return (text, values)
  }

  /// The text with a placeholder for each value but NULL, which is written out, and the other values in order.
  ///
  /// An engine that infers types cannot tell the type of a bound NULL; of a written one it can.
  /// - Parameter placeholder: the engine's placeholder for the value at a place, counted from 1.
  public func renderedWithNulls(placeholder: (Int) -> String) -> (text: String, values: [SQLValue]) {
    var text = ""
    var values: [SQLValue] = []
    for piece in pieces {
      switch piece {
      case .text(let stretch): text += stretch
      case .value(.null): text += "NULL"
      case .value(let value):
        values.append(value)
        text += placeholder(values.count)
      }
    }
    return (text, values)
  }

  /// Collects the pieces of a literal.
  public struct Interpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    /// Makes room for a literal.
    public init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(interpolationCount * 2 + 1)
    }

    /// Takes text that stands in the source.
    public mutating func appendLiteral(_ literal: StaticString) {
      if literal.utf8CodeUnitCount > 0 { pieces.append(.text(literal.description)) }
    }

    /// Binds a value.
    public mutating func appendInterpolation(_ value: some SQLConvertible) {
      pieces.append(.value(value.sqlValue))
    }

    /// Binds a value, or NULL.
    public mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
      pieces.append(.value(value?.sqlValue ?? .null))
    }

    /// Binds a list as `(?, ?)`; an empty one becomes `(NULL)`.
    public mutating func appendInterpolation(_ list: [some SQLConvertible]) {
      guard !list.isEmpty else { return pieces.append(.text("(NULL)")) }
      for (place, value) in list.enumerated() {
        pieces.append(.text(place == 0 ? "(" : ", "))
        pieces.append(.value(value.sqlValue))
      }
      pieces.append(.text(")"))
    }

    /// Binds bytes as one value.
    public mutating func appendInterpolation(bytes: [UInt8]) {
      pieces.append(.value(.bytes(bytes)))
    }

    /// Names a table as the database itself gave its name.
    public mutating func appendInterpolation(table: TableShape) {
      pieces.append(.text(Self.quoted(table.name)))
    }

    /// Names the columns of a table in their order, with commas between them.
    public mutating func appendInterpolation(columns table: TableShape) {
      pieces.append(.text(table.columns.map { Self.quoted($0.name) }.joined(separator: ", ")))
    }

    private static func quoted(_ name: String) -> String {
      "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Nests another statement.
    public mutating func appendInterpolation(_ sql: SQL) {
      pieces += sql.pieces
    }
  }
}
