// SPDX-License-Identifier: Apache-2.0

import Files
import VietnameseText

/// Addresses as they may stand in a message.
enum WebLink {
  /// The address with everything but the plain letters of addresses written as `%XX`; nil for one that leads
  /// nowhere safe: only web pages, mail, telephone and pages of our own are let through.
  static func cleaned(_ raw: String) -> String? {
    let text = line(raw)
    let start = text.prefix(8).lowercased()
    let isOurs = start.hasPrefix("/") && !start.hasPrefix("//") && !start.hasPrefix("/\\")
    let isKnown = ["http://", "https://", "mailto:", "tel:"].contains {
      start.hasPrefix($0) && text.count > $0.count
    }
    guard isOurs || isKnown, text.utf8.count <= 2_000 else { return nil }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if plain.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The picture of our own store that an address leads to.
  static func picture(_ address: String) -> FileHash? {
    guard let place = address.firstRange(of: "/tep/")?.upperBound else { return nil }
    return FileHash(String(address[place...].prefix(64)))
  }

  /// A text on one line without letters that are not seen.
  static func line(_ text: String) -> String { CleanText.line(text) }

  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&'+,;=%".utf8)
}
