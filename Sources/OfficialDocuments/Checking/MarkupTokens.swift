// SPDX-License-Identifier: Apache-2.0

/// The tags and texts of well-formed XML one after the other, each with its bytes.
///
/// The parser of the system tells no places; a part is parsed by it first, so that this one sees nothing but what
/// is well formed and has no DOCTYPE.
struct MarkupTokens {
  struct Token {
    enum Kind { case opening, closing, empty, text }

    let kind: Kind
    /// The qualified name; empty for a text.
    let name: String
    let bytes: Range<Int>
  }

  private let xml: [UInt8]
  private var place = 0

  init(_ xml: [UInt8]) {
    self.xml = xml
  }

  /// The next tag or text; comments and instructions are passed over.
  mutating func next() -> Token? {
    while place < xml.count {
      let start = place
      guard xml[start] == UInt8(ascii: "<") else {
        place = xml[start...].firstIndex(of: UInt8(ascii: "<")) ?? xml.count
        return Token(kind: .text, name: "", bytes: start..<place)
      }
      if starts("<!--") {
        pass("-->")
      } else if starts("<?") {
        pass("?>")
      } else if starts("<![CDATA[") {
        pass("]]>")
        return Token(kind: .text, name: "", bytes: start..<place)
      } else {
        return tag(from: start)
      }
    }
    return nil
  }

  private mutating func tag(from start: Int) -> Token {
    var quote: UInt8?
    var end = start + 1
    while end < xml.count {
      let byte = xml[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      end += 1
    }
    place = min(end + 1, xml.count)
    let isClosing = start + 1 < xml.count && xml[start + 1] == UInt8(ascii: "/")
    let isEmpty = end > start && xml[end - 1] == UInt8(ascii: "/")
    let name = xml[(start + (isClosing ? 2 : 1))..<end].prefix { byte in
      byte > 32 && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
    }
    return Token(
      kind: isClosing ? .closing : isEmpty ? .empty : .opening, name: String(decoding: name, as: UTF8.self),
      bytes: start..<place)
  }

  private func starts(_ mark: String) -> Bool { xml[place...].starts(with: mark.utf8) }

  private mutating func pass(_ mark: String) {
    let mark = Array(mark.utf8)
    while place < xml.count, !xml[place...].starts(with: mark) { place += 1 }
    place = min(place + mark.count, xml.count)
  }

  private static let entities: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// The letters of a text with its entities and, for a CDATA section, without its frame.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.hasPrefix("<![CDATA[") { return String(text.dropFirst(9).dropLast(3)) }
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&"), let end = rest[start...].firstIndex(of: ";") {
      result += rest[..<start]
      let name = rest[rest.index(after: start)..<end]
      if let known = entities[name] {
        result.append(known)
      } else if name.hasPrefix("#") {
        let isHex = name.dropFirst().first == "x"
        let number = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
        if let scalar = number.flatMap(Unicode.Scalar.init) { result.unicodeScalars.append(scalar) }
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
