// SPDX-License-Identifier: Apache-2.0

/// Where a voice breathes: sentences of written or spoken text.
extension SpokenForm {
  /// The text cut into sentences, without the space around them.
  ///
  /// A sentence ends with its mark or its line; not after an abbreviation (`TP.`, `ThS.`), an initial, a list number
  /// (`1.`) or inside a number. What is longer than `limit` bytes is cut at its last semicolon, comma or, where it has
  /// none, space before the limit, since speech engines refuse long texts.
  public func sentences(of text: String, limit: Int = 500) -> [String] {
    let line = SpokenLine(Array(CleanText.of(text).utf8), lexicon: lexicon)
    var sentences: [String] = []
    var start = 0
    for index in line.tokens.indices where ends(line, index) {
      Self.cut(line.bytes[start..<line.tokens[index].end], limit: limit, into: &sentences)
      start = line.tokens[index].end
    }
    Self.cut(line.bytes[start...], limit: limit, into: &sentences)
    return sentences
  }

  /// True if the token is the last of a sentence.
  private func ends(_ line: SpokenLine, _ index: Int) -> Bool {
    let token = line.tokens[index]
    if token.kind == .newline { return true }
    let next = line[index + 1]
    // Closing quotes and brackets belong to the sentence before them.
    if token.kind == .mark, Self.closing.contains(token.value) {
      return (next.kind == .space || next.kind == .end) && index > 0
        && ends(line, index - 1, before: index + 1)
    }
    return ends(line, index, before: index + 1)
  }

  private func ends(_ line: SpokenLine, _ index: Int, before next: Int) -> Bool {
    let token = line.tokens[index]
    guard token.kind == .mark, line.kind(next) == .space || line.kind(next) == .end else { return false }
    switch token.value {
    case 0x21, 0x3F: return true
    case 0x2E: break
    default: return false
    }
    let follower = line[next + line.space(next)]
    if follower.shape == .lower { return false }
    let last = line[index - 1]
    if last.kind == .number { return !line.startsLine(index - 1) }
    guard last.kind == .word else { return true }
    if last.length <= 2, last.shape == .upper, LetterName.of(line.text(index - 1)) != nil { return false }
    if last.shape == .upper, line.startsLine(index - 1), RomanNumber.value(line.text(index - 1)) != nil {
      return false
    }
    var dotted = last.key
    dotted.append(0x2E)
    return follower.kind == .end || last.shape == .lower || lexicon.abbreviations[dotted] == nil
  }

  private static let closing = Set("”\"’')]»".unicodeScalars.map { UInt64($0.value) })

  private static func cut(_ bytes: ArraySlice<UInt8>, limit: Int, into sentences: inout [String]) {
    var rest = bytes.drop(while: isSpace)
    while let last = rest.last, isSpace(last) { rest = rest.dropLast() }
    while rest.count > max(limit, 1) {
      let head = rest.prefix(limit)
      let end =
        head.lastIndex(of: UInt8(ascii: ";")) ?? head.lastIndex { $0 == UInt8(ascii: ",") }
        ?? head.lastIndex(of: 0x20)
      guard let end, end > rest.startIndex else { break }
      append(rest[rest.startIndex...end], to: &sentences)
      rest = rest[(end + 1)...].drop(while: isSpace)
    }
    append(rest, to: &sentences)
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to sentences: inout [String]) {
    var bytes = bytes
    while let last = bytes.last, isSpace(last) { bytes = bytes.dropLast() }
    if !bytes.isEmpty { sentences.append(String(decoding: bytes, as: UTF8.self)) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
}
