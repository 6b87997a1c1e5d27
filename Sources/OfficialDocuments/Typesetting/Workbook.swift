// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Tables as a workbook: what people sort, filter and count in a spreadsheet.
public struct Workbook: Hashable, Sendable {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// Words; nothing for an empty text.
    case text(String)
    /// A whole number, which can be summed.
    case number(Int)
    /// A day, which can be sorted; shown as 04/05/2026.
    case day(LocalDay)
    /// Nothing.
    case empty
  }

  /// A column with its heading.
  public struct Column: Hashable, Sendable {
    /// What the heading row says.
    public var header: String
    /// The width in letters.
    public var width: Int

    /// A column.
    public init(_ header: String, width: Int = 16) {
      self.header = header
      self.width = width
    }
  }

  /// A sheet with one row of headings, which stays in sight.
  public struct Sheet: Hashable, Sendable {
    /// The name on its tab, at most 31 letters without `[ ] : * ? / \`.
    public var name: String
    /// The columns from left to right.
    public var columns: [Column]
    /// The rows from top to bottom, each with one cell a column.
    public var rows: [[Cell]]

    /// A sheet of these parts.
    public init(_ name: String, columns: [Column], rows: [[Cell]]) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }

  /// The title of the file.
  public var title: String
  /// Who made it.
  public var creator: String
  /// The sheets; there is always one.
  public var sheets: [Sheet]

  /// A workbook of these parts.
  public init(title: String, creator: String, sheets: [Sheet]) {
    self.title = title
    self.creator = creator
    self.sheets = sheets
  }
}

extension Workbook.Cell {
  /// A text where there is one.
  public init(_ text: String?) {
    self = text.map { .text($0) } ?? .empty
  }

  /// A day where there is one.
  public init(_ day: LocalDay?) {
    self = day.map { .day($0) } ?? .empty
  }
}
