// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Testing

@testable import App

/// The plan of the example commune, written as .docx and read back as any commune's plan is.
@Suite struct SamplePlanTests {
  private func text(_ year: Int) throws -> DocumentText {
    try DocumentText(bytes: DocxWriter().write(SamplePlanWords.plan(year: year)))
  }

  @Test func readsBackWhole() throws {
    let plan = DocumentReader.read(try text(2026))
    #expect(plan.number == "08")
    #expect(plan.symbol == "KH-UBND")
    #expect(plan.issuer == "ỦY BAN NHÂN DÂN XÃ AN BÌNH")
    #expect(plan.date?.localDay?.iso == "2026-01-15")
    #expect(plan.title == "Tuyên truyền cải cách hành chính năm 2026")
    #expect(plan.signature?.name == "Trần Hữu Lương")
    #expect(
      plan.bases.map(\.number) == [
        "72/2025/QH15", "57-NQ/TW", "76/NQ-CP", "42/2022/NĐ-CP", "49/2024/NĐ-CP", "118/2025/NĐ-CP",
      ])
    #expect(plan.targets.contains { $0.value == 95 && $0.comparison == ">" })
  }

  @Test func everyDutyHasItsUnitTimeAndProduct() throws {
    let tasks = DocumentReader.read(try text(2026)).tasks
    #expect(tasks.count == SamplePlanWords.dutyCount)
    let names = Set(SamplePeopleWords.units.map(\.name))
    for task in tasks {
      let unit = try #require(task.unit)
      #expect(names.contains(unit), "\(unit)")
      #expect(task.due != nil && task.product != nil && !task.channels.isEmpty, "\(task)")
    }
    #expect(tasks.compactMap(\.due?.date).count == 5)
    #expect(tasks.filter { $0.cadence != nil }.count == 8)
  }

  @Test(arguments: [2026, 2027, 2030]) func hasNothingToMend(year: Int) throws {
    let findings = DocumentChecker.check(try text(year)).findings
    #expect(findings == [])
  }

  @Test func everyDutyHasItsReport() throws {
    let day = try #require(LocalDay(year: 2026, month: 8, day: 12))
    let notes = (0..<SamplePlanWords.dutyCount).map { SampleReportWords.note($0, on: day) }
    #expect(Set(notes).count == SamplePlanWords.dutyCount)
    #expect(notes.allSatisfy { $0.hasSuffix(", ngày 12/8/2026.") })
    let tasks = DocumentReader.read(try text(2026)).tasks
    #expect(tasks[SampleReportWords.lateDuty].cadence != nil)
    #expect(tasks[SampleReportWords.forgottenDuty].cadence == nil)
  }
}
