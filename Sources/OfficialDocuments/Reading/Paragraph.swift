// SPDX-License-Identifier: Apache-2.0

/// A paragraph put together from the lines that it was broken over.
struct Paragraph {
  /// Where it begins.
  let line: Int
  let marker: Marker?
  /// Without the marker, single spaces.
  let text: String
  /// The same as words.
  let wording: Wording
  /// The first line of each further piece that should not have been a paragraph of its own.
  let tears: [Int]
  let isTable: Bool
  /// All lines that it takes.
  let lines: [Int]
  /// Before which word each line after the first begins.
  private let breaks: [Int]

  init(
    line: Int, marker: Marker?, text: String, tears: [Int] = [], isTable: Bool = false, lines: [Int],
    breaks: [Int] = []
  ) {
    self.line = line
    self.marker = marker
    self.text = text
    wording = Wording(text)
    self.tears = tears
    self.isTable = isTable
    self.lines = lines
    self.breaks = breaks
  }

  /// The same with another marker.
  func marked(_ marker: Marker) -> Paragraph {
    Paragraph(
      line: line, marker: marker, text: text, tears: tears, isTable: isTable, lines: lines, breaks: breaks)
  }

  /// The line on which a word stands, and all words of the paragraph that stand on it.
  func place(ofWord index: Int) -> (line: Int, words: Range<Int>) {
    let passed = breaks.count { $0 <= index }
    let start = passed > 0 ? breaks[passed - 1] : 0
    let end = passed < breaks.count ? breaks[passed] : max(start, wording.words.count)
    return (passed < lines.count ? lines[passed] : line, start..<end)
  }

  /// The line on which a word stands.
  func line(ofWord index: Int) -> Int { place(ofWord: index).line }
}

/// Puts rows together to paragraphs.
struct ParagraphJoiner {
  /// Whether the text is broken over lines of about one length, as from a PDF.
  let isWrapped: Bool
  private let width: Int
  /// Whether the first line of a paragraph stands in and the others do not.
  private let indentsFirstLines: Bool

  init(_ rows: [PageRow], linesAreParagraphs: Bool) {
    let prose = rows.filter { $0.cells.isEmpty }
    width = prose.map { $0.text.count }.max() ?? 0
    let indented = prose.count { $0.indent >= 3 && $0.indent <= 12 }
    indentsFirstLines = indented > 0 && prose.count { $0.indent < 2 } * 3 >= prose.count
    var broken = 0
    for (row, next) in zip(prose, prose.dropFirst()) where next.gap == 0 {
      if Self.isOpen(row.text), next.text.tidy.startsLowercase { broken += 1 }
    }
    isWrapped = !linesAreParagraphs && width <= 160 && broken >= 2 && broken * 10 >= prose.count
  }

  /// A paragraph while further rows may join it.
  private struct Draft {
    let marker: Marker?
    var pieces: [String]
    var tears: [Int] = []
    var lines: [Int]
    let indent: Int
    let isTable: Bool

    /// Enough of the text to see how it goes on.
    var isUppercase: Bool { pieces[0].isUppercase }
    var count: Int { pieces.reduce(0) { $0 + $1.count } }

    var paragraph: Paragraph {
      var words = 0
      let breaks = pieces.dropLast().map { piece in
        words += piece.split(separator: " ").count
        return words
      }
      return Paragraph(
        line: lines[0], marker: marker, text: pieces.joined(separator: " "), tears: tears, isTable: isTable,
        lines: lines, breaks: breaks)
    }
  }

  func paragraphs(_ rows: some Collection<PageRow>) -> [Paragraph] {
    var drafts: [Draft] = []
    var last: PageRow?
    for row in rows {
      if !row.cells.isEmpty {
        let text = row.cells.map { $0.joined(separator: " ").tidy }.joined(separator: "\t")
        drafts.append(Draft(marker: nil, pieces: [text], lines: [row.number], indent: 0, isTable: true))
        last = nil
        continue
      }
      let text = row.text.tidy
      let split = Marker.split(text)
      if let previous = drafts.last, let last, split == nil, continues(row, text, previous, last) {
        drafts[drafts.count - 1].pieces.append(text)
        drafts[drafts.count - 1].lines.append(row.number)
        if !isWrapped || row.gap > 0 { drafts[drafts.count - 1].tears.append(row.number) }
      } else {
        drafts.append(
          Draft(
            marker: split?.marker, pieces: [split?.rest ?? text], lines: [row.number], indent: row.indent,
            isTable: false))
      }
      last = row
    }
    return drafts.map(\.paragraph)
  }

  private func continues(_ row: PageRow, _ text: String, _ previous: Draft, _ last: PageRow) -> Bool {
    let startIndent = previous.indent
    let isHeading = previous.marker.map { $0.level < .point } ?? false
    if isHeading, previous.isUppercase { return text.isUppercase && row.gap == 0 }
    if isWrapped, row.gap == 0 {
      if Self.opensBasis(text) { return false }
      if text.startsLowercase { return true }
      if indentsFirstLines, row.indent >= 3, row.indent >= startIndent { return false }
      if row.indent > startIndent + 1 || text.isUppercase != previous.isUppercase { return false }
      if row.indent + 2 <= startIndent { return true }
      return last.text.count * 10 >= width * 7 && !last.text.hasSuffix("./.")
    }
    // A short heading may be followed by a paragraph that begins small; a long sentence was torn.
    if isHeading, previous.count < 60, !isWrapped { return false }
    return text.startsLowercase && row.gap <= 3 && Self.isOpen(last.text)
  }

  private static func isOpen(_ text: String) -> Bool {
    guard let last = text.trimmingEnd("").last else { return false }
    return last.isLetter || last.isNumber || ",-–(/&“".contains(last)
  }

  private static func opensBasis(_ text: String) -> Bool {
    text.hasPrefix("Căn cứ ") || text.hasPrefix("Theo đề nghị ") || text.hasPrefix("Xét đề nghị ")
  }
}
