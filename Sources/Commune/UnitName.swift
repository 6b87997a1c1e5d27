// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A unit's name as it is looked up: case, spaces, dashes and the place of the tone mark do not matter.
///
/// `Phòng Văn hoá - Xã hội` and `PHÒNG VĂN HÓA – XÃ HỘI` are one name; `thôn Đông` and `thôn Đồng` are two.
struct UnitName: Hashable, Sendable {
  /// Letters with their shapes (ă, â, đ, ơ…), the tone of each word moved behind it.
  let key: String
  /// Letters without any mark, for those who type without accents.
  let folded: String

  init(_ text: String) {
    var keyWords: [String] = []
    var foldedWords: [String] = []
    var word: [Unicode.Scalar] = []
    var tones: [Unicode.Scalar] = []
    func joined(_ scalars: [Unicode.Scalar]) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
    func close() {
      guard !word.isEmpty else { return }
      keyWords.append(joined(word + tones))
      foldedWords.append(joined(word.filter { !Self.isMark($0) }.map { $0.value == Self.barredD ? "d" : $0 }))
      word = []
      tones = []
    }
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if Self.tones.contains(scalar.value) {
        tones.append(scalar)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || Self.isMark(scalar)
      {
        word.append(scalar)
      } else {
        close()
      }
    }
    close()
    key = keyWords.joined(separator: " ")
    folded = foldedWords.joined(separator: " ")
  }

  /// Grave, acute, tilde, hook above, dot below.
  private static let tones: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]

  /// The letter d with its bar, which no decomposition takes off.
  private static let barredD: UInt32 = 0x111

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
