// SPDX-License-Identifier: Apache-2.0

/// Roman numbers as headings use them.
enum RomanNumeral {
  private static let signs: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
    (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// 4 as `IV`.
  static func text(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// `IV` as 4; nil where the letters are no number below 90 (L, C, D, M as headings are letters).
  static func value(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.count <= 6, text.allSatisfy({ "IVX".contains($0) }) else { return nil }
    return (1...39).first { self.text($0) == text }
  }
}
