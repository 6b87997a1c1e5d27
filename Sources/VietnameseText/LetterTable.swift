// SPDX-License-Identifier: Apache-2.0

/// Marked Latin letters by scalar: plain letter, letter without tone, tone.
enum LetterTable {
  struct Letter: Sendable {
    /// The ASCII letter.
    let plain: UInt8
    /// The low sixteen bits of the letter without its tone.
    let vowel: UInt32
    let tone: Tone
    let isCapital: Bool
  }

  /// A marked letter of the Latin script; nil for anything else.
  @inline(__always)
  static func letter(_ scalar: Unicode.Scalar) -> Letter? {
    let value = scalar.value
    if value < 0x250 { return value >= 0xC0 ? latin[Int(value) - 0xC0] : nil }
    return value >= 0x1E00 && value < 0x1F00 ? additional[Int(value) - 0x1E00] : nil
  }

  private static let latin = (0xC0..<0x250).map(entry)
  private static let additional = (0x1E00..<0x1F00).map(entry)

  private static func entry(_ value: Int) -> Letter? {
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
    var bytes: [UInt8] = []
    FoldedText.append(scalar, to: &bytes)
    guard bytes.count == 1 else { return nil }
    let lower = VowelTable.lowercase(scalar)
    let entry = VowelTable.entry(lower)
    let vowel = (entry?.vowel ?? lower).value
    return Letter(
      plain: bytes[0], vowel: vowel & 0xFFFF, tone: entry?.tone ?? .ngang, isCapital: lower != scalar)
  }
}
