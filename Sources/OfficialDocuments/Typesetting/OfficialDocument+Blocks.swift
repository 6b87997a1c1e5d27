// SPDX-License-Identifier: Apache-2.0

extension OfficialDocument {
  /// A part of the content.
  public enum Block: Hashable, Sendable {
    /// A heading; its number comes from its place among the others.
    case heading(Level, Prose)
    /// A paragraph.
    case paragraph(Prose)
    /// An item of a list, shown with a dash.
    case item(Prose)
    /// A table.
    case table(Table)
    /// A remark in smaller print, as under a table.
    case note(Prose)
  }

  /// The level of a heading, and so the form of its number.
  public enum Level: Int, Hashable, Sendable, CaseIterable {
    /// I, II, III: in bold capitals.
    case section = 1
    /// 1, 2, 3: bold.
    case subsection = 2
    /// a, b, c.
    case point = 3
  }

  /// A block with what its place among the others gives it.
  public struct NumberedBlock: Hashable, Sendable {
    /// "I.", "1.", "a)" on a heading; nil on everything else.
    public let marker: String?
    /// How deep a heading lies, from 1 and without gaps even where a level is left out, as screen readers
    /// need it; nil on everything else.
    public let depth: Int?
    /// The block.
    public let block: Block
  }

  /// The content with the numbers of its headings: what a page or a writer walks through.
  public var numberedBlocks: [NumberedBlock] { Self.numbered(blocks) }

  /// Numbers the headings among `blocks`; a heading starts the levels below it anew.
  static func numbered(_ blocks: [Block]) -> [NumberedBlock] {
    var counts = [0, 0, 0]
    var open: [Int] = []
    return blocks.map { block in
      guard case .heading(let level, _) = block else {
        return NumberedBlock(marker: nil, depth: nil, block: block)
      }
      open = open.filter { $0 < level.rawValue } + [level.rawValue]
      counts[level.rawValue - 1] += 1
      for below in level.rawValue..<counts.count { counts[below] = 0 }
      return NumberedBlock(
        marker: level.marker(counts[level.rawValue - 1]), depth: open.count, block: block)
    }
  }
}

extension OfficialDocument.Level {
  /// The letters of the Vietnamese alphabet, in order, for points (điểm).
  private static let letters = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
  ]

  /// The number of the heading at this place, counted from 1.
  func marker(_ place: Int) -> String {
    switch self {
    case .section: romanNumeral(place) + "."
    case .subsection: "\(place)."
    case .point: place <= Self.letters.count ? Self.letters[place - 1] + ")" : "\(place))"
    }
  }
}

/// A positive number in Roman figures: 4 is IV.
func romanNumeral(_ number: Int) -> String {
  let figures = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var numeral = ""
  for (value, figure) in figures {
    while rest >= value {
      numeral += figure
      rest -= value
    }
  }
  return numeral
}
