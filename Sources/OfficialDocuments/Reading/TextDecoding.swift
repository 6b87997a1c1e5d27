// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// From bytes to clean NFC lines.
enum TextDecoding {
  /// UTF-8, or UTF-16 where a byte order mark or the zero bytes of Latin letters say so.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
    let sample = bytes.prefix(4096)
    let zeros = sample.enumerated().reduce(into: (even: 0, odd: 0)) { count, byte in
      guard byte.element == 0 else { return }
      if byte.offset.isMultiple(of: 2) { count.even += 1 } else { count.odd += 1 }
    }
    if (zeros.even + zeros.odd) * 5 > sample.count {
      return utf16(bytes[...], littleEndian: zeros.odd > zeros.even)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let western = LegacyEncoding.western(bytes)
    guard LegacyEncoding.detect(in: western) != nil else { throw .notUnicode }
    return western
  }

  /// The text in Unicode where it was written in TCVN3 or VNI; lines that were Unicode before stay.
  static func unicode(_ text: String) -> String {
    guard let encoding = LegacyEncoding.detect(in: text) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { unicode($0, from: encoding) }.joined(separator: "\n")
  }

  /// A line from an old encoding, unless it was Unicode already.
  static func unicode(_ line: some StringProtocol, from encoding: LegacyEncoding) -> String {
    let converted = encoding.unicode(line)
    return syllables(in: converted) > syllables(in: line) ? converted : String(line)
  }

  private static func syllables(in line: some StringProtocol) -> Int {
    line.split(separator: " ").count { word in
      Syllable(word.trimming { !$0.isLetter }) != nil
    }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Lines end with LF or CR LF, or with CR where there is no LF.
  ///
  /// The end of the last line opens no new one.
  static func lines(_ text: String) -> [String] {
    let scalars = text.unicodeScalars
    let end: Unicode.Scalar = scalars.contains("\n") ? "\n" : "\r"
    var lines = scalars.split(separator: end, omittingEmptySubsequences: false).map(clean)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The text of one line, clean; a tab stays.
  static func clean(_ scalars: Substring.UnicodeScalarView) -> String {
    // The carriage return of CR LF is part of the line's end.
    let text = CleanText.of(String(scalars.last == "\r" ? scalars.dropLast() : scalars))
    return text.utf8.contains(0x0A) ? text.replacing("\n", with: " ") : text
  }
}

extension StringProtocol {
  /// Without the characters at both ends that are to be left out.
  func trimming(_ leaves: (Character) -> Bool) -> SubSequence {
    var rest = drop(while: leaves)
    while let last = rest.last, leaves(last) { rest.removeLast() }
    return rest
  }
}
