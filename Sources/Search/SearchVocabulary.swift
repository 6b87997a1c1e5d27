// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// Numbers for words: one for every spelling with marks, one for every folded form.
struct SearchVocabulary: Sendable {
  /// Terms by accented spelling.
  private var spellings: [WordKey: Int32] = [:]
  /// Terms by folded form.
  private var forms: [WordKey: Int32] = [:]
  /// The folded term of each spelling.
  private(set) var formOfSpelling: [Int32] = []
  /// Folded forms in alphabetical order, for prefixes.
  private var sorted: [(key: WordKey, term: Int32)] = []

  /// The number of folded terms.
  var count: Int { forms.count }

  /// The spelling of a word, new if it was not seen before.
  mutating func add(_ word: FoldedWord) -> Int32 {
    if let known = spellings[word.accented] { return known }
    let spelling = Int32(formOfSpelling.count)
    spellings[word.accented] = spelling
    formOfSpelling.append(addForm(word.folded))
    return spelling
  }

  /// The folded term of a word; nil if no document has it.
  func term(_ key: WordKey) -> Int32? { forms[key] }

  /// The spelling of an accented word; nil if no document has it.
  func spelling(_ key: WordKey) -> Int32? { spellings[key] }

  /// The terms that begin with a key, at most `limit`.
  func terms(beginningWith prefix: WordKey, limit: Int) -> [Int32] {
    var index = lowerBound(prefix)
    var terms: [Int32] = []
    while index < sorted.count, terms.count < limit, prefix.isPrefix(of: sorted[index].key) {
      terms.append(sorted[index].term)
      index += 1
    }
    return terms
  }

  /// Every folded form with its term, in alphabetical order.
  var sortedForms: [(key: WordKey, term: Int32)] { sorted }

  private mutating func addForm(_ key: WordKey) -> Int32 {
    if let known = forms[key] { return known }
    let term = Int32(forms.count)
    forms[key] = term
    sorted.insert((key, term), at: lowerBound(key))
    return term
  }

  private func lowerBound(_ key: WordKey) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
