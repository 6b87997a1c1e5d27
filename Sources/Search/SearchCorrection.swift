// SPDX-License-Identifier: Apache-2.0

import VietnameseText

extension SearchIndex {
  /// What a person may have meant by a query that finds nothing: the same words without marks, those that no document
  /// has replaced by one that is a slip away, or taken apart where two were typed as one; nil if there is nothing to
  /// propose.
  public func correction(of text: String) -> String? {
    let query = SearchQuery(text)
    guard !query.words.isEmpty else { return nil }
    var hasChanged = false
    var words: [[UInt8]] = []
    for word in query.words {
      if frequency(of: word.folded) > 0 {
        words.append(word.folded.bytes)
        continue
      }
      guard let better = split(word.folded) ?? neighbour(of: word.folded) else { return nil }
      hasChanged = true
      words += better
    }
    return hasChanged ? words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") : nil
  }

  /// How many documents have a word; removed ones count until they are swept away.
  private func frequency(of key: WordKey) -> Int {
    vocabulary.term(key).map { postings[Int($0)].count / 2 } ?? 0
  }

  /// Two words that were typed without the space between them; the pair whose rarer word is the most common.
  private func split(_ key: WordKey) -> [[UInt8]]? {
    let bytes = key.bytes
    guard bytes.count >= 4 else { return nil }
    var best: (parts: [[UInt8]], count: Int)?
    for place in 2...(bytes.count - 2) {
      let parts = [Array(bytes[..<place]), Array(bytes[place...])]
      let count = parts.map { frequency(of: WordKey(String(decoding: $0, as: UTF8.self))) }.min() ?? 0
      if count > best?.count ?? 0 { best = (parts, count) }
    }
    return best?.parts
  }

  /// The most common word that is one slip away.
  private func neighbour(of key: WordKey) -> [[UInt8]]? {
    let bytes = key.bytes
    guard bytes.count >= 3 else { return nil }
    var best: (word: [UInt8], count: Int)?
    for (other, term) in vocabulary.sortedForms where abs(other.length - bytes.count) <= 1 {
      let count = postings[Int(term)].count / 2
      guard count > best?.count ?? 0 else { continue }
      let word = other.bytes
      if Self.isOneSlip(bytes, word) { best = (word, count) }
    }
    return best.map { [$0.word] }
  }

  /// Whether one letter was added, left out or mistaken, or two neighbours changed places.
  static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1, left != right else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    if short.count != long.count { return short[same...].elementsEqual(long[(same + 1)...]) }
    if short[(same + 1)...].elementsEqual(long[(same + 1)...]) { return true }
    return same + 1 < short.count && short[same] == long[same + 1] && short[same + 1] == long[same]
      && short[(same + 2)...].elementsEqual(long[(same + 2)...])
  }
}
