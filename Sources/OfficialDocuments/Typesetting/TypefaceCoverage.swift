// SPDX-License-Identifier: Apache-2.0

/// What the PDF's only typeface can show.
///
/// A tagged PDF may not hold a letter without a shape: the compiler
/// refuses the whole document, so no text may reach it that a person pasted a smiley into.
enum TypefaceCoverage {
  /// Left-to-right letters, signs and combining marks that all four styles of Liberation Serif 2.1 have.
  private static let ranges: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA0...0x36F, 0x374...0x375, 0x37A...0x37E, 0x384...0x38A, 0x38C...0x38C,
    0x38E...0x3A1, 0x3A3...0x3CE, 0x3D0...0x513, 0x1E00...0x1E9B, 0x1EA0...0x1EF9, 0x2000...0x200A,
    0x2010...0x2010, 0x2012...0x2022, 0x2026...0x2026, 0x202F...0x2030, 0x2032...0x2034,
    0x2039...0x203A, 0x203C...0x203C, 0x2044...0x2044, 0x2074...0x2079, 0x207F...0x2089,
    0x20A0...0x20B5, 0x20BF...0x20BF, 0x2105...0x2105, 0x2113...0x2113, 0x2116...0x2117,
    0x2122...0x2122, 0x2126...0x2126, 0x2153...0x2154, 0x215B...0x215E, 0x2190...0x2195,
    0x2202...0x2202, 0x2206...0x2206, 0x220F...0x220F, 0x2211...0x2212, 0x2215...0x2215,
    0x2219...0x221A, 0x221E...0x221F, 0x2229...0x2229, 0x222B...0x222B, 0x2248...0x2248,
    0x2260...0x2262, 0x2264...0x2265, 0x25A0...0x25A1, 0x25AA...0x25AC, 0x25B2...0x25B2,
    0x25BA...0x25BA, 0x25BC...0x25BC, 0x25C4...0x25C4, 0x25CA...0x25CB, 0x25CF...0x25CF,
    0x2640...0x2640, 0x2642...0x2642, 0xFB01...0xFB02,
  ]

  /// Stands where the typeface has no shape.
  private static let substitute: Unicode.Scalar = "\u{25A1}"

  /// The text without invisible signs, with a hollow square for each letter that cannot be shown.
  ///
  /// Line feeds stay; tabs become blanks, and the no-break hyphen a hyphen.
  static func shown(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": shown.unicodeScalars.append(scalar)
      case "\t": shown.unicodeScalars.append(" ")
      case "\u{2011}": shown.unicodeScalars.append("-")
      case _ where ranges.contains { $0.contains(scalar.value) }: shown.unicodeScalars.append(scalar)
      case _ where isInvisible(scalar): break
      default: shown.unicodeScalars.append(substitute)
      }
    }
    return shown
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isVariationSelector || scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
