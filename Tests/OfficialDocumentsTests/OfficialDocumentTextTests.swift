// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Testing

@testable import OfficialDocuments

@Suite struct OfficialDocumentTextTests {
  @Test func aPlanSetAnewReadsAsBefore() throws {
    let text = DocumentText(SamplePlan.text)
    let before = DocumentReader.read(text)
    let bytes = try DocxWriter().write(OfficialDocument(text, year: 2026))
    let after = DocumentReader.read(try DocumentText(bytes: bytes))
    #expect(after.kind == before.kind && after.title == before.title)
    #expect(after.number == before.number && after.symbol == before.symbol && after.date == before.date)
    #expect(after.issuer == before.issuer && after.signature?.name == before.signature?.name)
    #expect(after.bases.map(\.number) == before.bases.map(\.number))
    #expect(after.tasks.map(\.text) == before.tasks.map(\.text))
    #expect(after.tasks.map(\.unit) == before.tasks.map(\.unit))
    #expect(after.recipients == before.recipients)
  }

  @Test func keepsNumbersThatDoNotGoOn() {
    let text = DocumentText(
      "KẾ HOẠCH\nNăm 2026\n\nI. MỘT\n1. Việc đầu\n- Làm gì đó.\n3. Việc ba\nIV. BỐN\na) Điểm a\n")
    let document = OfficialDocument(text, year: 2026)
    #expect(
      document.blocks == [
        .heading(.section, "MỘT"), .heading(.subsection, "Việc đầu"), .item("Làm gì đó."),
        .paragraph("3. Việc ba"), .paragraph("IV. BỐN"), .paragraph("a) Điểm a"),
      ])
    #expect(document.head.issued == .during(year: 2026))
  }

  @Test func aReadingIsTheSameAfterStoring() throws {
    let docx = try DocxWriter().write(OfficialDocument(DocumentText(SamplePlan.text), year: 2026))
    let text = try DocumentText(bytes: docx)
    #expect(text.linesAreParagraphs)
    let stored = try JSONDecoder().decode(DocumentText.self, from: JSONEncoder().encode(text))
    #expect(stored == text)
    #expect(DocumentChecker.check(stored) == DocumentChecker.check(text))
  }

  @Test func aCorrectedDraftIsReadLikeTheDraft() throws {
    let words = "level\tpage_num\n5\t1\t1\t1\t1\t1\t0\t0\t90\t20\t40\tKẾHOACH\n"
    let draft = try DocumentText(recognised: [words])
    #expect(draft.doubtful.map(\.text) == ["KẾHOACH"])
    let corrected = draft.corrected("KẾ HOẠCH\r\nNăm 2026")
    #expect(corrected.lines.map(\.text) == ["KẾ HOẠCH", "Năm 2026"])
    #expect(corrected.isDraft && corrected.doubtful.isEmpty)
  }

  @Test(arguments: [
    (
      "Số: 21/KH-UBND\tAn Bình, ngày 20 tháng 01 năm 2026",
      "Số:      /KH-UBND\tAn Bình, ngày      tháng      năm 2027"
    ),
    ("Truyền thông cải cách hành chính năm 2026", "Truyền thông cải cách hành chính năm 2027"),
    (
      "hoàn thành trước ngày 30/6/2026, báo cáo ngày 10/01/2027.",
      "hoàn thành trước ngày 30/6/2027, báo cáo ngày 10/01/2028."
    ),
    (
      "Theo Kế hoạch số 112/KH-UBND ngày 10/02/2026 của tỉnh năm 2026",
      "Theo Kế hoạch số 112/KH-UBND ngày 10/02/2026 của tỉnh năm 2027"
    ),
    (
      "giai đoạn 2026 - 2030, Nghị quyết số 15/2026/NQ-HĐND",
      "giai đoạn 2026 - 2030, Nghị quyết số 15/2026/NQ-HĐND"
    ),
    (
      "Chỉ số năm 2025; quý I/2026; ngày 5 tháng 9 năm 2026",
      "Chỉ số năm 2025; quý I/2027; ngày 5 tháng 9 năm 2027"
    ),
  ])
  func movesWhatBelongsToTheYear(_ before: String, _ after: String) {
    #expect(YearMover(from: 2026).moved(before, isHead: true) == after)
  }

  @Test func leapDaysGoToTheDayBefore() {
    #expect(YearMover(from: 2028).moved("hạn 29/02/2028", isHead: false) == "hạn 28/02/2029")
    #expect(YearMover.years(in: "năm 2025, số 72/2025/QH15, 20250") == [2025])
  }
}
