// SPDX-License-Identifier: Apache-2.0

/// Reads the cells of a sheet into rows.
final class SpreadsheetCells: WordXMLHandler {
  private(set) var rows: [[String]] = []
  /// Whether a row beyond the limit says something.
  private(set) var isTooLong = false

  private let texts: [String]
  private var (row, column) = (0, 0)
  private var type = ""
  private var value = ""
  private var isValue = false

  /// A reader with the texts that cells share.
  init(texts: [String]) {
    self.texts = texts
  }

  func start(_ element: String, _ attributes: WordAttributes) {
    switch element.localName {
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = 0
    case "c":
      column = attributes["r"].flatMap(Self.column) ?? column + 1
      type = attributes["t"] ?? "n"
      value = ""
    case "v", "t": isValue = true
    default: break
    }
  }

  func end(_ element: String) {
    switch element.localName {
    case "v", "t": isValue = false
    case "c":
      keep(type == "s" ? Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? "" : value)
    default: break
    }
  }

  func text(_ text: String) {
    if isValue { value += text }
  }

  private func keep(_ text: String) {
    guard !text.isEmpty, row > 0, (1...SpreadsheetTable.columnLimit).contains(column) else { return }
    guard row <= SpreadsheetTable.rowLimit else {
      isTooLong = true
      return
    }
    while rows.count < row { rows.append([]) }
    while rows[row - 1].count < column { rows[row - 1].append("") }
    rows[row - 1][column - 1] = text
  }

  /// The number of the column in a place as `AB12`, counted from 1; nil if it names none.
  private static func column(_ place: String) -> Int? {
    var number = 0
    for byte in place.utf8 {
      guard (65...90).contains(byte), number < 1 << 20 else { break }
      number = number * 26 + Int(byte) - 64
    }
    return number == 0 ? nil : number
  }
}
