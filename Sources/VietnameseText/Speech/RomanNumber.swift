// SPDX-License-Identifier: Apache-2.0

/// Roman numbers, strictly: no `IIII`, no `VX`.
enum RomanNumber {
  private static let parts: [(letters: [UInt8], value: UInt64)] = [
    ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40),
    ("x", 10),
    ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
  ].map { (Array($0.0.utf8), $0.1) }

  /// The value of a word of either case; nil where it is no Roman number.
  static func value(_ word: ArraySlice<UInt8>) -> UInt64? {
    guard let first = word.first, isLetter(first), word.allSatisfy(isLetter) else { return nil }
    var rest = word
    var value: UInt64 = 0
    for (letters, amount) in parts {
      var repeats = 0
      while rest.count >= letters.count, zip(rest, letters).allSatisfy({ $0 | 0x20 == $1 }) {
        rest = rest.dropFirst(letters.count)
        value += amount
        repeats += 1
        // Fours, nines and fives stand once, the others up to three times.
        if repeats == (letters.count == 2 || [5, 50, 500].contains(amount) ? 1 : 3) { break }
      }
    }
    return rest.isEmpty ? value : nil
  }

  /// True where it is written with I, V and X alone.
  static func isSmall(_ word: ArraySlice<UInt8>) -> Bool {
    word.allSatisfy { $0 | 0x20 == 0x69 || $0 | 0x20 == 0x76 || $0 | 0x20 == 0x78 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x63, 0x64, 0x69, 0x6C, 0x6D, 0x76, 0x78: true
    default: false
    }
  }
}
