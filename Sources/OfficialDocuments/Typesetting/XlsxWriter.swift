// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Writes a workbook as .xlsx (Office Open XML); the same workbook always gives the same bytes.
public struct XlsxWriter: Sendable {
  private static let office: OOXML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packaging: OOXML = "http://schemas.openxmlformats.org/package/2006"
  private static let space: OOXML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let type: OOXML = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  /// Excel counts days from 1899-12-30.
  private static let firstDay = 25_569
  /// The most characters that a cell of Excel holds.
  private static let cellLimit = 32_767

  /// A writer.
  public init() {}

  /// The bytes of the .xlsx file.
  ///
  /// - Throws: `Fault.unavailable` only if memory runs out.
  public func write(_ book: Workbook) throws -> [UInt8] {
    let sheets: [OfficePackage.Part] = book.sheets.enumerated().map {
      .part("xl/worksheets/sheet\($0.offset + 1).xml", sheet($0.element))
    }
    let parts: [OfficePackage.Part] =
      [
        .part("[Content_Types].xml", contentTypes(book)), .part("_rels/.rels", Self.packageLinks),
        .part("docProps/core.xml", properties(book)), .part("xl/workbook.xml", outline(book)),
        .part("xl/_rels/workbook.xml.rels", links(book)), .part("xl/styles.xml", Self.styles),
      ] + sheets
    return try OfficePackage(parts: parts).archived()
  }

  private func contentTypes(_ book: Workbook) -> OOXML {
    let sheets = book.sheets.indices.map { place -> OOXML in
      "<Override PartName=\"/xl/worksheets/sheet\(place + 1).xml\" ContentType=\"\(Self.type).worksheet+xml\"/>"
    }
    return """
      <Types xmlns="\(Self.packaging)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/xl/workbook.xml" ContentType="\(Self.type).sheet.main+xml"/>\
      <Override PartName="/xl/styles.xml" ContentType="\(Self.type).styles+xml"/>\(sheets)</Types>
      """
  }

  private static let packageLinks: OOXML = """
    <Relationships xmlns="\(packaging)/relationships">\
    <Relationship Id="book" Type="\(office)/officeDocument" Target="xl/workbook.xml"/>\
    <Relationship Id="core" Type="\(packaging)/relationships/metadata/core-properties" \
    Target="docProps/core.xml"/></Relationships>
    """

  private func properties(_ book: Workbook) -> OOXML {
    """
    <cp:coreProperties xmlns:cp="\(Self.packaging)/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(book.title)</dc:title>\
    <dc:creator>\(book.creator)</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>
    """
  }

  private func outline(_ book: Workbook) -> OOXML {
    let sheets = book.sheets.enumerated().map { place, sheet -> OOXML in
      "<sheet name=\"\(Self.name(sheet.name))\" sheetId=\"\(place + 1)\" r:id=\"sheet\(place + 1)\"/>"
    }
    let names = book.sheets.enumerated().map { place, sheet -> OOXML in
      """
      <definedName name="_xlnm.Print_Titles" localSheetId="\(place)">'\(Self.name(sheet.name).replacing("'", with: "''"))'!$1:$1</definedName>
      """
    }
    return """
      <workbook xmlns="\(Self.space)" xmlns:r="\(Self.office)"><sheets>\(sheets)</sheets>\
      <definedNames>\(names)</definedNames></workbook>
      """
  }

  private func links(_ book: Workbook) -> OOXML {
    let sheets = book.sheets.indices.map { place -> OOXML in
      """
      <Relationship Id="sheet\(place + 1)" Type="\(Self.office)/worksheet" \
      Target="worksheets/sheet\(place + 1).xml"/>
      """
    }
    return """
      <Relationships xmlns="\(Self.packaging)/relationships">\(sheets)\
      <Relationship Id="styles" Type="\(Self.office)/styles" Target="styles.xml"/></Relationships>
      """
  }

  /// A name that a tab can bear.
  private static func name(_ name: String) -> String {
    String(name.filter { !"[]:*?/\\".contains($0) }.prefix(31))
  }

  /// Styles by place: 0 numbers, 1 headings, 2 words that wrap, 3 days.
  private static let styles: OOXML = """
    <styleSheet xmlns="\(space)"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
    <fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>\
    <font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>\
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills>\
    <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
    <border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="4">\
    <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">\
    <alignment vertical="top"/></xf>\
    <xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" \
    applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>\
    <xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1">\
    <alignment vertical="top" wrapText="1"/></xf>\
    <xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyFont="1" applyNumberFormat="1" applyBorder="1" \
    applyAlignment="1"><alignment horizontal="center" vertical="top"/></xf></cellXfs>\
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
    """

  private func sheet(_ sheet: Workbook.Sheet) -> OOXML {
    let columns = sheet.columns.enumerated().map { place, column -> OOXML in
      "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(max(4, column.width))\" customWidth=\"1\"/>"
    }
    let head = sheet.columns.enumerated().map { place, column in
      Self.cell(.text(column.header), row: 1, column: place, style: 1)
    }
    let rows = sheet.rows.enumerated().map { place, cells -> OOXML in
      let row = place + 2
      let cells = sheet.columns.indices.map { column in
        Self.cell(column < cells.count ? cells[column] : .empty, row: row, column: column, style: 2)
      }
      return "<row r=\"\(row)\" ht=\"\(Self.height(sheet.rows[place], sheet.columns))\">\(cells)</row>"
    }
    let headHeight = Self.height(sheet.columns.map { .text($0.header) }, sheet.columns)
    let corner = "A1:\(Self.letters(max(0, sheet.columns.count - 1)))\(sheet.rows.count + 1)"
    return """
      <worksheet xmlns="\(Self.space)"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="\(corner)"/>\
      <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" \
      state="frozen"/></sheetView></sheetViews><cols>\(columns)</cols>\
      <sheetData><row r="1" ht="\(headHeight)">\(head)</row>\(rows)</sheetData><autoFilter ref="\(corner)"/>\
      <pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>\
      <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>
      """
  }

  private static func cell(_ cell: Workbook.Cell, row: Int, column: Int, style: Int) -> OOXML {
    let place = "\(letters(column))\(row)"
    switch cell {
    case .text(let text) where !text.isEmpty:
      return """
        <c r="\(place)" s="\(style)" t="inlineStr"><is><t xml:space="preserve">\(String(text.prefix(cellLimit)))</t></is></c>
        """
    case .number(let number): return "<c r=\"\(place)\" s=\"0\"><v>\(number)</v></c>"
    case .day(let day): return "<c r=\"\(place)\" s=\"3\"><v>\(day.number + firstDay)</v></c>"
    case .text, .empty: return "<c r=\"\(place)\" s=\"\(style)\"/>"
    }
  }

  /// The height of a row in points, so that words that wrap are seen whole.
  private static func height(_ cells: [Workbook.Cell], _ columns: [Workbook.Column]) -> Int {
    let lines = zip(cells, columns).map { cell, column -> Int in
      guard case .text(let text) = cell else { return 1 }
      // Words do not fill their lines.
      return text.split(separator: "\n").reduce(0) { $0 + 1 + $1.count * 10 / (max(4, column.width) * 9) }
    }
    return min(400, 16 * max(1, lines.max() ?? 1))
  }

  /// The name of a column by its place from 0: A, B, …, Z, AA.
  static func letters(_ place: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + place % 26)))
    return place < 26 ? letter : letters(place / 26 - 1) + letter
  }
}
