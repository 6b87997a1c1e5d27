// SPDX-License-Identifier: Apache-2.0

/// Where the tone mark stands in open rhymes with a glide: the one thing in which Vietnamese spelling has two styles.
public enum TonePlacement: Sendable, CaseIterable {
  /// On the glide: `hóa`, `khỏe`, `thủy`.
  case traditional
  /// On the main vowel: `hoá`, `khoẻ`, `thuỷ`.
  case phonetic

  /// The text with every syllable in this style; words that are no Vietnamese syllable stay as they are.
  public func normalize(_ text: String) -> String {
    let text = CleanText.of(text)
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    func close() {
      result.append(contentsOf: placed(word))
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 ? (scalar.value | 0x20) &- 97 < 26 : scalar.properties.isAlphabetic {
        word.append(scalar)
      } else {
        close()
        result.append(scalar)
      }
    }
    close()
    return String(result)
  }

  private func placed(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard word.contains(where: { $0.value >= 0xC0 }),
      let syllable = Syllable(String(String.UnicodeScalarView(word))), syllable.tone != .ngang
    else { return word }
    let letters = syllable.written(self).unicodeScalars
    guard letters.count == word.count else { return word }
    return zip(letters, word).map { letter, original in
      VowelTable.lowercase(original) == original ? letter : VowelTable.uppercase(letter)
    }
  }

  /// The letter of `onset + rhyme` that carries the mark.
  func index(onset: String, rhyme: String) -> Int? {
    let letters = Array(rhyme.unicodeScalars)
    let vowels = letters.indices.filter { VowelTable.entry(letters[$0]) != nil }
    guard let first = vowels.first, let last = vowels.last else { return nil }
    let start = onset.unicodeScalars.count
    // A letter with its own mark carries the tone; of ươ, the second one.
    if let marked = vowels.last(where: { "ăâêôơư".unicodeScalars.contains(letters[$0]) }) {
      return start + (rhyme == "ưa" || rhyme == "ưu" || rhyme == "ưi" ? first : marked)
    }
    if vowels.count == 1 { return start + first }
    if vowels.count == 3 { return start + vowels[1] }
    let isClosed = last < letters.count - 1
    if isClosed { return start + last }
    switch rhyme {
    case "oa", "oe", "uy": return start + (self == .traditional ? first : last)
    default: return start + first
    }
  }
}
