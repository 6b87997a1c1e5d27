// SPDX-License-Identifier: Apache-2.0

/// One line of the text that carries something, with what its layout tells: its columns and cells.
struct PageRow {
  /// What stands side by side on a line, with the column where it begins.
  struct Piece {
    let text: String
    let column: Int
  }

  let number: Int
  let text: String
  let indent: Int
  /// The paragraphs of each cell of a table row.
  let cells: [[String]]
  /// Blank lines just before it.
  let gap: Int

  /// The rows of a text.
  ///
  /// Blank lines, rules and page numbers are left out, and the traces of scraping.
  static func rows(of text: DocumentText) -> [PageRow] {
    var rows: [PageRow] = []
    var gap = 0
    for line in text.lines {
      let tidy = line.text.tidy
      if tidy.isEmpty {
        gap += 1
        continue
      }
      if isFurniture(tidy) { continue }
      let cells = line.cells.isEmpty ? pipedCells(tidy) : line.cells
      let indent = line.text.prefix { $0.isWhitespace }.count
      rows.append(
        PageRow(number: line.number, text: line.text.trimmingEnd(""), indent: indent, cells: cells, gap: gap))
      gap = 0
    }
    return rows
  }

  /// What stands side by side on the line: the cells, or what tabs or three spaces part.
  var pieces: [Piece] {
    if !cells.isEmpty {
      return cells.enumerated().flatMap { cell in
        cell.element.map { Piece(text: $0.tidy, column: cell.offset * 60) }.filter { !$0.text.isEmpty }
      }
    }
    var pieces: [Piece] = []
    var current = ""
    var start = 0
    var spaces = 0
    var column = -1
    for character in text {
      // A tab goes some way across the page.
      column += character == "\t" ? 15 : 1
      if character.isWhitespace {
        spaces += character == "\t" ? 3 : 1
        continue
      }
      if current.isEmpty || spaces >= 3 {
        if !current.isEmpty { pieces.append(Piece(text: current, column: start)) }
        current = ""
        start = column
      } else if spaces > 0 {
        current += " "
      }
      current.append(character)
      spaces = 0
    }
    if !current.isEmpty { pieces.append(Piece(text: current, column: start)) }
    return pieces
  }

  /// "| a | b |" as cells.
  private static func pipedCells(_ text: String) -> [[String]] {
    guard text.hasPrefix("|") else { return [] }
    var cells = text.split(separator: "|", omittingEmptySubsequences: false).map { [String($0).tidy] }
    cells.removeFirst()
    if text.hasSuffix("|"), cells.count > 1 { cells.removeLast() }
    return cells
  }

  /// Rules, page numbers, table rulings, marks that a scraper left.
  private static func isFurniture(_ text: String) -> Bool {
    if text.hasPrefix("#") { return true }
    if text.allSatisfy({ "|-_*=~–—. :".contains($0) }) { return true }
    let number = text.filter { !"-–— ".contains($0) }
    if !number.isEmpty, number.count <= 3, number.allSatisfy(\.isNumber) { return true }
    let words = text.lowercased().split(separator: " ")
    return words.count == 2 && words[0] == "trang" && words[1].first?.isNumber == true
  }
}
