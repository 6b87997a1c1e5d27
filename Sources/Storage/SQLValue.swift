// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// One value as it travels to and from an engine.
public enum SQLValue: Hashable, Sendable {
  /// No value.
  case null
  /// A number of type `BIGINT`; what is read from a `BOOLEAN` is 0 or 1 on both engines.
  case integer(Int64)
  /// A truth value to bind to a `BOOLEAN`; engines never give it back, they give `integer`.
  case boolean(Bool)
  /// A number of type `DOUBLE PRECISION`.
  case real(Double)
  /// Text of type `TEXT`.
  case text(String)
  /// Bytes of type `BYTEA`.
  case bytes([UInt8])
}

/// A type that can be bound to a statement and read from a row.
public protocol SQLConvertible: Sendable {
  /// The value as it is bound.
  var sqlValue: SQLValue { get }
  /// The value as it was read; nil if it is of another type.
  init?(sqlValue: SQLValue)
}

extension Int64: SQLConvertible {
  /// The number as `BIGINT`.
  public var sqlValue: SQLValue { .integer(self) }
  /// Reads a `BIGINT`.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self = number
  }
}

extension Int: SQLConvertible {
  /// The number as `BIGINT`.
  public var sqlValue: SQLValue { .integer(Int64(self)) }
  /// Reads a `BIGINT`.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self.init(exactly: number)
  }
}

extension Bool: SQLConvertible {
  /// The truth value as `BOOLEAN`.
  public var sqlValue: SQLValue { .boolean(self) }
  /// Reads a `BOOLEAN`.
  public init?(sqlValue: SQLValue) {
    switch sqlValue {
    case .boolean(let truth): self = truth
    case .integer(let number): self = number != 0
    default: return nil
    }
  }
}

extension Double: SQLConvertible {
  /// The number as `DOUBLE PRECISION`.
  public var sqlValue: SQLValue { .real(self) }
  /// Reads a `DOUBLE PRECISION`, or a whole number.
  public init?(sqlValue: SQLValue) {
    switch sqlValue {
    case .real(let number): self = number
    case .integer(let number): self = Double(number)
    default: return nil
    }
  }
}

extension String: SQLConvertible {
  /// The text as `TEXT`.
  public var sqlValue: SQLValue { .text(self) }
  /// Reads a `TEXT`.
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self = text
  }
}

extension [UInt8]: SQLConvertible {
  /// The bytes as `BYTEA`.
  public var sqlValue: SQLValue { .bytes(self) }
  /// Reads a `BYTEA`.
  public init?(sqlValue: SQLValue) {
    guard case .bytes(let bytes) = sqlValue else { return nil }
    self = bytes
  }
}

extension ID: SQLConvertible {
  /// The id as `BIGINT`.
  public var sqlValue: SQLValue { .integer(rawValue) }
  /// Reads a `BIGINT`.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self.init(rawValue: number)
  }
}

extension Instant: SQLConvertible {
  /// The moment as `BIGINT` milliseconds.
  public var sqlValue: SQLValue { .integer(milliseconds) }
  /// Reads `BIGINT` milliseconds.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self.init(milliseconds: number)
  }
}

extension LocalDay: SQLConvertible {
  /// The day as `BIGINT` days since 1970-01-01.
  public var sqlValue: SQLValue { .integer(Int64(number)) }
  /// Reads `BIGINT` days since 1970-01-01.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self.init(number: Int(number))
  }
}

extension Money: SQLConvertible {
  /// The amount as `BIGINT` đồng.
  public var sqlValue: SQLValue { .integer(dong) }
  /// Reads `BIGINT` đồng.
  public init?(sqlValue: SQLValue) {
    guard case .integer(let number) = sqlValue else { return nil }
    self.init(dong: number)
  }
}

extension SQLConvertible where Self: RawRepresentable, RawValue == String {
  /// The raw text as `TEXT`.
  public var sqlValue: SQLValue { .text(rawValue) }
  /// Reads the raw text; nil if it names no case.
  public init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(rawValue: text)
  }
}
