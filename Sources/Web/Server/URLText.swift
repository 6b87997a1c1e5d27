// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Texts as they come in addresses and forms.
public enum URLText {
  /// The door for every text from outside: NFC, line breaks as `\n`, no control characters.
  public static func clean(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var needsComposing = false
    for byte in text.utf8 {
      switch byte {
      case 9, 10: bytes.append(byte)
      case 0..<32, 127: continue
      default:
        needsComposing = needsComposing || byte >= 0xC0
        bytes.append(byte)
      }
    }
    let kept = String(decoding: bytes, as: UTF8.self)
    return needsComposing ? kept.precomposedStringWithCanonicalMapping : kept
  }

  /// The fields of `application/x-www-form-urlencoded`, cleaned.
  static func fields(_ bytes: [UInt8]) -> [String: [String]] {
    var fields: [String: [String]] = [:]
    for pair in bytes.split(separator: UInt8(ascii: "&")).prefix(2000) {
      let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let value = halves.count > 1 ? decoded(halves[1]) : ""
      fields[clean(decoded(halves[0])), default: []].append(clean(value))
    }
    return fields
  }

  /// The values of a query, the first of each name.
  static func query(_ text: String) -> [String: String] {
    guard !text.isEmpty else { return [:] }
    return fields(Array(text.utf8)).compactMapValues(\.first)
  }

  /// Percent signs and pluses resolved; what is no valid escape stays as it is.
  static func decoded(_ bytes: some Collection<UInt8>) -> String {
    func digit(_ byte: UInt8) -> UInt8? {
      switch byte {
      case 48...57: byte - 48
      case 65...70: byte - 55
      case 97...102: byte - 87
      default: nil
      }
    }
    let source = Array(bytes)
    var result: [UInt8] = []
    var place = 0
    while place < source.count {
      if source[place] == UInt8(ascii: "%"), place + 2 < source.count,
        let high = digit(source[place + 1]), let low = digit(source[place + 2])
      {
        result.append(high << 4 | low)
        place += 3
      } else {
        result.append(source[place] == UInt8(ascii: "+") ? 32 : source[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A text for one value of a query.
  public static func encoded(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.append(byte)
      default:
        result.append(UInt8(ascii: "%"))
        result += Sealing.hex([byte]).uppercased().utf8
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
