// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// A slip of spelling in a text that is being written, with the sentence that it stands in.
struct SpellingSlip: Hashable, Sendable {
  /// The words as they are written, and where they begin, counted in Unicode scalars.
  let wrong: String
  let place: Int
  /// What was meant; nil where that is open.
  let right: String?
  /// What the sentence says before and after.
  let before: String
  let after: String
}

/// The project's own spelling check over a text in CommonMark.
enum SpellingReview {
  /// The most slips that are shown at once.
  static let limit = 50

  private struct Word {
    let text: Substring
    let isFirst: Bool
    let isJoined: Bool
  }

  /// The slips of a text in order.
  static func slips(in text: String) -> [SpellingSlip] {
    var check = SpellingCheck()
    let words = words(of: text)
    let tokens = words.map { word in
      SpellingCheck.Token(
        text: word.text, key: TonePlacement.traditional.normalize(word.text.lowercased()),
        isJoined: word.isJoined)
    }
    return check.slips(in: tokens).prefix(limit).compactMap { slip in
      guard let first = words[slip.words].first?.text, let last = words[slip.words].last?.text else {
        return nil
      }
      let range = first.startIndex..<last.endIndex
      let wrong = String(text[range])
      let (start, end) = sentence(around: range, in: text)
      return SpellingSlip(
        wrong: wrong, place: text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound),
        right: slip.right.map { cased($0, like: wrong) }, before: String(text[start..<range.lowerBound]),
        after: String(text[range.upperBound..<end]))
    }
  }

  /// The text with one slip mended; nil if the text has changed since.
  static func mended(_ text: String, place: Int, wrong: String, right: String) -> String? {
    let scalars = text.unicodeScalars
    guard place >= 0, place <= scalars.count else { return nil }
    let start = scalars.index(scalars.startIndex, offsetBy: place)
    guard text[start...].hasPrefix(wrong) else {
      // Something was typed before it meanwhile; where it stands only once, it is meant.
      let places = text.ranges(of: wrong)
      guard places.count == 1 else { return nil }
      return text.replacing(wrong, with: right)
    }
    return text[..<start] + right + text[start...].dropFirst(wrong.count)
  }

  /// The words without the marks around them; addresses and files are none.
  private static func words(of text: String) -> [Word] {
    let chunks = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    var words: [(text: Substring, isWhole: Bool, starts: Bool)] = []
    for chunk in chunks {
      var word = chunk.firstRange(of: "](").map { chunk[..<$0.lowerBound] } ?? chunk
      let isCut = word.endIndex != chunk.endIndex
      while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
      let starts = word.startIndex == chunk.startIndex
      while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
      guard !word.isEmpty, !word.contains("/"), !word.contains("@"), !word.contains("\\") else {
        if !words.isEmpty { words[words.count - 1].isWhole = false }
        continue
      }
      words.append((word, word.endIndex == chunk.endIndex && !isCut, starts))
    }
    return words.enumerated().map { place, word in
      let next = place + 1 < words.count ? words[place + 1] : nil
      let isNear = next.map { next in
        let gap = text[word.text.endIndex..<next.text.startIndex]
        return next.starts && gap == " "
      }
      return Word(text: word.text, isFirst: word.starts, isJoined: word.isWhole && isNear ?? false)
    }
  }

  private static func sentence(
    around range: Range<String.Index>, in text: String
  ) -> (start: String.Index, end: String.Index) {
    func ends(_ letter: Character) -> Bool { ".!?\n|".contains(letter) }
    let start =
      text[..<range.lowerBound].lastIndex(where: ends).map { text.index(after: $0) } ?? text.startIndex
    let end = text[range.upperBound...].firstIndex(where: ends) ?? text.endIndex
    return (start, end)
  }

  private static func cased(_ right: String, like wrong: String) -> String {
    if wrong.count > 1, wrong == wrong.uppercased() { return right.uppercased() }
    guard wrong.first?.isUppercase ?? false, let first = right.first else { return right }
    return first.uppercased() + right.dropFirst()
  }
}
