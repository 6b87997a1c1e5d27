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

extension HTML {
  /// A value as data in a page's head, such as schema.org in JSON-LD: it runs nothing, so the policy lets it stand.
  ///
  /// - Throws: as `StableJSON.text`.
  public static func linkedData(_ value: some Encodable) throws -> HTML {
    // As an escape of JSON the sign cannot end the block.
    let text = try StableJSON.text(value).replacing("<", with: "\\u003c")
    return sanitised(by: "StableJSON", "<script type=\"application/ld+json\">\(text)</script>\n")
  }
}
