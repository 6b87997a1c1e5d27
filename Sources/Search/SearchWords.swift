// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// The words of a text with abbreviations in full, so that `TTHC` and `thủ tục hành chính` are one.
enum SearchWords {
  /// Calls `body` with every word; the words of an abbreviation all have its range.
  static func scan(_ text: String, _ body: (FoldedWord) -> Void) {
    FoldedWord.scan(text) { word in
      guard let full = expansions[word.folded], word.isCapitals || !word.isMarked || isDistinct(word) else {
        return body(word)
      }
      for part in full { body(part.moved(to: word.range)) }
    }
  }

  private static func isDistinct(_ word: FoldedWord) -> Bool { word.folded.length > 2 }

  private static let expansions: [WordKey: [FoldedWord]] = {
    var expansions: [WordKey: [FoldedWord]] = [:]
    for (written, full) in Abbreviation.expansions.sorted(by: { $0.key < $1.key }) {
      // `ctr` or `tin` folded would be a word of its own.
      guard Syllable(FoldedText.of(written)) == nil else { continue }
      var words: [FoldedWord] = []
      FoldedWord.scan(full) { words.append($0) }
      let key = WordKey(FoldedText.of(written))
      if expansions[key] == nil { expansions[key] = words }
    }
    return expansions
  }()
}
