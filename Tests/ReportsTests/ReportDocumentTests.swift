// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import OfficialDocuments
import Testing

@testable import Reports

@Suite struct ReportDocumentTests {
  private func text(_ document: OfficialDocument) -> String {
    document.numberedBlocks.map { numbered in
      let words: String =
        switch numbered.block {
        case .heading(_, let prose): prose.plain
        case .paragraph(let prose), .item(let prose), .note(let prose): prose.plain
        case .table(let table):
          table.rows.compactMap { table.cells(of: $0)?.map(\.plain).joined(separator: " | ") }
            .joined(separator: "\n")
        }
      return [numbered.marker, words].compactMap(\.self).joined(separator: " ")
    }.joined(separator: "\n")
  }

  @Test func theHeadIsThatOfTheCommuneAndLeavesNumberAndDayToTheClerk() {
    let document = ReportDocumentWords(report: SampleMonth.report()).document
    #expect(document.head.issuerLines == ["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"])
    #expect(document.head.superior.isEmpty)
    #expect(document.head.numberLine.hasSuffix("/BC-UBND"))
    #expect(document.head.number == nil)
    #expect(document.head.dayLine.hasPrefix("An Bình, ngày"))
    #expect(document.head.dayLine.hasSuffix("tháng 6 năm 2026"))
    #expect(document.fullTitle == "Báo cáo kết quả tuyên truyền cải cách hành chính tháng 6 năm 2026")
    #expect(
      document.closedBases.map(\.plain) == [
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã An Bình về tuyên truyền cải cách hành chính năm 2026."
      ])
    #expect(document.signature.lines == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
    #expect(document.recipientLines.last == "- Lưu: VT, VHXH.")
  }

  @Test func aUnitReportsUnderTheCommitteeAndItsHeadSigns() {
    let document = ReportDocumentWords(report: SampleMonth.report(unit: SampleMonth.office)).document
    #expect(document.head.superiorLines == ["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"])
    #expect(document.head.issuerLines == ["PHÒNG VĂN HOÁ - XÃ HỘI"])
    #expect(document.head.symbol == "BC-VHXH")
    #expect(document.signature.lines == ["TRƯỞNG PHÒNG"])
    #expect(document.appendices.isEmpty)
  }

  @Test func theSectionsSayWhatTheNumbersSay() {
    let text = text(ReportDocumentWords(report: SampleMonth.report()).document)
    for expected in [
      "I. Kết quả tuyên truyền", "II. Tình hình thực hiện nhiệm vụ", "III. Khó khăn, tồn tại",
      "IV. Nhiệm vụ tháng tới", "số liệu từ ngày 15/5/2026 đến hết ngày 14/6/2026",
      "phát 2 lượt với 13 phút", "1 | Tin đăng trên Cổng thông tin điện tử | tin | 2 | 1",
      "5 nhiệm vụ, đến cuối kỳ: 1 hoàn thành, 1 đang làm, 1 chưa làm, 1 quá hạn, 1 chưa giao đơn vị",
      "1. Nhiệm vụ quá hạn: 1", "3. Nhiệm vụ chưa rõ đơn vị chủ trì: 1", "Có 2 nhiệm vụ đến hạn trong kỳ tới",
      "đến mục 1234; đối chiếu", "\n0123456789abcdef0123456789abcdef", "của Ủy ban nhân dân xã An Bình./.",
    ] {
      #expect(text.contains(expected), "\(expected)")
    }
    #expect(!text.contains("tạm tính"))
    #expect(text.hasSuffix("./."))
  }

  @Test func everyNumberInTheTableOpensItsEntries() throws {
    let document = ReportDocumentWords(report: SampleMonth.report()).document
    let table = try #require(
      document.blocks.lazy.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
    let links = table.rows.compactMap { table.cells(of: $0)?[3].runs.first?.link }
    #expect(links == ReportFigures.all.map { "/can-bo/bao-cao/2026-06/\($0.key)" })
    let before = table.rows.compactMap { table.cells(of: $0)?[4].runs.first?.link }
    #expect(before == ReportFigures.all.map { "/can-bo/bao-cao/2026-05/\($0.key)" })
  }

  @Test func theNumbersOfUnitsAndTasksOpenTheirEntriesToo() throws {
    let document = ReportDocumentWords(report: SampleMonth.report()).document
    let tables = document.appendices.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let units = try #require(tables.first)
    let portal = units.rows.compactMap { units.cells(of: $0)?[2].runs.first?.link }
    #expect(
      portal
        == [SampleMonth.office, SampleMonth.school].map {
          "/can-bo/bao-cao/2026-06/messages-portal?don-vi=\($0)"
        })
    let boards = units.rows.compactMap { units.cells(of: $0)?[6].runs.first?.link }
    #expect(boards.last == "/can-bo/bang-chung?ids=\(EvidenceID(rawValue: 109))")
    let tasks = try #require(
      document.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }.last)
    let counts = tasks.rows.compactMap { tasks.cells(of: $0)?[5].runs.first?.link }
    #expect(counts[1] == "/can-bo/bang-chung?ids=\(EvidenceID(rawValue: 114))")
    #expect(counts[2] == "/can-bo/viec/\(TaskID(rawValue: 32))")
  }

  @Test(arguments: [
    ("Xã An Bình", "xã An Bình", "An Bình"), ("phường Bình Minh", "phường Bình Minh", "Bình Minh"),
    ("Đặc khu Côn Đảo", "đặc khu Côn Đảo", "Côn Đảo"), ("An Bình", "An Bình", "An Bình"),
  ])
  func theCommunesKindIsSmallInASentenceAndNoPartOfThePlace(
    _ name: String, _ written: String, _ place: String
  ) {
    #expect(ReportWords.committee(name) == ["Ủy ban nhân dân", written])
    #expect(ReportWords.place(name) == place)
  }

  @Test func aReportBeforeThePeriodsEndSaysSo() {
    let document = ReportDocumentWords(report: SampleMonth.report(at: "2026-06-10")).document
    #expect(text(document).contains("số liệu tạm tính đến 07:30 ngày 10/6/2026"))
  }

  @Test func aMonthWithoutAnythingIsStillAReport() {
    let sources = SampleMonth.sources("2026-02")
    let report = sources.report(
      entries: [], tasks: [], origins: [:],
      ledger: LedgerMark(sequence: 0, digest: String(repeating: "0", count: 64)),
      at: Instant(SampleMonth.day("2026-02-15")),
      paper: ReportPaper(commune: SampleMonth.card, unit: nil, settings: ReportSettings(), plan: nil))
    let document = ReportDocumentWords(report: report).document
    let text = text(document)
    #expect(document.title.hasSuffix("tháng 02 năm 2026"))
    #expect(document.bases.isEmpty)
    #expect(text.contains("chưa ghi nhận kết quả tuyên truyền nào"))
    #expect(text.contains("Chưa có nhiệm vụ nào trong kế hoạch"))
    #expect(text.contains("chưa có mục nào"))
  }

  @Test func theJSONHasTheKeysOfTheContract() throws {
    let object = try JSONSerialization.jsonObject(with: Data(ReportJSON(SampleMonth.report()).bytes))
    let json = try #require(object as? [String: Any])
    #expect(json["month"] as? String == "2026-06")
    #expect(json["unit"] is NSNull)
    let figures = try #require(json["figures"] as? [[String: Any]])
    #expect(figures.count == ReportFigures.all.count)
    #expect(figures[0]["key"] as? String == "messages-portal")
    #expect(figures[0]["label"] as? String == "Tin đăng trên Cổng thông tin điện tử")
    #expect(figures[0]["value"] as? Int == 2)
    #expect(
      (figures[0]["entries"] as? [String])?.compactMap { EvidenceID($0) }.map(\.rawValue) == [102, 103, 104])
    let unit = try JSONSerialization.jsonObject(
      with: Data(ReportJSON(SampleMonth.report(unit: SampleMonth.school)).bytes))
    #expect((unit as? [String: Any])?["unit"] as? String == SampleMonth.school.description)
  }

  @Test(arguments: [
    (
      "12/KH-UBND", "UBND xã An Bình", "Tuyên truyền CCHC",
      "số 12/KH-UBND của UBND xã An Bình về tuyên truyền CCHC"
    ),
    ("KH-UBND", "", "CCHC năm 2026", " về CCHC năm 2026"),
  ])
  func aBaseNamesThePlanAsFarAsItIsKnown(_ number: String, _ issuer: String, _ title: String, _ words: String)
  {
    let base = ReportWords.base(ReportPlan(number: number, day: nil, issuer: issuer, title: title))
    #expect(base.hasPrefix("Thực hiện Kế hoạch"))
    #expect(base.hasSuffix(words))
  }
}
