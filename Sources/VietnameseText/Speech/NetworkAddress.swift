// SPDX-License-Identifier: Apache-2.0

/// What makes an e-mail or web address, and how it is said.
enum NetworkAddress {
  /// The signs of an address by scalar.
  static let signs: [UInt64: String] = [
    0x2E: "chấm", 0x2F: "gạch chéo", 0x40: "a còng", 0x2D: "gạch ngang", 0x5F: "gạch dưới", 0x3A: "hai chấm",
    0x2B: "cộng", 0x3D: "bằng", 0x3F: "hỏi", 0x26: "và", 0x25: "phần trăm", 0x23: "thăng", 0x7E: "ngã",
  ]

  private static let domains: Set<String> = [
    "vn", "com", "net", "org", "gov", "edu", "info", "io", "ai", "me", "int", "asia", "biz", "online",
  ]

  /// True for something with a scheme, a `www.`, an `@` or a known top domain.
  static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    if text.contains("://") || text.hasPrefix("www.") { return true }
    guard text.utf8.contains(0x2E) else { return false }
    let afterAt = text.split(separator: "@", omittingEmptySubsequences: false)
    guard afterAt.count <= 2, let last = afterAt.last else { return false }
    let host = last.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let top = labels.last, labels.allSatisfy({ !$0.isEmpty }) else { return false }
    return afterAt.count == 2 || domains.contains(String(top)) && labels[0].contains(where: \.isLetter)
  }

  /// Says the labels and signs; the scheme of a web address is left out.
  static func say(_ line: SpokenLine, _ range: Range<Int>, _ speech: inout Speech) {
    var index = range.lowerBound
    let hasScheme = line.isMark(index + 1, ":") && line.isMark(index + 2, "/") && line.isMark(index + 3, "/")
    if hasScheme { index += 4 }
    var end = range.upperBound
    if line.isMark(end - 1, "/") { end -= 1 }
    while index < end {
      let token = line[index]
      switch token.kind {
      case .number: speech.say(digits: line.text(index))
      case .mark: if let name = signs[token.value] { speech.say(name) }
      default:
        if let own = line.lexicon.phrase(line, at: index), own.count == 1 {
          speech.say(own.spoken)
        } else {
          speech.say(String(decoding: line.text(index), as: UTF8.self).lowercased())
        }
      }
      index += 1
    }
  }
}
