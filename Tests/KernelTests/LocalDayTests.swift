// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Testing

struct LocalDayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2026, 5, 4, 20_577), (2028, 2, 29, 21_243),
    (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func daysHaveTheirNumber(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
    let made = try #require(LocalDay(year: year, month: month, day: day))
    #expect(made.number == number)
    #expect((made.year, made.month, made.day) == (year, month, day))
  }

  @Test(arguments: [
    (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2028, 2, 30), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1),
    (2026, 1, 0), (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (2026, 1, -1),
  ])
  func thereIsNoSuchDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(LocalDay(year: year, month: month, day: day) == nil)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    // Told by the calendar's own rule, not by the arithmetic that is under test.
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var number = try #require(LocalDay(year: 1900, month: 1, day: 1)).number
    var wrong = 0
    for year in 1900..<2300 {
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      for month in 1...12 {
        for day in 1...lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) {
          let made = LocalDay(number: number)
          if LocalDay(year: year, month: month, day: day) != made { wrong += 1 }
          if made.year != year || made.month != month || made.day != day { wrong += 1 }
          number += 1
        }
      }
    }
    #expect(wrong == 0)
  }

  @Test(arguments: [
    ("2026-05-04", 1), ("2026-05-10", 7), ("1969-12-31", 3), ("1970-01-01", 4), ("2000-02-29", 2),
  ])
  func theWeekBeginsOnMonday(_ iso: String, _ weekday: Int) throws {
    #expect(try #require(LocalDay(iso: iso)).weekday == weekday)
  }

  @Test(arguments: [
    ("2026-05-04", "04/5/2026"), ("2026-01-09", "09/01/2026"), ("2026-02-28", "28/02/2026"),
    ("2026-10-01", "01/10/2026"), ("2026-12-31", "31/12/2026"),
  ])
  func documentsWriteADayWithZerosWhereTheDecreeAsksForThem(_ iso: String, _ numeric: String) throws {
    let day = try #require(LocalDay(iso: iso))
    #expect(day.iso == iso)
    #expect(day.numeric == numeric)
  }

  @Test(arguments: [
    "", "2026-5-4", "2026-05-4", "26-05-04", "2026-05-04 ", "2026/05/04", "2026-05", "2026-05-04-01",
    "2026-13-01",
    "2026-02-29", "+026-05-04", "2026-+5-04", "2026--5-04", "2026-05-+4", "٢٠٢٦-05-04", "2026-05-04T00",
  ])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(LocalDay(iso: text) == nil)
  }

  @Test func aDayAndItsTextsAgreeWhereverItLies() {
    var dice = SeededGenerator(seed: 42)
    for _ in 0..<5_000 {
      let day = LocalDay(number: Int.random(in: -719_162...2_932_896, using: &dice))
      let step = Int.random(in: -40_000...40_000, using: &dice)
      #expect(LocalDay(iso: day.iso) == day)
      #expect(LocalDay(year: day.year, month: day.month, day: day.day) == day)
      #expect(day.adding(days: step).adding(days: -step) == day)
      #expect((day.adding(days: 1).weekday - day.weekday + 7) % 7 == 1)
      #expect(day < day.adding(days: 1))
    }
  }

  /// The platform's calendar, asked for Vietnam by name, knows nothing of this arithmetic.
  @Test func thePlatformsCalendarForVietnamAgrees() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Asia/Ho_Chi_Minh"))
    var dice = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      // From 1976 on all of the country keeps UTC+7.
      let moment = Int64.random(in: 220_000_000_000...4_000_000_000_000, using: &dice)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute], from: Date(timeIntervalSince1970: Double(moment) / 1000))
      let (instant, day) = (Instant(milliseconds: moment), Instant(milliseconds: moment).day)
      #expect(parts.year == day.year && parts.month == day.month && parts.day == day.day)
      #expect((parts.hour ?? 0) * 60 + (parts.minute ?? 0) == instant.minuteOfDay)
    }
  }
}
