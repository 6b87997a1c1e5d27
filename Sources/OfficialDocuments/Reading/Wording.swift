// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// A text cut into words, so that phrases are found as whole words and whatever stands between them can be
/// taken out as it is written.
struct Wording {
  struct Word {
    /// Without the punctuation around it.
    let text: Substring
    /// Lower case, tone marks placed one way (`hoá` as `hóa`).
    let key: String
    /// The punctuation that stands before and after.
    let before: Substring
    let after: Substring

    /// Whether a clause ends after the word.
    var endsClause: Bool { after.contains { ",;:.!?".contains($0) } }
  }

  let source: String
  let words: [Word]
  /// The keys as integers: comparing phrases is most of the work.
  private let codes: [WordKey]

  init(_ source: some StringProtocol) {
    self.source = String(source)
    words = self.source.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }.map { Self.word(Substring($0)) }
    codes = words.map { WordKey($0.key) }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "\"", "‘", "'", "(", "[", "{", "*": true
    default: false
    }
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", ".", "!", "?", "…", "”", "“", "\"", "’", "'", ")", "]", "}", "/": true
    default: false
    }
  }

  private static func word(_ chunk: Substring) -> Word {
    var scalars = chunk.unicodeScalars
    while let first = scalars.first, opens(first) { scalars.removeFirst() }
    while let last = scalars.last, closes(last) { scalars.removeLast() }
    if scalars.isEmpty {
      return Word(text: chunk, key: String(chunk), before: "", after: "")
    }
    let text = Substring(scalars)
    return Word(
      text: text, key: key(text), before: chunk[..<text.startIndex],
      after: chunk[text.endIndex...])
  }

  /// The form in which words are compared.
  static func key(_ text: some StringProtocol) -> String {
    let lower = text.lowercased()
    guard let last = lower.unicodeScalars.last, last.value > 127 else { return lower }
    var scalars = Array(lower.unicodeScalars)
    let count = scalars.count
    guard count >= 2, !(count >= 3 && scalars[count - 3] == "q") else { return lower }
    // The tone mark moves from the last vowel to the one before it: hoá → hóa, uỷ → ủy.
    for (bare, first, from, to) in tonePlaces
    where scalars[count - 2] == first {
      guard let tone = from.firstIndex(of: scalars[count - 1]) else { continue }
      scalars[count - 2] = to[tone]
      scalars[count - 1] = bare
      break
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static let tonePlaces: [(Unicode.Scalar, Unicode.Scalar, [Unicode.Scalar], [Unicode.Scalar])] = [
    ("a", "o", ["à", "á", "ả", "ã", "ạ"], ["ò", "ó", "ỏ", "õ", "ọ"]),
    ("e", "o", ["è", "é", "ẻ", "ẽ", "ẹ"], ["ò", "ó", "ỏ", "õ", "ọ"]),
    ("y", "u", ["ỳ", "ý", "ỷ", "ỹ", "ỵ"], ["ù", "ú", "ủ", "ũ", "ụ"]),
  ]

  /// Whether the phrase stands at a word.
  func matches(_ phrase: Phrase, at index: Int) -> Bool {
    guard index >= 0, index + phrase.keys.count <= words.count else { return false }
    for offset in phrase.codes.indices where codes[index + offset] != phrase.codes[offset] { return false }
    // Words too long for a code share one.
    if phrase.isLong { return phrase.keys.indices.allSatisfy { words[index + $0].key == phrase.keys[$0] } }
    return true
  }

  /// The first of the phrases that stands at a word; the longest should be listed first.
  func match(_ phrases: [Phrase], at index: Int) -> Phrase? {
    guard words.indices.contains(index) else { return nil }
    let code = codes[index]
    for position in phrases.indices where phrases[position].first == code {
      if matches(phrases[position], at: index) { return phrases[position] }
    }
    return nil
  }

  /// The first phrase of a table that stands at a word, with the list that it is from.
  func match(_ table: PhraseTable, at index: Int) -> (phrase: Phrase, list: Int)? {
    guard words.indices.contains(index), let candidates = table.byFirst[codes[index]] else { return nil }
    for candidate in candidates where matches(candidate.phrase, at: index) { return candidate }
    return nil
  }

  /// Where one of the phrases stands first.
  func first(_ phrases: [Phrase], from start: Int = 0) -> (index: Int, phrase: Phrase)? {
    guard start < words.count else { return nil }
    for index in max(start, 0)..<words.count {
      if let phrase = match(phrases, at: index) { return (index, phrase) }
    }
    return nil
  }

  /// Whether one of the phrases stands anywhere.
  func contains(_ phrases: [Phrase]) -> Bool { first(phrases) != nil }

  /// The text of some words as written, without the punctuation before the first and after the last.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<words.count)
    guard let last = range.last else { return "" }
    return String(source[words[range.lowerBound].text.startIndex..<words[last].text.endIndex])
  }

  /// The same, with the punctuation at both ends.
  func fullText(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<words.count)
    guard let last = range.last else { return "" }
    let first = words[range.lowerBound]
    let start = first.before.isEmpty ? first.text.startIndex : first.before.startIndex
    let end = words[last].after.isEmpty ? words[last].text.endIndex : words[last].after.endIndex
    return String(source[start..<end])
  }
}

/// Words that stand together.
struct Phrase: ExpressibleByStringLiteral, Hashable, Sendable {
  let keys: [String]
  fileprivate let codes: [WordKey]
  fileprivate let first: WordKey
  fileprivate let isLong: Bool

  init(_ text: String) {
    keys = text.split(separator: " ").map { Wording.key($0) }
    codes = keys.map { WordKey($0) }
    first = codes.first ?? .none
    isLong = codes.contains(.none)
  }

  init(stringLiteral value: String) {
    self.init(value)
  }

  /// Longest first, so that `match` takes the longest.
  static func list(_ texts: String...) -> [Phrase] {
    texts.flatMap { $0.split(separator: "|") }.map { Phrase(String($0)) }
      .sorted { $0.keys.count > $1.keys.count }
  }
}

/// Several lists of phrases, found by their first word.
struct PhraseTable: Sendable {
  fileprivate let byFirst: [WordKey: [(phrase: Phrase, list: Int)]]

  init(_ lists: [[Phrase]]) {
    var byFirst: [WordKey: [(phrase: Phrase, list: Int)]] = [:]
    for (index, list) in lists.enumerated() {
      for phrase in list { byFirst[phrase.first, default: []].append((phrase, index)) }
    }
    self.byFirst = byFirst
  }
}

extension String {
  /// Without whitespace at both ends, inner whitespace as single spaces.
  var tidy: String { CleanText.line(self) }

  /// Without the given characters and whitespace at the end.
  func trimmingEnd(_ characters: String) -> String {
    var rest = self[...]
    while let last = rest.last, last.isWhitespace || characters.contains(last) { rest.removeLast() }
    return String(rest)
  }

  /// Whether it has letters and none of them is lower case.
  var isUppercase: Bool {
    var letters = false
    for scalar in unicodeScalars {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters = true }
    }
    return letters
  }

  /// Whether its first letter or figure is a lower-case letter.
  var startsLowercase: Bool {
    unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// Its characters without any whitespace: scanners tear letters apart.
  var closed: String { String(filter { !$0.isWhitespace }) }
}
