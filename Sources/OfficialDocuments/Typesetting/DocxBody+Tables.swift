// SPDX-License-Identifier: Apache-2.0

extension DocxBody {
  /// A table with its caption; its header row is repeated on every page, and no row is torn.
  mutating func table(_ table: OfficialDocument.Table, width: Int) -> OOXML {
    guard !table.columns.isEmpty else { return "" }
    let widths = DocxMeasures.divided(width, by: table.columns.map(\.share))
    var content: OOXML = ""
    if let caption = table.caption { content += paragraph(.tableCaption, caption) }
    let grid = widths.map { width -> OOXML in "<w:gridCol w:w=\"\(width)\"/>" }
    content += """
      <w:tbl><w:tblPr><w:tblW w:w="\(width)" w:type="dxa"/>\(Self.borders)<w:tblLayout w:type="fixed"/>\
      <w:tblCellMar><w:left w:w="\(Self.cellMargin)" w:type="dxa"/>\
      <w:right w:w="\(Self.cellMargin)" w:type="dxa"/></w:tblCellMar>\
      <w:tblLook w:val="0020" w:firstRow="1"/>\(table.caption.map(Self.description))</w:tblPr>\
      <w:tblGrid>\(grid)</w:tblGrid>
      """

    var header: OOXML = ""
    for (column, width) in zip(table.columns, widths) {
      header += Self.cell(width, paragraph(.tableHeader, column.header))
    }
    content += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(header)</w:tr>"
    for row in table.rows {
      content += "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells(of: row, in: table, widths))</w:tr>"
    }
    content += "</w:tbl>"
    return content
  }

  private mutating func cells(
    of row: OfficialDocument.Table.Row, in table: OfficialDocument.Table, _ widths: [Int]
  ) -> OOXML {
    guard let cells = table.cells(of: row) else {
      guard case .group(let prose) = row else { return "" }
      // A group stays with its first row.
      let content = paragraph(.tableCell, prose.bold, with: "<w:keepNext/>")
      return Self.cell(
        widths.reduce(0, +), content, span: "<w:gridSpan w:val=\"\(widths.count)\"/>")
    }
    var content: OOXML = ""
    for index in cells.indices {
      let justification: OOXML =
        switch table.columns[index].alignment {
        case .left: ""
        case .center: "<w:jc w:val=\"center\"/>"
        case .right: "<w:jc w:val=\"right\"/>"
        }
      content += Self.cell(widths[index], paragraph(.tableCell, cells[index], with: justification))
    }
    return content
  }

  private static func cell(_ width: Int, _ content: OOXML, span: OOXML = "") -> OOXML {
    """
    <w:tc><w:tcPr><w:tcW w:w="\(width)" w:type="dxa"/>\(span)<w:vAlign w:val="center"/></w:tcPr>\
    \(content)</w:tc>
    """
  }

  private static func description(_ caption: Prose) -> OOXML {
    "<w:tblCaption w:val=\"\(caption.plain)\"/>"
  }

  /// 1.5 mm between text and border.
  private static let cellMargin = 85

  private static let borders: OOXML = {
    let edges: [OOXML] = ["top", "left", "bottom", "right", "insideH", "insideV"]
    let lines = edges.map { edge -> OOXML in
      "<w:\(edge) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
    }
    return "<w:tblBorders>\(lines)</w:tblBorders>"
  }()
}
