// SPDX-License-Identifier: Apache-2.0

/// The names of the letters, as an announcer spells an abbreviation.
enum LetterName {
  static let barredD = WordKey("đ")

  private static let names = [
    "a", "bê", "xê", "dê", "e", "ép", "gờ", "hát", "i", "gi", "ca", "lờ", "mờ", "nờ", "o", "pê", "quy", "rờ",
    "ét", "tê", "u", "vê", "vê kép", "ích", "y", "dét",
  ]

  private static let marked = ["ă": "á", "â": "ớ", "ê": "ê", "ô": "ô", "ơ": "ơ", "ư": "ư", "đ": "đê"]

  /// The name of an ASCII letter or đ in either case; nil for anything else.
  static func of(_ letter: ArraySlice<UInt8>) -> String? {
    guard let first = letter.first else { return nil }
    if letter.count == 1 {
      let index = Int(first | 0x20) - 97
      return names.indices.contains(index) ? names[index] : nil
    }
    return letter.count == 2 && first == 0xC4 && letter.last.map({ $0 & 0xFE }) == 0x90 ? "đê" : nil
  }

  /// Says a word letter by letter.
  static func spell(_ word: ArraySlice<UInt8>, into speech: inout Speech) {
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      let lower = VowelTable.lowercase(scalar)
      if lower.value < 0x80 {
        let index = Int(lower.value) - 97
        if names.indices.contains(index) { speech.say(names[index]) }
      } else {
        let name = String(lower)
        speech.say(marked[name] ?? name)
      }
    }
  }
}
