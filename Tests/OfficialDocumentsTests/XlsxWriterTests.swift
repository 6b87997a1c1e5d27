// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import OfficialDocuments

@Suite struct XlsxWriterTests {
  private static let book = Workbook(
    title: "Nhiệm vụ <năm 2026>", creator: "Xã An Bình",
    sheets: [
      Workbook.Sheet(
        "Nhiệm vụ: 2026/1", columns: [.init("Việc", width: 40), .init("Hạn"), .init("Số", width: 8)],
        rows: [
          [.text("Đăng tin & phát thanh"), .init(LocalDay(iso: "2026-06-30")), .number(12)],
          [.text(""), .init(nil as LocalDay?), .empty],
        ]),
      Workbook.Sheet("Trống", columns: [.init("Một")], rows: []),
    ])

  @Test func isReadBackCellByCell() throws {
    let rows = try SpreadsheetTable.rows(of: XlsxWriter().write(Self.book))
    #expect(rows == [["Việc", "Hạn", "Số"], ["Đăng tin & phát thanh", "46203", "12"]])
  }

  @Test func everyPartIsWellFormedAndNamed() throws {
    let parts = try ZipParts.all(XlsxWriter().write(Self.book))
    #expect(
      parts.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
      ])
    for part in parts { #expect(WordXMLProbe(part.bytes).isWellFormed, "\(part.name)") }
    let outline = String(decoding: parts[3].bytes, as: UTF8.self)
    #expect(outline.contains("name=\"Nhiệm vụ 20261\""))
    let sheet = String(decoding: parts[6].bytes, as: UTF8.self)
    #expect(
      sheet.contains("state=\"frozen\"") && sheet.contains("width=\"40\"")
        && sheet.contains("s=\"3\"><v>46203</v>"))
  }

  @Test func namesColumnsAsSpreadsheetsDo() {
    #expect(
      [0, 25, 26, 51, 52, 701, 702].map(XlsxWriter.letters) == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test func givesTheSameBytesAgain() throws {
    #expect(try XlsxWriter().write(Self.book) == XlsxWriter().write(Self.book))
  }
}
