// SPDX-License-Identifier: Apache-2.0

/// ``KnownPhrases`` made ready for looking up: by what is left of them without marks.
struct PhraseTable: Sendable {
  /// Two neighbouring words.
  struct Pair: Hashable, Sendable {
    let first: String
    let second: String
  }

  private struct Key: Hashable {
    let first: WordKey
    let second: WordKey
  }

  static let known = PhraseTable()

  /// Pairs of one word, by their letters without marks: what a slip is measured by.
  private var words: [Key: [Pair]] = [:]
  /// Every neighbouring pair of a phrase: what shows that a word is where it should be.
  private var neighbours: Set<Pair> = []
  private let plausible: Set<Pair>
  private let confused: [String: [(wrong: [String], right: [String])]]

  private init() {
    plausible = Set(
      KnownPhrases.plausible.filter { $0.count == 2 }.map { Pair(first: $0[0], second: $0[1]) })
    confused = Dictionary(grouping: ConfusedLetters.all) { $0.wrong[0] }
    for phrase in KnownPhrases.right where phrase.count > 1 {
      for index in phrase.indices.dropLast() {
        let pair = Pair(first: phrase[index], second: phrase[index + 1])
        guard neighbours.insert(pair).inserted || phrase.count == 2 else { continue }
        // A phrase of two, four, six syllables is one, two, three words; of others the borders are not known.
        guard phrase.count.isMultiple(of: 2), index.isMultiple(of: 2) else { continue }
        let key = Key(first: Self.plain(pair.first), second: Self.plain(pair.second))
        if !words[key, default: []].contains(pair) { words[key, default: []].append(pair) }
      }
    }
  }

  /// The letters without marks.
  static func plain(_ word: String) -> WordKey {
    var key = WordKey()
    for scalar in word.unicodeScalars {
      if scalar.value < 0x80 {
        key.append(UInt8(scalar.value))
      } else if let letter = LetterTable.letter(scalar) {
        key.append(letter.plain)
      } else {
        return .none
      }
    }
    return key
  }

  /// The right pairs with the same letters.
  func pairs(_ first: WordKey, _ second: WordKey) -> [Pair] { words[Key(first: first, second: second)] ?? [] }

  /// Whether two words stand beside each other in a phrase.
  func joins(_ first: String, _ second: String) -> Bool {
    neighbours.contains(Pair(first: first, second: second))
  }

  /// Whether two words make one word.
  func makesWord(_ first: String, _ second: String) -> Bool {
    pairs(Self.plain(first), Self.plain(second)).contains(Pair(first: first, second: second))
  }

  /// Whether two words may stand beside each other though they look like a slip.
  func allows(_ first: String, _ second: String) -> Bool {
    plausible.contains(Pair(first: first, second: second))
  }

  /// The slips of letters that begin with a word.
  func confusions(_ first: String) -> [(wrong: [String], right: [String])] { confused[first] ?? [] }
}
