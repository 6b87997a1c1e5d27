// SPDX-License-Identifier: Apache-2.0

import Kernel
import TestKit
import Testing

@testable import OfficialDocuments

@Suite struct SpreadsheetTableTests {
  /// A workbook as spreadsheet programs write it, with its first sheet and the texts its cells share.
  private func workbook(
    sheet: String, texts: String = "", prefix: String = "", target: String = "worksheets/sheet1.xml",
    hidden: Bool = false
  ) -> [UInt8] {
    let p = prefix.isEmpty ? "" : prefix + ":"
    let space =
      "xmlns\(prefix.isEmpty ? "" : ":" + prefix)=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let first = hidden ? "<\(p)sheet name=\"Ẩn\" sheetId=\"9\" state=\"hidden\" r:id=\"rId9\"/>" : ""
    let book =
      "<\(p)workbook \(space) xmlns:r=\"urn:r\"><\(p)sheets>\(first)<\(p)sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></\(p)sheets></\(p)workbook>"
    let links =
      "<Relationships><Relationship Id=\"rId9\" Target=\"worksheets/none.xml\"/><Relationship Id=\"rId1\" Target=\"\(target)\"/></Relationships>"
    var entries = [("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", links)]
    if !texts.isEmpty { entries.append(("xl/sharedStrings.xml", "<\(p)sst \(space)>\(texts)</\(p)sst>")) }
    entries.append(
      (
        "xl/worksheets/sheet1.xml",
        "<\(p)worksheet \(space)><\(p)sheetData>\(sheet)</\(p)sheetData></\(p)worksheet>"
      ))
    return TinyZip(entries: entries.map { .init(name: $0.0, bytes: Array($0.1.utf8)) }).bytes
  }

  @Test func readsSharedInlineAndNumberCellsWithTheirGaps() throws {
    let sheet = """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Họ tên</t></is></c></row>
      <row r="3"><c r="B3"><f>1+1</f><v>2</v></c><c r="D3" t="str"><v>chữ</v></c><c r="E3" s="1"/></row>
      <row><c><v>7</v></c><c t="s"><v>1</v></c><c t="s"><v>99</v></c></row>
      """
    let texts =
      "<si><t>Đơn vị</t></si><si><r><t>Phòng </t></r><r><t>Văn hóa</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>"
    let rows = try SpreadsheetTable.rows(of: workbook(sheet: sheet, texts: texts))
    #expect(rows == [["Đơn vị", "", "Họ tên"], [], ["", "2", "", "chữ"], ["7", "Phòng Văn hóa"]])
  }

  @Test func prefixesAbsolutePathsAndHiddenSheetsDoNotMatter() throws {
    let sheet = "<x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>một</x:t></x:is></x:c></x:row>"
    let bytes = workbook(sheet: sheet, prefix: "x", target: "/xl/worksheets/sheet1.xml", hidden: true)
    #expect(try SpreadsheetTable.rows(of: bytes) == [["một"]])
  }

  @Test func emptyRowsFarBelowCostNothingAndTooManyFullOnesAreRefused() throws {
    let far =
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\" s=\"3\"/></row>"
    #expect(try SpreadsheetTable.rows(of: workbook(sheet: far)) == [["1"]])
    let wide = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
    #expect(try SpreadsheetTable.rows(of: workbook(sheet: wide)) == [["", "2"]])
    let long = "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"
    #expect(throws: Fault(.tooLarge, SpreadsheetWords.sentence(.tooLarge))) {
      try SpreadsheetTable.rows(of: workbook(sheet: long))
    }
  }

  @Test func whatIsNoWorkbookIsRefusedInASentence() {
    let broken = workbook(sheet: "<row>")
    let lost = workbook(sheet: "", target: "worksheets/sheet2.xml")
    let cases: [([UInt8], ReadingFault)] = [
      (TinyZip.word(body: "<w:p/>"), .notWord), ([0x50, 0x4B, 3, 4], .damaged), (broken, .damaged),
      (lost, .damaged), (withDoctype(), .unsafeXML),
    ]
    for (bytes, fault) in cases {
      #expect(throws: Fault(.invalid, SpreadsheetWords.sentence(fault))) {
        try SpreadsheetTable.rows(of: bytes)
      }
    }
  }

  private func withDoctype() -> [UInt8] {
    let book = "<!DOCTYPE workbook [<!ENTITY a \"b\">]><workbook/>"
    return TinyZip(entries: [
      .init(name: "xl/workbook.xml", bytes: Array(book.utf8)),
      .init(name: "xl/_rels/workbook.xml.rels", bytes: Array("<Relationships/>".utf8)),
    ]).bytes
  }

  @Test func stopsUnpackingABomb() {
    let entry = TinyZip.Entry(
      name: "xl/workbook.xml", bytes: TinyZip.spaces(count: 256_000), packed: (258 * 256_000 + 1, 0))
    let zip = TinyZip(entries: [entry]).bytes
    #expect(throws: Fault(.tooLarge, SpreadsheetWords.sentence(.unpacksTooLarge))) {
      try SpreadsheetTable.rows(of: zip)
    }
  }

  /// A byte flipped, or the end cut off, anywhere: the file is read or refused.
  @Test func damageAnywhereEndsInRowsOrASentence() throws {
    let sheet = (1...20).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }.joined()
    let whole = workbook(sheet: sheet)
    var dice = RobustnessTests.Dice(state: 3)
    for _ in 0..<300 {
      var bytes = whole
      bytes[dice.roll(bytes.count)] ^= UInt8(1 + dice.roll(255))
      if dice.roll(3) == 0 { bytes.removeLast(dice.roll(bytes.count)) }
      do { #expect(try SpreadsheetTable.rows(of: bytes).count <= SpreadsheetTable.rowLimit) } catch {
        #expect((error as? Fault)?.sentence.isEmpty == false)
      }
    }
  }
}
