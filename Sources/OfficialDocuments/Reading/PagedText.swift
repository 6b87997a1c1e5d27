// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// What is particular to text that comes in pages.
enum PagedText {
  /// Pages whose running heads and feet are blank and whose lines stand close again where the line spacing of the
  /// page put a blank line between any two.
  static func pages(_ pages: [[String]]) -> [[String]] {
    var pages = pages.map(closed)
    guard pages.count >= 3 else { return pages }
    var seen: [String: Int] = [:]
    let edges = pages.map(edges)
    for (page, edges) in zip(pages, edges) {
      for key in Set(edges.map { key(page[$0]) }) { seen[key, default: 0] += 1 }
    }
    // The first page has a head of its own, so one page may lack it.
    let repeated = Set(
      seen.filter { $0.value * 4 >= pages.count * 3 - 3 && $0.value >= 2 && !$0.key.isEmpty }.keys)
    for (index, edges) in edges.enumerated() {
      for line in edges where repeated.contains(key(pages[index][line])) { pages[index][line] = "" }
    }
    return pages
  }

  /// The first two and the last two lines that are not blank.
  private static func edges(_ page: [String]) -> [Int] {
    let lines = page.indices.filter { !page[$0].allSatisfy(\.isWhitespace) }
    return lines.count < 8 ? [] : Array(lines.prefix(2)) + Array(lines.suffix(2))
  }

  /// The line as it is compared; a short one without its figures, which count the pages.
  private static func key(_ line: String) -> String {
    let whole = line.tidy.lowercased()
    return whole.count <= 16 ? whole.filter { !$0.isNumber } : whole
  }

  /// Without the blank lines of a wide line spacing: where most lines are followed by one, one of each run goes.
  private static func closed(_ page: [String]) -> [String] {
    let isBlank = page.map { $0.allSatisfy(\.isWhitespace) }
    var followed = 0
    var lines = 0
    for index in page.indices.dropLast() where !isBlank[index] {
      lines += 1
      if isBlank[index + 1], index + 2 < page.count, !isBlank[index + 2], page[index + 2].tidy.startsLowercase
      {
        followed += 1
      }
    }
    guard lines >= 6, followed * 4 >= lines else { return page }
    var kept: [String] = []
    for (index, line) in page.enumerated() {
      if isBlank[index], index > 0, !isBlank[index - 1] { continue }
      kept.append(line)
    }
    return kept
  }

  /// Whether most words are Vietnamese syllables, plain Latin letters or figures; a font that does not say which
  /// letters it draws gives signs.
  static func isReadable(_ pages: [String]) -> Bool {
    var words = 0
    var known = 0
    for page in pages {
      for token in page.split(whereSeparator: \.isWhitespace) {
        let word = token.trimming { $0.isASCII && !$0.isLetter && !$0.isNumber || $0.isPunctuation }
        if word.isEmpty { continue }
        words += 1
        let isPlain = word.unicodeScalars.allSatisfy {
          $0.isASCII && $0.properties.isAlphabetic || $0.value == 0x2D
        }
        if isPlain || word.allSatisfy({ $0.isASCII && !$0.isLetter }) || Syllable(word) != nil { known += 1 }
        if words == 3000 { return known * 2 >= words }
      }
    }
    return known * 2 >= words
  }
}
