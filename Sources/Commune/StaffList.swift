// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import VietnameseText
import Web

/// A list of staff as spreadsheets save it, .csv or .xlsx: the columns `login,name,unit,roles` or their
/// Vietnamese names, in a .csv separated by commas or semicolons, roles inside a cell by blanks, `+` or `|`.
struct StaffList: Sendable {
  /// One line of the list, not yet looked at.
  struct Line: Hashable, Sendable {
    let number: Int
    let login: String
    let name: String
    let unit: String
    let roles: [String]
  }

  /// The most lines of one list.
  static let most = 1000

  let lines: [Line]

  /// Reads a list.
  ///
  /// - Parameter spreadsheet: reads the cells of a workbook
  /// - Throws: `Fault.invalid` if it is no such list at all, `Fault.tooLarge` for too many lines.
  init(_ bytes: [UInt8], spreadsheet: ([UInt8]) throws -> [[String]]) throws {
    if bytes.starts(with: Self.zipMark) {
      let rows = try spreadsheet(bytes).map { $0.map { Form(fields: ["": [URLText.clean($0)]])[""] } }
      try self.init(rows: rows.enumerated().map { ($0.offset + 1, $0.element) })
    } else {
      try self.init(rows: Self.rows(bytes))
    }
  }

  /// How every .xlsx begins.
  private static let zipMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  private static func rows(_ bytes: [UInt8]) throws -> [(number: Int, cells: [String])] {
    guard let rows = SeparatedTable.rows(of: bytes) else { throw Fault(.invalid, StaffListWords.notUTF8) }
    return rows
  }

  private init(rows: [(number: Int, cells: [String])]) throws {
    let head = rows.first?.cells.map(FoldedText.of) ?? []
    func column(_ name: String) -> Int? {
      let names = [name] + (StaffListWords.columns[name] ?? []).map(FoldedText.of)
      return head.firstIndex { names.contains($0) }
    }
    guard let login = column("login"), let name = column("name"), let unit = column("unit"),
      let roles = column("roles")
    else { throw Fault(.invalid, StaffListWords.noHead) }
    let rows = rows.dropFirst()
    guard rows.count <= Self.most else { throw Fault(.tooLarge, StaffListWords.tooLong) }
    lines = rows.filter { $0.cells.contains { !$0.isEmpty } }.map { row in
      func cell(_ place: Int) -> String { place < row.cells.count ? row.cells[place] : "" }
      return Line(
        number: row.number, login: cell(login).lowercased(), name: cell(name), unit: cell(unit),
        roles: cell(roles).lowercased().utf8.split { $0 == 32 || $0 == 43 || $0 == 124 }
          .map { String(decoding: $0, as: UTF8.self) })
    }
  }
}
