// SPDX-License-Identifier: Apache-2.0

import Kernel
import VietnameseText

/// The last part of an article's address: the folded title and the message's id, by which it is found, so that
/// an address survives a new title.
enum Slug {
  private static let limit = 80

  /// `lam-thu-tuc-dat-dai-tai-xa-0d2k…`.
  static func of(_ title: String, _ id: MessageID) -> String {
    var slug: [UInt8] = []
    for word in FoldedText.bytes(of: title).split(whereSeparator: { !isPlain($0) }) {
      guard slug.count + word.count < limit else { break }
      slug += word
      slug.append(UInt8(ascii: "-"))
    }
    return String(decoding: slug, as: UTF8.self) + id.description
  }

  /// The message that an address names; nil if it names none.
  static func id(_ slug: String) -> MessageID? { MessageID(String(slug.suffix(13))) }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
