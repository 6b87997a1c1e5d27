// SPDX-License-Identifier: Apache-2.0

import VietnameseText

extension SearchIndex {
  /// The documents that fit a query best, best first.
  ///
  /// Documents that have less than half of the query, by the weight of its words, are no hits.
  /// - Parameter isWanted: which documents may be hits at all, asked of the best ones only.
  public func search(
    _ text: String, limit: Int = 10, where isWanted: (Key) -> Bool = { _ in true }
  ) -> [SearchHit<Key>] {
    let query = SearchQuery(text)
    guard !query.words.isEmpty, limit > 0, !documents.isEmpty else { return [] }
    let candidates = best(max(4 * limit, 64), of: sums(searchedWords(of: query)), isWanted)
    let closeness = SearchCloseness(query, vocabulary: vocabulary, fields: fields)
    var hits = candidates.compactMap { candidate -> SearchHit<Key>? in
      guard let key = keys[candidate.number] else { return nil }
      let fit = closeness.fit(documents[candidate.number], vocabulary: vocabulary)
      return SearchHit(key: key, score: candidate.score * fit.factor, fields: fit.fields)
    }
    // Equal scores keep the order of the candidates.
    hits = hits.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(
      \.element)
    return Array(hits.prefix(limit))
  }

  /// The words of a query with their terms and weights.
  ///
  /// Where at least three words are rarer, those that a quarter of the documents have are left to the closeness of
  /// the best candidates: their lists are long and say little.
  private func searchedWords(of query: SearchQuery) -> [SearchedWord] {
    let words = query.words.enumerated().map { position, word in
      searchedWord(word, isOpen: query.endsOpen && position == query.words.count - 1)
    }
    let common = documents.count / 4
    guard words.count(where: { $0.frequency <= common }) >= 3 else { return words }
    return words.filter { $0.frequency <= common }
  }

  private func searchedWord(_ word: SearchQuery.Word, isOpen: Bool) -> SearchedWord {
    let exact = vocabulary.term(word.folded)
    var longer: [Int32] = []
    if isOpen {
      longer = vocabulary.terms(beginningWith: word.folded, limit: 64)
      longer.removeAll { $0 == exact }
    }
    let frequency =
      exact.map { postings[Int($0)].count / 2 } ?? longer.reduce(0) { $0 + postings[Int($1)].count / 2 }
    return SearchedWord(
      exact: exact, longer: longer, frequency: frequency,
      rarity: SearchLogarithm.rarity(frequency, of: documents.count))
  }

  /// BM25F by document, and the weight of those words of the query that it has, of the weight of all.
  private func sums(_ words: [SearchedWord]) -> SearchSums {
    var sums = SearchSums(count: documents.count, total: words.reduce(0) { $0 + $1.rarity })
    for (position, word) in words.enumerated() {
      if let exact = word.exact { add(exact, word.rarity, at: position, to: &sums) }
      // The beginning of a word counts less than the word.
      for term in word.longer { add(term, word.rarity * 0.6, at: position, to: &sums) }
    }
    return sums
  }

  private func add(_ term: Int32, _ weight: Float, at position: Int, to sums: inout SearchSums) {
    let fieldCount = fields.count
    let bit: UInt32 = 1 << UInt32(position)
    postings[Int(term)].withUnsafeBufferPointer { list in
      norms.withUnsafeBufferPointer { norms in
        sums.entries.withUnsafeMutableBufferPointer { entries in
          var index = 0
          while index < list.count {
            let number = Int(list[index])
            var counts = UInt32(bitPattern: list[index + 1])
            index += 2
            var frequency: Float = 0
            var slot = number * fieldCount
            while counts != 0 {
              frequency += Float(counts & 0xFF) * norms[slot]
              counts >>= 8
              slot += 1
            }
            entries[number].score += weight * frequency / (frequency + 1.2)
            if entries[number].words & bit == 0 {
              entries[number].words |= bit
              entries[number].share += weight
            }
          }
        }
      }
    }
  }

  private func best(
    _ limit: Int, of sums: SearchSums, _ isWanted: (Key) -> Bool
  ) -> [(number: Int, score: Float)] {
    var heap = SearchHeap(limit: limit)
    let least = sums.total / 2
    for (number, entry) in sums.entries.enumerated() where entry.share >= least && entry.words != 0 {
      let share = entry.share / sums.total
      let score = entry.score * share * share
      guard heap.accepts(score), let key = keys[number], isWanted(key) else { continue }
      heap.push(number, score)
    }
    return heap.sorted
  }
}

/// A word of a query as the index has it.
private struct SearchedWord {
  let exact: Int32?
  /// Terms that begin with the word.
  let longer: [Int32]
  /// Documents that have it.
  let frequency: Int
  let rarity: Float
}

/// What a search adds up, one entry a document.
private struct SearchSums {
  struct Entry {
    var score: Float = 0
    var share: Float = 0
    var words: UInt32 = 0
  }

  var entries: [Entry]
  let total: Float

  init(count: Int, total: Float) {
    entries = [Entry](repeating: Entry(), count: count)
    self.total = max(total, .leastNormalMagnitude)
  }
}
