// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Testing

@testable import Reports

@Suite struct FigureTests {
  private func values(_ report: MonthlyReport) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: report.figures.map { ($0.key, $0.value) })
  }

  @Test func everyNumberHasItsWordsAndNoWordsAreWithoutANumber() {
    #expect(Set(ReportFigures.all.map(\.key)) == Set(ReportWords.figures.keys))
    #expect(Set(ReportFigures.headlines) == Set(ReportWords.headlines.keys))
    #expect(Set(ReportFigures.all.map(\.key)).count == ReportFigures.all.count)
    #expect(ReportFigures.all.allSatisfy { !$0.key.contains(where: \.isUppercase) })
  }

  @Test func theNumbersOfTheCommuneAreThoseOfItsEntries() {
    let values = values(SampleMonth.report())
    let expected = [
      "messages-portal": 2, "broadcasts": 2, "broadcast-minutes": 13, "messages-zalo": 1,
      "messages-facebook": 1,
      "messages-notice-board": 1, "messages-approved": 1, "messages-withdrawn": 1, "messages-urgent": 1,
      "messages-unconfirmed": 1, "audio-rendered": 2, "audio-minutes": 2, "page-views": 0, "tasks-active": 2,
      "tasks-due": 2, "tasks-completed": 1, "tasks-late": 1,
    ]
    #expect(values == expected)
  }

  @Test func theDayAfterThePeriodAndTheDayBeforeDoNotCount() throws {
    let portal = try #require(SampleMonth.report().figure("messages-portal"))
    #expect(portal.entries.map(\.rawValue) == [102, 103, 104])
    let before = try #require(SampleMonth.report().previous.first { $0.key == "messages-portal" })
    #expect(before.entries.map(\.rawValue) == [101])
  }

  @Test func aUnitHasItsOwnEntriesAndTasksOnly() {
    let school = values(SampleMonth.report(unit: SampleMonth.school))
    #expect(school["messages-portal"] == 1)
    #expect(school["messages-zalo"] == 0)
    #expect(school["messages-withdrawn"] == 1)
    #expect(school["tasks-late"] == 1)
    #expect(SampleMonth.report(unit: SampleMonth.school).tasks.map(\.id.rawValue) == [31])
    #expect(SampleMonth.report(unit: SampleMonth.school).units.isEmpty)
  }

  @Test func theUnitsTogetherWithWhatNamesNoneMakeTheCommune() {
    let report = SampleMonth.report()
    #expect(
      report.units.map(\.name) == ["Phòng Văn hoá - Xã hội", "Trường Tiểu học An Bình", "Không ghi đơn vị"])
    for figure in report.figures where figure.tasks.isEmpty && !figure.key.hasPrefix("tasks") {
      let parts = report.units.flatMap { $0.figures.filter { $0.key == figure.key }.flatMap(\.entries) }
      #expect(parts.sorted() == figure.entries.sorted(), "\(figure.key)")
    }
  }

  @Test func everyNumberOfTasksLeadsToTasksAndToEntries() throws {
    let report = SampleMonth.report()
    for key in ["tasks-active", "tasks-due", "tasks-completed", "tasks-late"] {
      let figure = try #require(report.figure(key))
      #expect(figure.tasks.count == figure.value)
      #expect(figure.entries.contains(EvidenceID(rawValue: 50)))
    }
    #expect(report.figure("tasks-active")?.tasks.map(\.rawValue) == [30, 31])
    #expect(report.figure("tasks-late")?.tasks.map(\.rawValue) == [31])
  }

  @Test func whereTasksStandAtThePeriodsEnd() {
    let report = SampleMonth.report()
    #expect(report.tasks.map(\.state) == [.underway, .late, .completed, .unowned, .waiting])
    #expect(report.late.map(\.id.rawValue) == [31])
    #expect(report.unowned.map(\.id.rawValue) == [33])
    #expect(report.withoutEvidence.map(\.id.rawValue) == [34])
    #expect(report.upcoming.map(\.id.rawValue) == [33, 34])
  }

  @Test func aPeriodThatStillRunsIsJudgedAsOfToday() {
    let report = SampleMonth.report(at: "2026-06-10")
    #expect(report.isPreliminary)
    #expect(report.late.isEmpty)
    #expect(!SampleMonth.report().isPreliminary)
  }

  @Test func secondsBecomeMinutesOnceAtTheEnd() {
    let rule = FigureRule("audio-minutes", kinds: "audio.rendered", count: .sum("seconds", per: 60))
    func minutes(_ seconds: [Int64]) -> Int {
      let entries = seconds.map {
        SampleMonth.entry(1, "audio.rendered", "2026-06-01", about: 1, amounts: ["seconds": $0])
      }
      return rule.figure(entries, tasks: []).value
    }
    #expect(minutes([]) == 0)
    #expect(minutes([29]) == 0)
    #expect(minutes([20, 20, 20]) == 1)
    #expect(minutes([90]) == 2)
  }
}
