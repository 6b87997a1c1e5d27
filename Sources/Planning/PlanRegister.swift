// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import VietnameseText
import Web

/// The document list of a commune as a file: .csv or .xlsx with a heading row.
struct RegisterList {
  /// A row with the number of the line it stands on.
  let rows: [(line: Int, row: DocumentRegister.Row)]

  /// Reads a list.
  ///
  /// - Throws: `Fault.invalid` for a file without the columns, `Fault.tooLarge` for one with too many rows.
  init(_ bytes: [UInt8]) throws {
    let table: [(number: Int, cells: [String])]
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      table = try SpreadsheetTable.rows(of: bytes).enumerated().map { place, cells in
        (place + 1, cells.map { Form(fields: ["": [$0]])[""] })
      }
    } else {
      guard let rows = SeparatedTable.rows(of: bytes) else {
        throw Fault(.invalid, PlanRegisterWords.notUTF8)
      }
      table = rows
    }
    guard table.count <= SpreadsheetTable.rowLimit else { throw Fault(.tooLarge, PlanRegisterWords.tooLong) }
    // A title may stand above the heading row.
    let places = table.prefix(10).enumerated().lazy.compactMap { place, row in
      Self.places(row.cells).map { (place, $0) }
    }
    guard let (head, columns) = places.first else { throw Fault(.invalid, PlanRegisterWords.noHead) }
    rows = table[(head + 1)...].filter { $0.cells.contains { !$0.isEmpty } }.map { row in
      func cell(_ column: Column) -> String {
        guard let place = columns[column], place < row.cells.count else { return "" }
        return row.cells[place]
      }
      return (
        row.number,
        DocumentRegister.Row(
          number: cell(.number), issued: Self.day(cell(.issued)), replacedBy: cell(.replacedBy),
          endsOn: Self.day(cell(.endsOn)), context: cell(.context))
      )
    }
  }

  /// A column by what it tells.
  enum Column: Hashable, CaseIterable { case number, issued, replacedBy, endsOn, context }

  /// Where each column stands, if this is a heading row.
  private static func places(_ cells: [String]) -> [Column: Int]? {
    let names = cells.map { FoldedText.of($0) }
    var places: [Column: Int] = [:]
    for column in Column.allCases {
      let known = (PlanRegisterWords.columns[column] ?? []).map { FoldedText.of($0) }
      places[column] = names.firstIndex { known.contains($0) }
    }
    return places[.number] == nil || places.count < 2 ? nil : places
  }

  /// A day as a workbook stores it: days since 1899-12-30; other texts stay.
  static func day(_ text: String) -> String {
    guard text.utf8.count == 5, let number = Int(text) else { return text }
    return LocalDay(number: number - 25_569).iso
  }
}

/// What came of a list: how much is known now, and which rows were not taken.
struct RegisterReport: Sendable {
  let taken: Int
  let refused: [(line: Int, reason: String)]
}
