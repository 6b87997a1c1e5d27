// SPDX-License-Identifier: Apache-2.0

import Web

/// The named colours of the style sheet, read from the sheet itself so that what is measured is what is served.
struct StyleTokens: Sendable {
  /// Where it is bright.
  let light: [String: Colour]
  /// Where a person prefers dark pages.
  let dark: [String: Colour]

  /// The tokens of a sheet whose first `:root` block is light and whose second is dark.
  init(_ sheet: String = StyleSheet.text(fonts: [])) {
    let blocks = sheet.split(separator: ":root {", maxSplits: 2).dropFirst().map { block in
      Self.colours(block.prefix { $0 != "}" })
    }
    light = blocks.first ?? [:]
    dark = light.merging(blocks.dropFirst().first ?? [:]) { $1 }
  }

  private static func colours(_ block: Substring) -> [String: Colour] {
    var colours: [String: Colour] = [:]
    for line in block.split(separator: ";") {
      let parts = line.split(separator: ":").map { $0.trimmingPrefix(while: \.isWhitespace) }
      guard parts.count == 2, parts[0].hasPrefix("--"), let colour = Colour(String(parts[1])) else {
        continue
      }
      colours[String(parts[0].dropFirst(2))] = colour
    }
    return colours
  }
}

/// Two colours of which one has to be made out on the other.
struct ColourPair: Hashable, Sendable {
  /// The least contrast of running text (WCAG 2.2, 1.4.3).
  static let text = 4.5
  /// The least contrast of borders, marks and large figures (WCAG 2.2, 1.4.11).
  static let mark = 3.0

  /// The token in front.
  let front: String
  /// The token behind it.
  let back: String
  /// The least ratio.
  let least: Double

  /// What stands on what anywhere on the site.
  static let all: [ColourPair] = [
    ("ink", "paper", text), ("ink", "sheet", text), ("ink", "field", text), ("ink", "tint", text),
    ("ink", "head", text), ("ink", "ground", text), ("ink", "mark", text), ("soft", "paper", text),
    ("soft", "sheet", text), ("soft", "field", text), ("soft", "ground", text), ("soft", "head", text),
    ("link", "paper", text), ("link", "sheet", text), ("link", "ground", text), ("link", "tint", text),
    ("link-deep", "paper", text), ("link-deep", "blue-bg", text), ("visited", "paper", text),
    ("visited", "sheet", text), ("accent", "paper", text), ("accent", "sheet", text),
    ("accent", "tint", text),
    ("green", "green-bg", text), ("red", "red-bg", text), ("red", "paper", text), ("red", "sheet", text),
    ("amber", "amber-bg", text), ("ink", "amber-bg", text), ("ink", "blue-bg", text),
    ("soft", "amber-bg", text),
    ("ink", "green-bg", text), ("ink", "far", text), ("ink", "behind", text), ("ink", "pace", text),
    ("ink", "full", text), ("ink", "unasked", text), ("edge", "paper", mark), ("edge", "field", mark),
    ("edge", "sheet", mark), ("bar", "paper", mark), ("bar", "sheet", mark), ("green", "rest", mark),
    ("ring", "halo", mark), ("halo", "lacquer", mark),
  ].map { ColourPair(front: $0, back: $1, least: $2) }

  /// The contrast in one set of tokens; nil where a token is missing.
  func contrast(in tokens: [String: Colour]) -> Double? {
    guard let front = tokens[front], let back = tokens[back] else { return nil }
    return front.contrast(with: back)
  }
}
