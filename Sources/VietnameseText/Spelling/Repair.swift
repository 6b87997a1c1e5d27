// SPDX-License-Identifier: Apache-2.0

/// What may have been meant by a word that is no syllable.
enum Repair {
  /// The syllables that one slip leads away from: a tone left out, a letter doubled, lost, moved or wrongly marked.
  static func candidates(_ word: String) -> [String] {
    let letters = Array(word.unicodeScalars)
    guard (2...9).contains(letters.count) else { return [] }
    var found: [String] = []
    func add(_ letters: [Unicode.Scalar]) {
      let text = String(String.UnicodeScalarView(letters))
      if Syllable(text) != nil, !found.contains(text) { found.append(text) }
    }
    for index in letters.indices {
      guard let vowel = VowelTable.entry(letters[index])?.vowel else { continue }
      for tone in Tone.allCases {
        var other = letters
        other[index] = VowelTable.letter(vowel, tone)
        add(other)
      }
    }
    for index in letters.indices {
      var other = letters
      other.remove(at: index)
      add(other)
      guard index + 1 < letters.count else { continue }
      other = letters
      other.swapAt(index, index + 1)
      add(other)
    }
    for index in 0...letters.count {
      for letter in lost {
        var other = letters
        other.insert(letter, at: index)
        add(other)
      }
    }
    return found
  }

  /// Whether a word has a vowel and a consonant; otherwise it is a piece of one that a scanner tore.
  static func isWhole(_ word: String) -> Bool {
    let vowels = word.unicodeScalars.count { VowelTable.entry($0) != nil }
    return vowels > 0 && vowels < word.unicodeScalars.count
  }

  /// The letters that fingers leave out: those of ends and clusters, and the plain vowels.
  private static let lost = Array("hngcmptiuoaey".unicodeScalars)
}
