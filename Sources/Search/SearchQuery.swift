// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// A query taken apart: its words in their order, abbreviations in full.
struct SearchQuery: Sendable {
  struct Word: Sendable {
    let folded: WordKey
    let accented: WordKey
    let isMarked: Bool
  }

  /// The most words that count; the rest of a longer query is passed over.
  static let mostWords = 24
  private static let mostCharacters = 1_000

  private(set) var words: [Word] = []
  /// True if the last word may be the beginning of one.
  private(set) var endsOpen = false

  /// Takes a query as a person typed it.
  init(_ text: String) {
    let text = text.prefix(Self.mostCharacters)
    let clean = CleanText.line(String(text))
    var last = 0..<0
    SearchWords.scan(clean) { word in
      guard words.count < Self.mostWords else { return }
      words.append(Word(folded: word.folded, accented: word.accented, isMarked: word.isMarked))
      // The words of an abbreviation share its range: it is complete.
      endsOpen = word.range != last
      last = word.range
    }
    if last.upperBound != clean.utf8.count || text.last?.isWhitespace == true { endsOpen = false }
  }
}
