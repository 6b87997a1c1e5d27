// SPDX-License-Identifier: Apache-2.0

import CLibPQ
import Storage

/// The wire form of values: text, with the types of PostgreSQL's catalogue.
///
/// Values are bound with their types, so that `SELECT \(5)` is a number and `\(at) + 1` is not 32 bits wide,
/// as they would be if PostgreSQL had to guess.
enum PostgresTypes {
  private static let boolean: Oid = 16
  private static let bytea: Oid = 17
  private static let bigint: Oid = 20
  private static let smallint: Oid = 21
  private static let integer: Oid = 23
  private static let text: Oid = 25
  private static let oid: Oid = 26
  private static let real: Oid = 700
  private static let double: Oid = 701
  private static let numeric: Oid = 1700

  /// The type a value is bound as.
  static func type(of value: SQLValue) -> Oid {
    switch value {
    case .null: 0
    case .integer: bigint
    case .boolean: boolean
    case .real: double
    case .text: text
    case .bytes: bytea
    }
  }

  /// A value as text; nil for NULL.
  static func encode(_ value: SQLValue) throws(DatabaseError) -> String? {
    switch value {
    case .null: return nil
    case .integer(let number): return String(number)
    case .boolean(let truth): return truth ? "t" : "f"
    case .real(let number): return encode(number)
    case .text(let text):
      // The wire form ends at a NUL.
      if text.utf8.contains(0) { throw .checkViolation("NUL in text") }
      return text
    case .bytes(let bytes): return Hex.encode(bytes)
    }
  }

  /// A value from its text and type.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, type: Oid) -> SQLValue {
    let text = String(decoding: bytes, as: UTF8.self)
    switch type {
    case boolean: return .integer(text == "t" ? 1 : 0)
    case bigint, integer, smallint, oid: return Int64(text).map(SQLValue.integer) ?? .text(text)
    case real, double: return Double(text).map(SQLValue.real) ?? .text(text)
    case numeric:
      // Sums of BIGINT are whole, averages are not.
      if let number = Int64(text) { return .integer(number) }
      return Double(text).map(SQLValue.real) ?? .text(text)
    case bytea: return .bytes(Hex.decode(bytes))
    default: return .text(text)
    }
  }

  private static func encode(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    return String(number)
  }
}

/// PostgreSQL's text form of bytes: `\x00ff`.
enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2 + 2) { output in
      output[0] = UInt8(ascii: "\\")
      output[1] = UInt8(ascii: "x")
      for (place, byte) in bytes.enumerated() {
        output[2 + place * 2] = digits[Int(byte >> 4)]
        output[3 + place * 2] = digits[Int(byte & 15)]
      }
      return bytes.count * 2 + 2
    }
  }

  static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard text.count >= 2 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: (text.count - 2) / 2) { output, count in
      count = (text.count - 2) / 2
      for place in 0..<count {
        output[place] = digit(text[2 + place * 2]) << 4 | digit(text[3 + place * 2])
      }
    }
  }

  private static func digit(_ letter: UInt8) -> UInt8 {
    letter <= UInt8(ascii: "9") ? letter - UInt8(ascii: "0") : letter - UInt8(ascii: "a") + 10
  }
}
