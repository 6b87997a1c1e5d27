// SPDX-License-Identifier: Apache-2.0

import Foundation

/// JSON that is the same bytes for the same value: keys in order, slashes as they are.
public enum StableJSON {
  /// The bytes of a value on one line, UTF-8.
  ///
  /// - Throws: what the value throws, or `EncodingError` for a number that JSON does not have.
  public static func bytes(_ value: some Encodable) throws -> [UInt8] {
    Array(try encoder().encode(value))
  }

  /// The text of a value on one line.
  ///
  /// - Throws: as `bytes`.
  public static func text(_ value: some Encodable) throws -> String {
    String(decoding: try encoder().encode(value), as: UTF8.self)
  }

  private static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
