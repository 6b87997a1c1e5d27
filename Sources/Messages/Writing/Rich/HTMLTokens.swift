// SPDX-License-Identifier: Apache-2.0

/// Cuts markup into tags and text, whatever is wrong with it: what Word, Excel, browsers and mail programs put on the
/// clipboard.
///
/// Comments, declarations and processing instructions are left out; nothing that is read makes it fail.
struct HTMLTokens {
  enum Token: Hashable {
    case text(String)
    case open(String, attributes: [String: String])
    case close(String)
  }

  /// Elements whose content is no text, to be read up to their own end.
  private static let raw: Set<String> = ["script", "style", "xmp", "noscript", "textarea", "title", "iframe"]

  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    while place < bytes.count {
      if bytes[place] != UInt8(ascii: "<") { return text() }
      let after = place + 1 < bytes.count ? bytes[place + 1] : 0
      if after == UInt8(ascii: "!") || after == UInt8(ascii: "?") {
        skipDeclaration()
      } else if after == UInt8(ascii: "/") {
        if let token = closing() { return token }
      } else if Self.isLetter(after) {
        return opening()
      } else {
        place += 1
        return .text(String(UnicodeScalar(UInt8(ascii: "<"))))
      }
    }
    return nil
  }

  private mutating func text() -> Token {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    return .text(HTMLEntities.decoded(String(decoding: bytes[start..<place], as: UTF8.self)))
  }

  private mutating func skipDeclaration() {
    let isComment =
      place + 3 < bytes.count && bytes[place + 2] == UInt8(ascii: "-")
      && bytes[place + 3] == UInt8(ascii: "-")
    guard isComment else { return skip(past: UInt8(ascii: ">")) }
    var end = place + 4
    while end + 2 < bytes.count {
      if bytes[end] == UInt8(ascii: "-"), bytes[end + 1] == UInt8(ascii: "-"),
        bytes[end + 2] == UInt8(ascii: ">")
      {
        place = end + 3
        return
      }
      end += 1
    }
    place = bytes.count
  }

  private mutating func skip(past byte: UInt8) {
    while place < bytes.count, bytes[place] != byte { place += 1 }
    place = min(bytes.count, place + 1)
  }

  private mutating func closing() -> Token? {
    place += 2
    let name = name()
    skip(past: UInt8(ascii: ">"))
    return name.isEmpty ? nil : .close(name)
  }

  private mutating func opening() -> Token {
    place += 1
    let name = name()
    var attributes: [String: String] = [:]
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard let (key, value) = attribute() else { continue }
      if attributes[key] == nil { attributes[key] = value }
    }
    place = min(bytes.count, place + 1)
    if Self.raw.contains(name) { skipRaw(name) }
    return .open(name, attributes: attributes)
  }

  /// One attribute; nil for a byte between attributes, which is passed.
  private mutating func attribute() -> (String, String)? {
    let start = place
    while place < bytes.count, !Self.isBlank(bytes[place]), !"=>/".utf8.contains(bytes[place]) { place += 1 }
    guard place > start else {
      place += 1
      return nil
    }
    let key = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return (key, "") }
    place += 1
    skipBlanks()
    guard place < bytes.count else { return (key, "") }
    let quote = bytes[place]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { place += 1 }
    let begin = place
    while place < bytes.count,
      isQuoted ? bytes[place] != quote : !Self.isBlank(bytes[place]) && bytes[place] != UInt8(ascii: ">")
    { place += 1 }
    let value = HTMLEntities.decoded(String(decoding: bytes[begin..<place], as: UTF8.self))
    if isQuoted { place = min(bytes.count, place + 1) }
    return (key, value)
  }

  private mutating func skipRaw(_ name: String) {
    let end = Array(("</" + name).utf8)
    while place < bytes.count {
      let piece = bytes[place..<min(bytes.count, place + end.count)]
      if piece.count == end.count, piece.elementsEqual(end, by: { $0 | 0x20 == $1 | 0x20 }) { return }
      place += 1
    }
  }

  private mutating func skipBlanks() {
    while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
  }

  private mutating func name() -> String {
    let start = place
    while place < bytes.count, !Self.isBlank(bytes[place]), !"/>".utf8.contains(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
