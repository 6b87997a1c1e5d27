// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import OfficialDocuments

@Suite("The block model of a document")
struct TypesettingModelTests {
  @Test("headings are numbered I, 1, a and start anew below a higher one")
  func numbering() {
    let document = OfficialDocument(
      head: TypesettingSamples.head(), kind: "Báo cáo", title: "Thử",
      blocks: [
        .heading(.section, "Một"), .heading(.subsection, "Một"), .heading(.point, "Một"),
        .heading(.point, "Hai"), .paragraph("Lời"), .heading(.subsection, "Hai"), .heading(.point, "Một"),
        .heading(.section, "Hai"), .heading(.subsection, "Một"),
      ], signature: TypesettingSamples.signature, recipients: [])
    #expect(
      document.numberedBlocks.map(\.marker) == ["I.", "1.", "a)", "b)", nil, "2.", "a)", "II.", "1."])
    #expect(document.numberedBlocks.map(\.depth) == [1, 2, 3, 3, nil, 2, 3, 1, 2])
  }

  @Test("a left-out level leaves no gap in the depths")
  func depths() {
    let blocks: [OfficialDocument.Block] = [
      .heading(.subsection, "Một"), .heading(.point, "Một"), .heading(.subsection, "Hai"),
    ]
    #expect(OfficialDocument.numbered(blocks).map(\.depth) == [1, 2, 1])
  }

  @Test("points follow the Vietnamese alphabet", arguments: [(4, "d)"), (5, "đ)"), (23, "y)"), (24, "24)")])
  func points(place: Int, marker: String) {
    #expect(OfficialDocument.Level.point.marker(place) == marker)
  }

  @Test(
    "Roman figures", arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1994, "MCMXCIV")])
  func roman(number: Int, numeral: String) {
    #expect(romanNumeral(number) == numeral)
  }

  @Test("numbers below 10 take a zero, a missing number leaves a blank")
  func numberLine() {
    #expect(TypesettingSamples.head(number: 7).numberLine == "Số: 07/BC-UBND")
    #expect(TypesettingSamples.head(number: 112).numberLine == "Số: 112/BC-UBND")
    #expect(TypesettingSamples.head(number: nil).numberLine == "Số: \(LayoutWords.blank)/BC-UBND")
  }

  @Test("days below 10 and the months 1 and 2 take a zero, missing parts leave a blank")
  func dayLine() throws {
    let blank = LayoutWords.blank
    let cases: [(OfficialDocument.Issued, String)] = [
      (.on(try #require(LocalDay(iso: "2026-02-03"))), "ngày 03 tháng 02 năm 2026"),
      (.on(try #require(LocalDay(iso: "2026-11-23"))), "ngày 23 tháng 11 năm 2026"),
      (.within(try #require(Month(year: 2026, month: 5))), "ngày \(blank) tháng 5 năm 2026"),
      (.during(year: 2026), "ngày \(blank) tháng \(blank) năm 2026"),
    ]
    for (issued, words) in cases {
      #expect(TypesettingSamples.head(issued: issued).dayLine == "An Bình, " + words)
    }
  }

  @Test("bases and recipients end with a semicolon, the last with a full stop")
  func endMarks() {
    let report = TypesettingSamples.report
    #expect(report.closedBases.map { $0.plain.suffix(8) } == ["văn thư;", "An Bình."])
    #expect(report.recipientLines.first == "- Sở Nội vụ (b/c);")
    #expect(report.recipientLines.last == "- Lưu: VT, VHXH.")
  }

  @Test("an end mark is replaced across stretches of different looks")
  func closingMark() {
    let prose: Prose = "Căn cứ \(bold: "Luật")\(italic: " ; ")"
    #expect(prose.closed(with: ".").plain == "Căn cứ Luật.")
    #expect(Prose().closed(with: ".").isEmpty)
  }

  @Test("one addressee stands beside the words, several in a list")
  func addressees() {
    var document = TypesettingSamples.short("Lời")
    document.addressees = ["Sở Nội vụ"]
    #expect(document.addresseeLines == ["Sở Nội vụ."])
    document.addressees = ["Sở Nội vụ", "Trưởng các thôn;"]
    #expect(document.addresseeLines == ["- Sở Nội vụ;", "- Trưởng các thôn."])
  }

  @Test("appendices are numbered only where there are several, and name their document")
  func appendices() {
    var document = TypesettingSamples.report
    #expect(document.appendixLabel(0) == "Phụ lục")
    document.appendices.append(OfficialDocument.Appendix(title: "Hai", blocks: []))
    #expect(document.appendixLabel(1) == "Phụ lục II")
    #expect(
      document.appendixReference
        == "(Kèm theo Báo cáo số 58/BC-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân xã An Bình)")
  }

  @Test("a literal keeps its looks and links apart")
  func literal() {
    let prose: Prose = "Có \("12 tin", opening: "/minh-chung/1"), \(bold: "đạt") \(italic: "tốt")"
    #expect(
      prose.runs == [
        Prose.Run("Có "), Prose.Run("12 tin", link: "/minh-chung/1"), Prose.Run(", "),
        Prose.Run("đạt", bold: true), Prose.Run(" "), Prose.Run("tốt", italic: true),
      ])
  }

  @Test("a row has one cell a column whatever was given")
  func cells() {
    let table = OfficialDocument.Table(columns: [.init("A"), .init("B")], rows: [])
    #expect(table.cells(of: .cells(["1"]))?.map(\.plain) == ["1", ""])
    #expect(table.cells(of: .cells(["1", "2", "3"]))?.map(\.plain) == ["1", "2"])
    #expect(table.cells(of: .total(["1"]))?.first?.runs.first?.isBold == true)
    #expect(table.cells(of: .group("g")) == nil)
  }
}
