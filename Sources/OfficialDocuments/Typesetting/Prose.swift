// SPDX-License-Identifier: Apache-2.0

/// Running text with its emphasis and links: what a paragraph, a table cell or a heading consists of.
///
/// Written as a literal: `"Đã phát \(figure, opening: "/minh-chung/12") buổi, \(bold: "đạt")"`. A line feed
/// in the text is a line break. The text is NFC, as all text of the program.
public struct Prose: Hashable, Sendable {
  /// A stretch of text of one look.
  public struct Run: Hashable, Sendable {
    /// The text as it reads.
    public var text: String
    /// Whether it is set in bold.
    public var isBold: Bool
    /// Whether it is set in italics.
    public var isItalic: Bool
    /// What it opens: an address (`https://…`, `mailto:…`) or a path of the portal (`/…`).
    public var link: String?

    /// A stretch of text; plain if nothing else is said.
    public init(_ text: String, bold: Bool = false, italic: Bool = false, link: String? = nil) {
      self.text = text
      isBold = bold
      isItalic = italic
      self.link = link
    }
  }

  /// The stretches in reading order.
  public var runs: [Run]

  /// Running text of these stretches.
  public init(runs: [Run] = []) {
    self.runs = runs
  }

  /// Plain text.
  public init(_ text: String) {
    runs = text.isEmpty ? [] : [Run(text)]
  }

  /// The text without its look.
  public var plain: String { runs.map(\.text).joined() }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// The same text in capitals.
  public var capitals: Prose {
    mapped { $0.text = $0.text.uppercased() }
  }

  /// The same text, all of it bold.
  public var bold: Prose {
    mapped { $0.isBold = true }
  }

  /// One text after the other.
  public static func + (left: Prose, right: Prose) -> Prose { Prose(runs: left.runs + right.runs) }

  /// The same text with `mark` as its last character, in place of a mark that ends it already.
  func closed(with mark: String) -> Prose {
    var closed = self
    while var last = closed.runs.popLast() {
      while let character = last.text.last, character.isWhitespace || ";,.".contains(character) {
        last.text.removeLast()
      }
      guard !last.text.isEmpty else { continue }
      closed.runs.append(last)
      break
    }
    return closed.runs.isEmpty ? closed : closed + Prose(mark)
  }

  private func mapped(_ change: (inout Run) -> Void) -> Prose {
    var changed = self
    for index in changed.runs.indices { change(&changed.runs[index]) }
    return changed
  }
}

extension Prose: ExpressibleByStringInterpolation {
  /// Collects the literal text and the values of an interpolated literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var runs: [Run] = []

    /// Room for the expected number of stretches.
    public init(literalCapacity: Int, interpolationCount: Int) {
      runs.reserveCapacity(interpolationCount * 2 + 1)
    }

    /// Text of the literal.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { runs.append(Run(literal)) }
    }

    /// Plain text.
    public mutating func appendInterpolation(_ text: String) { runs.append(Run(text)) }

    /// Text with its own look.
    public mutating func appendInterpolation(_ prose: Prose) { runs += prose.runs }

    /// Bold text.
    public mutating func appendInterpolation(bold text: String) { runs.append(Run(text, bold: true)) }

    /// Text in italics.
    public mutating func appendInterpolation(italic text: String) {
      runs.append(Run(text, italic: true))
    }

    /// Text that opens an address or a path of the portal.
    public mutating func appendInterpolation(_ text: String, opening link: String?) {
      runs.append(Run(text, link: link))
    }
  }

  /// Plain text.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Text with the values of its literal.
  public init(stringInterpolation: StringInterpolation) {
    self.init(runs: stringInterpolation.runs)
  }
}
