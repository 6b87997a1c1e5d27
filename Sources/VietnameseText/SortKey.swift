// SPDX-License-Identifier: Apache-2.0

/// Keys that put text in the order of a Vietnamese dictionary when they are compared byte by byte.
///
/// Letters count first (a ă â b c d đ e ê …), then the tone of the syllable (ngang, huyền, hỏi, ngã, sắc, nặng),
/// syllable by syllable; case does not count; numbers come before letters, by value. Keys are ASCII where the
/// text is Vietnamese, so they sort under the C collation of either database.
public enum SortKey {
  /// The key of a text.
  public static func of(_ text: String) -> String {
    String(decoding: bytes(of: CleanText.of(text)), as: UTF8.self)
  }

  /// The key of a person's full name: given name first, then surname, then what stands between.
  public static func of(person name: String) -> String {
    let parts = CleanText.line(name).split(separator: " ")
    guard let given = parts.last, let surname = parts.first, parts.count > 1 else { return of(name) }
    return of(([given, surname] + parts.dropFirst().dropLast()).joined(separator: " "))
  }

  /// Letters are coded from `A` on, so that digits and the six tone codes stand before all of them.
  private static let letterCodes: [Unicode.Scalar: UInt8] = {
    var codes: [Unicode.Scalar: UInt8] = [:]
    for (index, letter) in "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars.enumerated() {
      codes[letter] = 0x41 + UInt8(index)
    }
    return codes
  }()

  private static let firstToneCode: UInt8 = 0x21

  private static func bytes(of text: String) -> [UInt8] {
    var key: [UInt8] = []
    var digits: [UInt8] = []
    var tone: Tone?
    func closeNumber() {
      guard !digits.isEmpty else { return }
      let significant = digits.drop { $0 == 0x30 }
      // The length leads, so that 10 stands after 2.
      key.append(0x30 + UInt8(min(significant.count, 9)))
      key.append(contentsOf: significant)
      digits.removeAll(keepingCapacity: true)
    }
    func closeWord() {
      closeNumber()
      guard let current = tone else { return }
      key.append(firstToneCode + current.rawValue)
      tone = nil
    }
    for original in text.unicodeScalars {
      let scalar = VowelTable.lowercase(original)
      if (0x30...0x39).contains(scalar.value) {
        digits.append(UInt8(scalar.value))
        tone = tone ?? .ngang
        continue
      }
      let entry = VowelTable.entry(scalar)
      if let code = letterCodes[entry?.vowel ?? scalar] {
        closeNumber()
        key.append(code)
        tone = max(tone ?? .ngang, entry?.tone ?? .ngang)
      } else if scalar.value >= 0x80, scalar.properties.isAlphabetic {
        closeNumber()
        key.append(contentsOf: Array(String(scalar).utf8))
        tone = tone ?? .ngang
      } else {
        closeWord()
      }
    }
    closeWord()
    return key
  }
}
