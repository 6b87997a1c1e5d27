// SPDX-License-Identifier: Apache-2.0

/// Text folded for search: lowercase letters without marks, đ as d.
public enum FoldedText {
  /// `Đường Đi` → `duong di`; composed and decomposed text fold to the same bytes.
  public static func of(_ text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// The folded text as UTF-8.
  public static func bytes(of text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// Appends one scalar folded: nothing for a combining mark.
  @inline(__always)
  static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: value)
      result.append(byte &- 65 < 26 ? byte | 0x20 : byte)
      return
    }
    if value < 0x250, value >= 0xC0, latin[Int(value) - 0xC0] != 0 {
      result.append(latin[Int(value) - 0xC0])
    } else if value >= 0x1E00, value < 0x1F00, additional[Int(value) - 0x1E00] != 0 {
      result.append(additional[Int(value) - 0x1E00])
    } else if (0x300..<0x370).contains(value) {
      return
    } else {
      result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The letters of Latin-1, Latin Extended-A and -B with their plain letter; 0 where there is none.
  private static let latin = table(from: 0xC0, count: 0x250 - 0xC0)
  private static let additional = table(from: 0x1E00, count: 0x100)

  private static let letters: [(plain: Character, marked: String)] = [
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđðɖ"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"),
    ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľłŀ"),
    ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("r", "ŕŗřṛ"), ("s", "śŝşšșṣ"), ("t", "ţťŧțṭ"),
    ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
  ]

  private static func table(from start: UInt32, count: Int) -> [UInt8] {
    var table = [UInt8](repeating: 0, count: count)
    for (plain, marked) in letters {
      for scalar in marked.unicodeScalars {
        for form in [scalar, VowelTable.uppercase(scalar)] {
          let index = Int(form.value) - Int(start)
          if index >= 0, index < count { table[index] = plain.asciiValue ?? 0 }
        }
      }
    }
    return table
  }
}
