// SPDX-License-Identifier: Apache-2.0

/// The letters that markup writes by name or number (HTML 4.01, 24): those of the first page of Unicode, by which old
/// Vietnamese sites write their marks, and the signs of word processors.
enum HTMLEntities {
  /// The text with every name and number that is known replaced; the rest stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      let after = rest[rest.index(after: mark)...]
      let name = after.prefix {
        $0 == "#" || $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
      }
      .prefix(10)
      if let letter = letter(Substring(name)) {
        result.append(letter)
        rest = after[name.endIndex...]
        if rest.first == ";" { rest = rest.dropFirst() }
      } else {
        result.append("&")
        rest = after
      }
    }
    return String(result + rest)
  }

  private static func letter(_ name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return named[String(name)] }
    let number = name.dropFirst()
    let value =
      number.first == "x" || number.first == "X" ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap(Unicode.Scalar.init)
  }

  /// The names of U+00A0 to U+00FF, in that order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
    thorn yuml
    """

  private static let named: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "lsquo": "\u{2018}", "rsquo": "\u{2019}",
      "ldquo": "\u{201C}", "rdquo": "\u{201D}", "ndash": "\u{2013}", "mdash": "\u{2014}",
      "hellip": "\u{2026}",
      "bull": "\u{2022}", "rarr": "\u{2192}", "le": "\u{2264}", "ge": "\u{2265}", "ensp": " ", "emsp": " ",
      "thinsp": " ", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    ]
    let names = latin.split { $0 == " " || $0 == "\n" }
    for (place, name) in names.enumerated() { table[String(name)] = Unicode.Scalar(UInt8(0xA0 + place)) }
    return table
  }()
}
