// SPDX-License-Identifier: Apache-2.0

/// What a sentence says around the number of a document.
struct DocumentContext {
  private let words: [WordKey]
  /// True if "của …" or "do …" follows before the next document.
  let namesIssuer: Bool
  private let year: UInt64?

  /// Looks back over the line and ahead up to the next document.
  init(_ line: SpokenLine, before start: Int, after end: Int) {
    var words: [WordKey] = []
    var index = start - 1
    while index >= 0, index > start - 400, line.kind(index) != .newline, words.count < 80 {
      if line.kind(index) == .word, !Self.isSymbol(line, index) { words.append(line[index].key) }
      index -= 1
    }
    self.words = words.reversed()
    var issuer = false
    var ahead = 0
    index = end
    while ahead < 12, index < end + 2 * SpokenLine.sight, line.kind(index) != .end,
      line.kind(index) != .newline
    {
      let key = line.key(index)
      if key == Keyword.of { issuer = true }
      if key == Keyword.of || key == Keyword.number || line.isMark(index, ";") { break }
      if line.kind(index) == .word { ahead += 1 }
      index += 1
    }
    namesIssuer = issuer
    year = Self.year(line, after: end)
  }

  /// True if the words of an entry stand before the number, in full or abbreviated.
  func says(_ entry: SpokenLexicon.Entry) -> Bool {
    if words.contains(entry.key) { return true }
    guard let first = entry.keys.first, words.count >= entry.keys.count else { return false }
    return words.indices.contains { index in
      words[index] == first && words[index...].starts(with: entry.keys)
    }
  }

  /// True if the words of an entry are the last before the number.
  func endsWith(_ entry: SpokenLexicon.Entry) -> Bool {
    words.suffix(entry.keys.count).elementsEqual(entry.keys)
  }

  /// True if the day of issue follows and names the year.
  func dates(_ year: UInt64) -> Bool { self.year == year }

  /// True for a part of another document's symbol: what only that says was not said.
  private static func isSymbol(_ line: SpokenLine, _ index: Int) -> Bool {
    line[index].shape != .lower
      && (line.isMark(index - 1, "/") || line.isMark(index - 1, "-") || line.isMark(index + 1, "-"))
  }

  private static func year(_ line: SpokenLine, after end: Int) -> UInt64? {
    let day = end + line.space(end)
    guard line.key(day) == Keyword.day else { return nil }
    var index = day + 1
    while index < day + 14, line.kind(index) != .end {
      if line.kind(index) == .number, line[index].length == 4 { return line[index].value }
      index += 1
    }
    return nil
  }
}
