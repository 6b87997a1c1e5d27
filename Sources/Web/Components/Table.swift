// SPDX-License-Identifier: Apache-2.0

internal import Kernel

/// A table with a caption; on a narrow screen each row becomes a card.
public struct Table: Component {
  /// A column: its heading, and whether it holds numbers.
  public struct Column: Sendable {
    let title: String
    let isNumeric: Bool

    /// A column of texts.
    public static func text(_ title: String) -> Column { Column(title: title, isNumeric: false) }
    /// A column of numbers, aligned to the right.
    public static func number(_ title: String) -> Column { Column(title: title, isNumeric: true) }
  }

  /// What stands in a cell.
  public struct Cell: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    let html: HTML

    /// A text.
    public init(_ text: String) { html = HTML(escaping: text) }
    /// A whole number with dots between thousands.
    public init(_ number: Int) { html = HTML(escaping: number.grouped) }
    /// Markup: a link, a tag, a figure.
    public init(_ html: HTML) { self.html = html }
    /// Anything that shows itself.
    public init(_ component: some Component) { html = component.html }
    /// A text in the source.
    public init(stringLiteral text: String) { self.init(text) }
    /// A number in the source.
    public init(integerLiteral number: Int) { self.init(number) }
    /// A link to the page of a row.
    public static func link(_ text: String, _ path: String) -> Cell {
      Cell("<a href=\"\(link: path)\">\(text)</a>" as HTML)
    }
  }

  /// The markup.
  public let html: HTML

  /// A table whose first column names the rows.
  ///
  /// - Parameters:
  ///   - caption: what the table shows
  ///   - captionIsSeen: false where a heading right above says the same
  ///   - rows: the cells, as many as columns
  ///   - total: a last row with the sums
  public init(
    _ caption: String, captionIsSeen: Bool = true, columns: [Column], rows: [[Cell]], total: [Cell]? = nil
  ) {
    let head = columns.map { column -> HTML in
      "<th scope=\"col\"\(column.isNumeric ? Self.number : .empty)>\(column.title)</th>"
    }
    let foot: HTML = total.map { "<tfoot>\(Self.row($0, columns))</tfoot>" } ?? .empty
    // Roles are repeated because the card layout takes a table's own away in some browsers.
    html = """
      <table class="cards" role="table"><caption\(captionIsSeen ? .empty : Self.unseen)>\(caption)</caption>
      <thead role="rowgroup"><tr role="row">\(head)</tr></thead>
      <tbody role="rowgroup">\(rows, { Self.row($0, columns) })</tbody>\(foot)</table>
      """
  }

  private static let number: HTML = " class=\"number\""
  private static let unseen: HTML = " class=\"unseen\""

  private static func row(_ cells: [Cell], _ columns: [Column]) -> HTML {
    let cells = zip(cells, columns).enumerated().map { place, pair -> HTML in
      let (cell, column) = pair
      let style = column.isNumeric ? number : .empty
      return place == 0
        ? "<th scope=\"row\" role=\"rowheader\"\(style)>\(cell.html)</th>"
        : "<td role=\"cell\" data-name=\"\(column.title)\"\(style)>\(cell.html)</td>"
    }
    return "<tr role=\"row\">\(cells)</tr>"
  }
}
