// SPDX-License-Identifier: Apache-2.0

/// A word or number of a text as search compares it.
public struct FoldedWord: Sendable {
  /// Where it stands, in UTF-8 offsets of the text.
  public let range: Range<Int>
  /// Its lowercase letters without marks, đ as d.
  public let folded: WordKey
  /// Its lowercase letters without tone, then the tone: `hoá` and `hóa` have the same key.
  public let accented: WordKey
  /// True if a letter carries a mark or is đ.
  public let isMarked: Bool
  /// True if it has several letters and all are capitals.
  public let isCapitals: Bool

  /// The same word standing elsewhere.
  public func moved(to range: Range<Int>) -> FoldedWord {
    FoldedWord(range: range, folded: folded, accented: accented, isMarked: isMarked, isCapitals: isCapitals)
  }

  /// Calls `body` with every word of a clean text (see ``CleanText``), in order; words end at anything that is
  /// neither letter nor digit, and where letters meet digits.
  public static func scan(_ text: String, _ body: (FoldedWord) -> Void) {
    var scanner = FoldedWordScanner()
    var offset = 0
    for scalar in text.unicodeScalars {
      if let word = scanner.take(scalar, at: offset) { body(word) }
      offset += UTF8.width(scalar)
    }
    if let word = scanner.finish(at: offset) { body(word) }
  }
}

/// Puts words together letter by letter.
struct FoldedWordScanner {
  private enum Kind { case none, letters, digits }

  private var kind = Kind.none
  private var start = 0
  private var folded = WordKey()
  private var accented = WordKey()
  private var tone: Tone = .ngang
  private var isMarked = false
  private var letters = 0
  private var capitals = 0

  /// Takes the next character; gives the word that ends before it.
  @inline(__always)
  mutating func take(_ scalar: Unicode.Scalar, at offset: Int) -> FoldedWord? {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      if (byte | 0x20) &- 97 < 26 {
        let ended = open(.letters, at: offset)
        append(byte | 0x20)
        if byte & 0x20 == 0 { capitals += 1 }
        letters += 1
        return ended
      }
      if byte &- 0x30 < 10 {
        let ended = open(.digits, at: offset)
        append(byte)
        return ended
      }
      return finish(at: offset)
    }
    guard let letter = LetterTable.letter(scalar) else {
      guard scalar.properties.isAlphabetic else { return finish(at: offset) }
      let ended = open(.letters, at: offset)
      for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
      return ended
    }
    let ended = open(.letters, at: offset)
    folded.append(letter.plain)
    if letter.vowel < 0x80 {
      accented.append(UInt8(truncatingIfNeeded: letter.vowel))
    } else {
      accented.append(UInt8(truncatingIfNeeded: letter.vowel >> 8))
      accented.append(UInt8(truncatingIfNeeded: letter.vowel))
    }
    tone = max(tone, letter.tone)
    isMarked = true
    letters += 1
    if letter.isCapital { capitals += 1 }
    return ended
  }

  /// Ends the word, if there is one.
  mutating func finish(at offset: Int) -> FoldedWord? {
    guard kind != .none else { return nil }
    if tone != .ngang { accented.append(0x30 + tone.rawValue) }
    let word = FoldedWord(
      range: start..<offset, folded: folded, accented: accented, isMarked: isMarked,
      isCapitals: letters > 1 && capitals == letters)
    self = FoldedWordScanner()
    return word
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    folded.append(byte)
    accented.append(byte)
  }

  @inline(__always)
  private mutating func open(_ new: Kind, at offset: Int) -> FoldedWord? {
    if kind == new { return nil }
    let ended = finish(at: offset)
    kind = new
    start = offset
    return ended
  }
}
