// SPDX-License-Identifier: Apache-2.0

/// A mend that needs no thought: what stands between two places gives way to other words.
public struct Mend: Hashable, Sendable, Codable {
  /// A place in the text: a line, from 1, and a number of bytes of its UTF-8 before the place.
  public struct Place: Hashable, Sendable, Codable, Comparable {
    /// The line, from 1.
    public var line: Int
    /// Bytes of UTF-8 from the start of the line; always between two characters.
    public var offset: Int

    /// A place.
    public init(line: Int, offset: Int) {
      self.line = line
      self.offset = offset
    }

    /// Earlier in the text.
    public static func < (left: Self, right: Self) -> Bool {
      (left.line, left.offset) < (right.line, right.offset)
    }
  }

  /// Where the words begin that go.
  public var start: Place
  /// Where they end; on a later line, the lines become one.
  public var end: Place
  /// What stands there instead.
  public var replacement: String

  /// A mend of words on one line.
  public init(line: Int, range: Range<Int>, replacement: String) {
    start = Place(line: line, offset: range.lowerBound)
    end = Place(line: line, offset: range.upperBound)
    self.replacement = replacement
  }

  /// A mend from one place to another.
  public init(from start: Place, to end: Place, replacement: String) {
    self.start = start
    self.end = end
    self.replacement = replacement
  }

  /// Whether it lies inside of these lines.
  func fits(_ lines: [String]) -> Bool {
    [start, end].allSatisfy { place in
      lines.indices.contains(place.line - 1) && (0...lines[place.line - 1].utf8.count).contains(place.offset)
    }
  }
}
