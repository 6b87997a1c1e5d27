// SPDX-License-Identifier: Apache-2.0

/// XML whose literal text is markup and whose interpolated values are escaped.
///
/// Escaping works on bytes: a character that carries a combining mark still loses its quote or bracket.
/// Characters that XML 1.0 forbids are left out.
struct OOXML: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }
    mutating func appendInterpolation(_ value: String) { OOXML.escape(value, into: &bytes) }
    mutating func appendInterpolation(_ value: Int) { bytes += String(value).utf8 }
    mutating func appendInterpolation(_ value: OOXML) { bytes += value.bytes }
    mutating func appendInterpolation(_ values: [OOXML]) {
      for value in values { bytes += value.bytes }
    }
    /// Nothing where the value is nil.
    mutating func appendInterpolation(_ value: OOXML?) {
      if let value { bytes += value.bytes }
    }
  }

  /// The declaration every part of a package begins with.
  static let declaration: OOXML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  var bytes: [UInt8] = []

  init() {}

  init(stringLiteral value: String) {
    bytes = Array(value.utf8)
  }

  init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }

  static func += (left: inout OOXML, right: OOXML) { left.bytes += right.bytes }

  private static func escape(_ value: String, into bytes: inout [UInt8]) {
    for scalar in value.unicodeScalars where isAllowed(scalar) {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      case "\t", "\n", "\r": bytes += "&#\(scalar.value);".utf8
      default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
  }

  /// The production `Char` of XML 1.0; a String holds no surrogates.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension OOXML {
  static func + (left: OOXML, right: OOXML) -> OOXML { "\(left)\(right)" }
}
