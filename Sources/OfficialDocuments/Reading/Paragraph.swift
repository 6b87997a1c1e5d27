// SPDX-License-Identifier: Apache-2.0

/// A paragraph put together from the lines that it was broken over.
struct Paragraph {
  /// Where it begins.
  let line: Int
  let marker: Marker?
  /// Without the marker, single spaces.
  var text: String
  /// The first line of each further piece that should not have been a paragraph of its own.
  var tears: [Int] = []
  /// A table row.
  let cells: [[String]]
  /// All lines that it takes.
  var lines: [Int]

  var isTable: Bool { !cells.isEmpty }
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

  func paragraphs(_ rows: some Collection<PageRow>) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var last: PageRow?
    var startIndent = 0
    for row in rows {
      let text = row.text.tidy
      if !row.cells.isEmpty {
        let cells = row.cells.map { $0.joined(separator: " ").tidy }
        paragraphs.append(
          Paragraph(
            line: row.number, marker: nil, text: cells.joined(separator: "\t"), cells: row.cells,
            lines: [row.number]))
        last = nil
        continue
      }
      let split = Marker.split(text)
      if let previous = paragraphs.last, let last, split == nil,
        continues(row, text, previous, last, startIndent)
      {
        paragraphs[paragraphs.count - 1].text += " " + text
        paragraphs[paragraphs.count - 1].lines.append(row.number)
        if !isWrapped || row.gap > 0 { paragraphs[paragraphs.count - 1].tears.append(row.number) }
      } else {
        startIndent = row.indent
        paragraphs.append(
          Paragraph(
            line: row.number, marker: split?.marker, text: split?.rest ?? text, cells: [], lines: [row.number]
          ))
      }
      last = row
    }
    return paragraphs
  }

  private func continues(
    _ row: PageRow, _ text: String, _ previous: Paragraph, _ last: PageRow, _ startIndent: Int
  ) -> Bool {
    let isHeading = previous.marker.map { $0.level < .point } ?? false
    if isHeading, previous.text.isUppercase { return text.isUppercase && row.gap == 0 }
    if isWrapped, row.gap == 0 {
      if Self.opensBasis(text) { return false }
      if text.startsLowercase { return true }
      if indentsFirstLines, row.indent >= 3, row.indent >= startIndent { return false }
      if row.indent > startIndent + 1 || text.isUppercase != previous.text.isUppercase { return false }
      if row.indent + 2 <= startIndent { return true }
      return last.text.count * 10 >= width * 7 && !last.text.hasSuffix("./.")
    }
    // A short heading may be followed by a paragraph that begins small; a long sentence was torn.
    if isHeading, previous.text.count < 60, !isWrapped { return false }
    return text.startsLowercase && row.gap <= 3 && Self.isOpen(previous.text)
  }

  private static func isOpen(_ text: String) -> Bool {
    guard let last = text.trimmingEnd("").last else { return false }
    return last.isLetter || last.isNumber || ",-–(/&“".contains(last)
  }

  private static func opensBasis(_ text: String) -> Bool {
    text.hasPrefix("Căn cứ ") || text.hasPrefix("Theo đề nghị ") || text.hasPrefix("Xét đề nghị ")
  }
}
