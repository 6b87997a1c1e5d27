// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Reports

/// Duties with a rhythm in a period from 15 May to 14 June.
@Suite struct TaskLineTests {
  private func line(
    _ occurrences: (due: String, done: String?)..., today: String = "2026-06-15"
  ) throws
    -> TaskLine
  {
    let task = SampleMonth.task(
      40, "Phát bản tin hằng tuần", unit: SampleMonth.office,
      occurrences: occurrences.map {
        .init(due: SampleMonth.day($0.due), doneOn: $0.done.map(SampleMonth.day))
      })
    return TaskLine(
      task, entries: [], origins: [:], window: SampleMonth.sources().window, today: SampleMonth.day(today))
  }

  @Test func isDueAndDoneWhereAllOfThePeriodIs() throws {
    let line = try line(
      ("2026-05-08", nil), ("2026-05-20", "2026-05-19"), ("2026-06-10", "2026-06-10"), ("2026-06-17", nil))
    #expect(line.traits == [.due, .completed] && line.state == .waiting)
    #expect(line.due?.iso == "2026-06-10" && line.nextDue?.iso == "2026-06-17")
  }

  @Test func isLateWhereItsLastTimeWasMissed() throws {
    let line = try line(("2026-05-20", "2026-05-19"), ("2026-06-10", nil), ("2026-06-17", nil))
    #expect(line.traits == [.due, .late] && line.state == .late)
    #expect(line.due?.iso == "2026-06-10")
  }

  @Test func doneAfterThePeriodWasLateInIt() throws {
    let line = try line(("2026-06-10", "2026-06-16"), ("2026-06-17", nil), today: "2026-07-01")
    #expect(line.traits == [.due, .late])
  }

  @Test func whatComesLaterIsNotJudgedWhileThePeriodRuns() throws {
    let line = try line(("2026-05-20", "2026-05-19"), ("2026-06-10", nil), today: "2026-06-05")
    #expect(line.traits == [.due] && line.state == .waiting)
  }

  @Test func isCompletedOnceTheYearIsDone() throws {
    let line = try line(("2026-03-10", "2026-03-09"), ("2026-06-10", "2026-06-02"))
    #expect(line.state == .completed && line.nextDue == nil)
  }
}
