// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Reports

@Suite struct ReportWindowTests {
  private func month(_ iso: String) throws -> Month { try #require(Month(iso: iso)) }
  private func day(_ iso: String) throws -> LocalDay { try #require(LocalDay(iso: iso)) }

  @Test(arguments: [
    ("2026-06", "2026-05-15", "2026-06-14"), ("2026-01", "2025-12-15", "2026-01-14"),
    ("2026-12", "2026-11-15", "2026-12-14"), ("2024-03", "2024-02-15", "2024-03-14"),
  ])
  func aPeriodRunsFromThe15thToThe14thUnlessSetOtherwise(
    _ name: String, _ first: String, _ last: String
  ) throws {
    let window = ReportCalendar().window(of: try month(name))
    #expect(window.first.iso == first)
    #expect(window.last.iso == last)
    #expect(window.due == window.last.adding(days: 1))
  }

  @Test func threePeriodsMakeTheQuarterOfTheMinistry() throws {
    let calendar = ReportCalendar()
    #expect(calendar.window(of: try month("2026-01")).first == (try day("2025-12-15")))
    #expect(calendar.window(of: try month("2026-03")).last == (try day("2026-03-14")))
  }

  @Test func wholeMonthsWhereAPeriodBeginsOnTheFirst() throws {
    let calendar = ReportCalendar([ReportCutoff(from: try day("2020-01-01"), firstDay: 1, daysToHandIn: 5)])
    let window = calendar.window(of: try month("2028-02"))
    #expect((window.first.iso, window.last.iso) == ("2028-02-01", "2028-02-29"))
    #expect(window.due.iso == "2028-03-05")
  }

  @Test func aChangeOfTheCutOffLeavesNoDayOutAndCountsNoneTwice() throws {
    for (before, after) in [(15, 1), (1, 15), (15, 28), (28, 2), (10, 20), (20, 10)] {
      let calendar = ReportCalendar([
        ReportCutoff(from: try day("2020-01-01"), firstDay: before, daysToHandIn: 1),
        ReportCutoff(from: try day("2026-07-01"), firstDay: after, daysToHandIn: 1),
      ])
      var month = try month("2026-01")
      var last = calendar.window(of: month).last
      for _ in 0..<24 {
        month = month.adding(months: 1)
        let window = calendar.window(of: month)
        #expect(window.first == last.adding(days: 1), "\(before) to \(after), \(month.iso)")
        #expect(window.first <= window.last)
        last = window.last
      }
    }
  }

  @Test func everyDayBelongsToTheMonthWhosePeriodHoldsIt() throws {
    let calendar = ReportCalendar([
      ReportCutoff(from: try day("2026-07-01"), firstDay: 1, daysToHandIn: 1)
    ])
    for offset in 0..<800 {
      let day = try day("2025-12-01").adding(days: offset)
      let month = calendar.month(on: day)
      #expect(calendar.window(of: month).days.contains(day), "\(day.iso)")
    }
  }

  @Test(arguments: [
    ("2026-06-14", "2026-05"), ("2026-06-15", "2026-06"), ("2026-01-14", "2025-12"),
    ("2026-01-15", "2026-01"),
    ("2025-12-31", "2025-12"),
  ])
  func theLastClosedMonthIsTheOneWhoseLastDayHasPassed(_ today: String, _ name: String) throws {
    let closed = ReportCalendar().lastClosedMonth(on: try day(today))
    #expect(closed.iso == name)
    #expect(ReportCalendar().window(of: closed).isClosed(on: try day(today)))
    #expect(!ReportCalendar().window(of: closed.adding(months: 1)).isClosed(on: try day(today)))
  }
}
