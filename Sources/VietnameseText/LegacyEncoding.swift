// SPDX-License-Identifier: Apache-2.0

/// Vietnamese letters as fonts of the 1990s encoded them, and how to make them Unicode.
///
/// Both put Vietnamese letters where Western European letters belong, so such a text looks like `QuyÕt ®Þnh` (TCVN3,
/// TCVN 5712:1993) or `Quyeát ñònh` (VNI).
public enum LegacyEncoding: CaseIterable, Sendable {
  /// TCVN3, also called ABC: one code a letter; capitals with a tone mark come from a font of their own.
  case tcvn3
  /// VNI: a vowel and then its marks.
  case vni

  /// The encoding of a text that was read as Western European letters; nil where it is none of these, above all
  /// where it is Unicode already.
  public static func detect(in text: some StringProtocol) -> LegacyEncoding? {
    var words: [Substring] = []
    for word in Substring(text).split(whereSeparator: { !isLetterLike($0) })
    where word.utf8.count > word.count {
      words.append(word)
      if words.count == 2000 { break }
    }
    guard words.count >= 3 else { return nil }
    func share(_ read: (Substring) -> String) -> Double {
      Double(words.count { Syllable(read($0)) != nil }) / Double(words.count)
    }
    guard share({ String($0) }) < 0.5 else { return nil }
    let found = allCases.map { encoding in (encoding, share { encoding.unicode($0) }) }.max { $0.1 < $1.1 }
    guard let (encoding, measure) = found, measure >= 0.7 else { return nil }
    return encoding
  }

  /// A text in this encoding as Unicode; letters that it does not know stay.
  public func unicode(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch self {
      case .tcvn3:
        result.append(Self.tcvn3Letters[scalar] ?? scalar)
      case .vni:
        if let base = result.last, let letter = Self.vniPairs[Pair(base: base, mark: scalar)] {
          result.removeLast()
          result.append(letter)
        } else {
          result.append(Self.vniLetters[scalar] ?? scalar)
        }
      }
    }
    return String(result)
  }

  /// A text of single bytes, as Western European letters.
  public static func western(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let index = Int(byte) - 0x80
      scalars.append(index >= 0 && index < 32 ? windows[index] : Unicode.Scalar(byte))
    }
    return String(scalars)
  }

  private static func isLetterLike(_ character: Character) -> Bool {
    character.isLetter || character.unicodeScalars.allSatisfy { $0.value >= 0xA1 && $0.value <= 0xFF }
  }

  /// What Windows-1252 has from 0x80 to 0x9F.
  private static let windows = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// From 0xA1 on; a dot where the encoding has no letter.
  private static let tcvn3Letters: [Unicode.Scalar: Unicode.Scalar] = {
    let letters =
      "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ"
    return table(letters, from: 0xA1)
  }()

  /// The letters of VNI that have a code of their own.
  private static let vniLetters: [Unicode.Scalar: Unicode.Scalar] = [
    "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "Í": "Í", "Ì": "Ì", "Æ": "Ỉ", "Ó": "Ĩ", "Ò": "Ị",
    "ô": "ơ", "Ô": "Ơ", "ö": "ư", "Ö": "Ư", "ñ": "đ", "Ñ": "Đ", "î": "ỵ", "Î": "Ỵ",
  ]

  private struct Pair: Hashable {
    let base: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  /// A vowel, the mark that follows it and what both are; the vowel is already Unicode.
  private static let vniPairs: [Pair: Unicode.Scalar] = {
    // The marks of a tone on a plain vowel, of the breve with its tones, of the circumflex with its tones.
    let rows: [(vowels: String, marks: String, letters: String)] = [
      ("a", "ùøûõï", "áàảãạ"), ("e", "ùøûõï", "éèẻẽẹ"), ("o", "ùøûõï", "óòỏõọ"), ("u", "ùøûõï", "úùủũụ"),
      ("y", "ùøûõ", "ýỳỷỹ"), ("ơ", "ùøûõï", "ớờởỡợ"), ("ư", "ùøûõï", "ứừửữự"), ("a", "êéèúüë", "ăắằẳẵặ"),
      ("a", "âáàåãä", "âấầẩẫậ"), ("e", "âáàåãä", "êếềểễệ"), ("o", "âáàåãä", "ôốồổỗộ"),
    ]
    var pairs: [Pair: Unicode.Scalar] = [:]
    for row in rows {
      for (vowels, marks, letters) in [
        (row.vowels, row.marks, row.letters),
        (row.vowels.uppercased(), row.marks.uppercased(), row.letters.uppercased()),
        (row.vowels.uppercased(), row.marks, row.letters.uppercased()),
      ] {
        guard let base = vowels.unicodeScalars.first else { continue }
        for (mark, letter) in zip(marks.unicodeScalars, letters.unicodeScalars) {
          pairs[Pair(base: base, mark: mark)] = letter
        }
      }
    }
    return pairs
  }()

  private static func table(_ letters: String, from first: UInt32) -> [Unicode.Scalar: Unicode.Scalar] {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (offset, letter) in letters.unicodeScalars.enumerated() where letter != "." {
      if let code = Unicode.Scalar(first + UInt32(offset)) { table[code] = letter }
    }
    return table
  }
}
