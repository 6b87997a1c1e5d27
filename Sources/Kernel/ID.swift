// SPDX-License-Identifier: Apache-2.0

/// The identity of one record of a kind: 64 bits, ordered by the time it was made.
///
/// The upper 42 bits are milliseconds since 2020-01-01T00:00:00Z, the lower 21 a counter that starts at
/// random, so that ids sort by age and two nodes do not meet. Outside the program an id is thirteen
/// letters of Crockford's base 32, which survive reading aloud and copying by hand.
public struct ID<Kind>: Hashable, Comparable, Sendable {
  /// The number as it is stored.
  public let rawValue: Int64

  /// An id that is already known, from the database or a generator.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Older ids come first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension ID: LosslessStringConvertible {
  /// Reads the thirteen-letter form; nil if it is anything else.
  public init?(_ text: String) {
    guard let value = Base32.decode(text) else { return nil }
    self.init(rawValue: value)
  }

  /// The thirteen-letter form.
  public var description: String { Base32.encode(rawValue) }
}

extension ID: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id")
    }
    self = id
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Crockford's base 32 for non-negative 64-bit numbers, thirteen letters, lower case.
enum Base32 {
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  static func encode(_ value: Int64) -> String {
    var rest = UInt64(bitPattern: value)
    var bytes = [UInt8](repeating: letters[0], count: 13)
    for place in bytes.indices.reversed() {
      bytes[place] = letters[Int(rest & 31)]
      rest >>= 5
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func decode(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 13 else { return nil }
    var value: UInt64 = 0
    for byte in bytes {
      guard let digit = letters.firstIndex(of: byte) else { return nil }
      guard value >> 59 == 0 else { return nil }
      value = value << 5 | UInt64(digit)
    }
    return value <= UInt64(Int64.max) ? Int64(value) : nil
  }
}
