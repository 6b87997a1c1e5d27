// SPDX-License-Identifier: Apache-2.0

extension OfficialDocument {
  /// A table with one header row, which is repeated on every page that it runs over.
  public struct Table: Hashable, Sendable {
    /// Where the text of a column stands.
    public enum Alignment: String, Hashable, Sendable {
      /// At the left, for words.
      case left
      /// In the middle, for ordinals and short marks.
      case center
      /// At the right, for figures.
      case right
    }

    /// A column with its header.
    public struct Column: Hashable, Sendable {
      /// What the header row says.
      public var header: Prose
      /// Where its text stands.
      public var alignment: Alignment
      /// Its share of the table's width, in relation to the other columns.
      public var share: Int

      /// A column; shares below 1 count as 1.
      public init(_ header: Prose, _ alignment: Alignment = .left, share: Int = 1) {
        self.header = header
        self.alignment = alignment
        self.share = max(1, share)
      }
    }

    /// A row below the header.
    public enum Row: Hashable, Sendable {
      /// One cell a column; missing cells are empty, surplus ones are left out.
      case cells([Prose])
      /// One cell over all columns, which names the group of rows below it.
      case group(Prose)
      /// A row of sums, in bold.
      case total([Prose])
    }

    /// What stands above the table; also read out by screen readers.
    public var caption: Prose?
    /// The columns from left to right.
    public var columns: [Column]
    /// The rows from top to bottom.
    public var rows: [Row]

    /// A table of these parts.
    public init(caption: Prose? = nil, columns: [Column], rows: [Row]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }

    /// The cells of a row, exactly one a column (bold in a row of sums), or nil for a group's one cell.
    public func cells(of row: Row) -> [Prose]? {
      switch row {
      case .cells(let cells): padded(cells)
      case .total(let cells): padded(cells).map(\.bold)
      case .group: nil
      }
    }

    private func padded(_ cells: [Prose]) -> [Prose] {
      columns.indices.map { $0 < cells.count ? cells[$0] : Prose() }
    }
  }
}
