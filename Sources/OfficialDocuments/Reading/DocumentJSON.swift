// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A value that may be missing and is then written as null: every key of the JSON is always there.
@propertyWrapper
public struct Nullable<Value: Codable & Hashable & Sendable>: Hashable, Sendable, Codable {
  /// The value, or nil.
  public var wrappedValue: Value?

  /// With a value or nil.
  public init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  /// Reads a value or null.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    wrappedValue = value.decodeNil() ? nil : try value.decode(Value.self)
  }

  /// Writes the value or null.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(wrappedValue)
  }
}

extension AdministrativeDocument {
  /// The object of `plan read --json`, keys in alphabetical order.
  public var json: String { ContractJSON.text(self) }
}

/// JSON as the command line and the typesetting program are given it: keys in order, slashes as they are.
enum ContractJSON {
  /// A line for each key.
  static func text(_ value: some Encodable) -> String {
    // Strings, whole numbers and finite doubles always encode.
    guard let data = try? encoder(.prettyPrinted).encode(value) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }

  /// All on one line.
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    Array(try encoder([]).encode(value))
  }

  private static func encoder(_ format: JSONEncoder.OutputFormatting) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = format.union([.sortedKeys, .withoutEscapingSlashes])
    return encoder
  }
}
