// SPDX-License-Identifier: Apache-2.0

/// The twelve vowel letters with their six tones: which letter carries which tone, and the way back.
enum VowelTable {
  /// One row a vowel letter, its forms in the order of ``Tone``.
  static let rows: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ].map { Array($0.unicodeScalars) }

  /// A vowel letter without its tone, and the tone.
  struct Entry: Sendable {
    let vowel: Unicode.Scalar
    let tone: Tone
  }

  private static let entries: [Unicode.Scalar: Entry] = {
    var entries: [Unicode.Scalar: Entry] = [:]
    for row in rows {
      for (scalar, tone) in zip(row, Tone.allCases) { entries[scalar] = Entry(vowel: row[0], tone: tone) }
    }
    return entries
  }()

  private static let forms: [Unicode.Scalar: [Unicode.Scalar]] = Dictionary(
    uniqueKeysWithValues: rows.map { ($0[0], $0) })

  /// The vowel and tone of a lowercase precomposed letter; nil where it is not a vowel.
  static func entry(_ scalar: Unicode.Scalar) -> Entry? { entries[scalar] }

  /// The letter that carries `tone` on `vowel`; the vowel itself where it is none.
  static func letter(_ vowel: Unicode.Scalar, _ tone: Tone) -> Unicode.Scalar {
    forms[vowel]?[Int(tone.rawValue)] ?? vowel
  }

  /// The lowercase of one scalar where that is one scalar.
  static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value < 0x80 { return (65...90).contains(value) ? Unicode.Scalar(UInt8(value) + 32) : scalar }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = mapping.first, mapping.count == 1 else { return scalar }
    return first
  }

  /// The uppercase of one scalar where that is one scalar.
  static func uppercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = scalar.properties.uppercaseMapping.unicodeScalars
    guard let first = mapping.first, mapping.count == 1 else { return scalar }
    return first
  }
}
