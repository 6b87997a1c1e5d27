// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// A piece of a document around the words of a query, in parts of which some are to be marked.
public struct SearchSnippet: Sendable, Equatable {
  /// A stretch of text that is all marked or all not.
  public struct Part: Sendable, Equatable {
    /// The text as it stands in the document.
    public let text: String
    /// True for words of the query.
    public let isMatch: Bool
  }

  /// The parts in their order; `…` where text was left out.
  public let parts: [Part]

  /// The text without marks.
  public var text: String { parts.map(\.text).joined() }

  /// The place of a text where the most words of the query stand, about `length` bytes long.
  ///
  /// A word of the query with marks is marked where it stands with the same marks or without any; the last word also
  /// at the beginning of longer ones.
  public init(of text: String, for query: String, length: Int = 240) {
    let clean = CleanText.line(text)
    let matches = SearchSnippet.matches(in: clean, SearchQuery(query))
    let bytes = Array(clean.utf8)
    let window = SearchSnippet.window(bytes, matches, length)
    var parts: [Part] = []
    var position = window.lowerBound
    func add(_ range: Range<Int>, isMatch: Bool) {
      guard !range.isEmpty else { return }
      let text = String(decoding: bytes[range], as: UTF8.self)
      if let last = parts.last, last.isMatch == isMatch {
        parts[parts.count - 1] = Part(text: last.text + text, isMatch: isMatch)
      } else {
        parts.append(Part(text: text, isMatch: isMatch))
      }
    }
    if window.lowerBound > 0 { parts.append(Part(text: "… ", isMatch: false)) }
    for match in matches
    where window.contains(match.range.lowerBound) && match.range.upperBound <= window.upperBound {
      guard match.range.lowerBound >= position else { continue }
      let gap = position..<match.range.lowerBound
      // A space between two matches belongs to the mark.
      add(gap, isMatch: parts.last?.isMatch == true && gap.count == 1 && bytes[gap.lowerBound] == 0x20)
      add(match.range, isMatch: true)
      position = match.range.upperBound
    }
    add(position..<window.upperBound, isMatch: false)
    if window.upperBound < bytes.count { parts.append(Part(text: " …", isMatch: false)) }
    self.parts = parts
  }

  private struct Match {
    let range: Range<Int>
    let place: Int
  }

  private static func matches(in text: String, _ query: SearchQuery) -> [Match] {
    var matches: [Match] = []
    SearchWords.scan(text) { word in
      let place = query.words.indices.first { index in
        let sought = query.words[index]
        if word.folded == sought.folded {
          return !sought.isMarked || !word.isMarked || word.accented == sought.accented
        }
        let isOpen = query.endsOpen && index == query.words.count - 1
        return isOpen && sought.folded.isPrefix(of: word.folded)
      }
      if let place, matches.last?.range != word.range {
        matches.append(Match(range: word.range, place: place))
      }
    }
    return matches
  }

  /// The stretch with the most different words of the query, from a word's beginning to a word's end.
  private static func window(_ bytes: [UInt8], _ matches: [Match], _ length: Int) -> Range<Int> {
    guard bytes.count > length else { return 0..<bytes.count }
    var best = (count: 0, first: 0, last: 0)
    for (first, match) in matches.enumerated() {
      var places: UInt32 = 0
      var last = first
      for (index, other) in matches.enumerated().dropFirst(first) {
        guard other.range.upperBound - match.range.lowerBound <= length * 3 / 4 else { break }
        places |= 1 << UInt32(other.place)
        last = index
      }
      if places.nonzeroBitCount > best.count { best = (places.nonzeroBitCount, first, last) }
    }
    guard best.count > 0 else { return 0..<end(bytes, length) }
    let middle = (matches[best.first].range.lowerBound + matches[best.last].range.upperBound) / 2
    var start = max(0, min(middle - length / 2, matches[best.first].range.lowerBound, bytes.count - length))
    while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
    return start..<end(bytes, start + length)
  }

  private static func end(_ bytes: [UInt8], _ limit: Int) -> Int {
    var end = min(limit, bytes.count)
    while end < bytes.count, bytes[end] != 0x20 { end += 1 }
    return end
  }
}
