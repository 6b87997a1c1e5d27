// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Planning

@Suite struct CadenceTests {
  @Test(arguments: [
    ("hằng ngày", Cadence(.daily)), ("hàng tuần", Cadence(.weekly)),
    ("mỗi tuần 02 lần", Cadence(.weekly, times: 2)),
    ("ít nhất hai lần một tuần", Cadence(.weekly, times: 2)), ("02 tin/tuần", Cadence(.weekly, times: 2)),
    ("thứ Sáu hằng tuần", Cadence(.weekly, day: 5)), ("định kỳ hằng tháng", Cadence(.monthly)),
    ("trước ngày 15 hằng tháng", Cadence(.monthly, day: 15)),
    ("Ngày 25 hàng tháng", Cadence(.monthly, day: 25)),
    ("03 bài mỗi tháng", Cadence(.monthly, times: 3)), ("hằng quý", Cadence(.quarterly)),
    ("định kỳ quý", Cadence(.quarterly)), ("định kỳ 6 tháng", Cadence(.halfYearly)),
    ("6 tháng một lần", Cadence(.halfYearly)), ("06 tháng/lần", Cadence(.halfYearly)),
    ("3 tháng 1 lần", Cadence(.quarterly)), ("hằng năm", Cadence(.yearly)),
    ("thường xuyên", Cadence(.continuous)), ("thường xuyên, liên tục", Cadence(.continuous)),
    ("theo đợt", Cadence(.occasional)), ("đột xuất", Cadence(.occasional)),
  ])
  func readsWhatPlansSay(_ text: String, _ cadence: Cadence) {
    #expect(Cadence(reading: [text]) == cadence)
  }

  @Test(arguments: [
    "định kỳ", "theo quy định", "hoàn thành trước ngày 30/6/2026", "ngày 15 tháng 6",
    "trong tháng 6 năm 2026", "",
    "Quý khách", "năm 2026",
  ])
  func noRhythmIsGuessed(_ text: String) {
    #expect(Cadence(reading: [text]) == nil)
  }

  @Test func aLaterTextAddsOnlyWhatTheEarlierLeaveOpen() {
    let texts = ["hằng tháng", "trước ngày 20", "Báo cáo 02 lần mỗi tuần trước ngày 5"]
    #expect(Cadence(reading: texts) == Cadence(.monthly, times: 2))
    #expect(
      Cadence(reading: ["định kỳ", nil, "báo cáo trước ngày 20 hằng tháng"]) == Cadence(.monthly, day: 20))
  }

  @Test func aNamedDayMovesToTheNextWorkingDayAndPeriodsTile() throws {
    let months = Cadence(.monthly, day: 15).occurrences(in: 2026)
    // 15 February is a Sunday before Tết, 15 March and 15 November are Sundays, 15 August is a Saturday.
    #expect(
      months.map { $0.due.iso.dropFirst(5) } == [
        "01-15", "02-23", "03-16", "04-15", "05-15", "06-15", "07-15", "08-17", "09-15", "10-15", "11-16",
        "12-15",
      ])
    for (one, next) in zip(months, months.dropFirst()) {
      #expect(next.days.lowerBound == one.days.upperBound.adding(days: 1))
    }
    #expect(months.allSatisfy { $0.due.isWorking && $0.days.contains($0.due) })
  }

  @Test func withoutADayThePeriodsLastWorkingDayCounts() {
    #expect(
      Cadence(.quarterly).occurrences(in: 2026).map(\.due.iso) == [
        "2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31",
      ])
    #expect(Cadence(.yearly).occurrences(in: 2027).map(\.due.iso) == ["2027-12-31"])
    #expect(Cadence(.monthly).occurrences(in: 2026)[1].due.iso == "2026-02-27")
    #expect(
      Cadence(.halfYearly, day: 5).occurrences(in: 2026).map(\.due.iso) == ["2026-06-05", "2026-12-07"])
  }

  @Test func aDayOverTheEndOfAMonthIsItsLast() {
    #expect(Cadence(.monthly, day: 31).occurrences(in: 2026)[8].due.iso == "2026-09-30")
    // 28 February 2026 is a Saturday: the term ends on the Monday, and that Monday is not counted twice.
    let months = Cadence(.monthly, day: 31).occurrences(in: 2026)
    #expect(months[1].due.iso == "2026-03-02" && months[2].days.lowerBound.iso == "2026-03-03")
  }

  @Test func theWeekOfTetAsksForNothing() {
    let weeks = Cadence(.weekly).occurrences(in: 2026)
    #expect(weeks.count == 52 && !weeks.contains { $0.due.iso.hasPrefix("2026-02-2") && $0.due.day < 23 })
    #expect(weeks[0].due.iso == "2025-12-31" && weeks[0].days.lowerBound.iso == "2025-12-29")
    #expect(Cadence(.weekly, day: 5).occurrences(in: 2026).allSatisfy { $0.due.isWorking })
    let days = Cadence(.daily).occurrences(in: 2026)
    #expect(days.allSatisfy { $0.due.isWorking && $0.days.upperBound == $0.due } && days.count == 250)
  }

  @Test(arguments: Cadence.Rhythm.allCases, 2024...2028)
  func occurrencesNeverOverlap(_ rhythm: Cadence.Rhythm, _ year: Int) {
    for day in [nil, 1, 5, 15, 31] {
      let found = Cadence(rhythm, day: day).occurrences(in: year)
      for (one, next) in zip(found, found.dropFirst()) {
        #expect(one.days.upperBound < next.days.lowerBound && one.due < next.due)
      }
    }
  }
}
