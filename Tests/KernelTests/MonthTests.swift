// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Testing

struct MonthTests {
  @Test(arguments: [
    ("2026-01", "2026-01-31"), ("2026-02", "2026-02-28"), ("2028-02", "2028-02-29"),
    ("2000-02", "2000-02-29"),
    ("2100-02", "2100-02-28"), ("2026-04", "2026-04-30"), ("2026-12", "2026-12-31"),
    ("9999-12", "9999-12-31"),
    ("0001-01", "0001-01-31"),
  ])
  func aMonthEndsOnItsLastDay(_ month: String, _ last: String) throws {
    let days = try #require(Month(iso: month)).days
    #expect(days.lowerBound.iso == month + "-01")
    #expect(days.upperBound.iso == last)
  }

  @Test(arguments: ["", "2026", "2026-13", "2026-00", "2026-1", "2026-01-01", "+026-01", "0000-01"])
  func whatIsNoMonthIsRefused(_ text: String) {
    #expect(Month(iso: text) == nil)
  }

  @Test func monthsFollowEachOtherWithoutGapOrOverlap() throws {
    var month = try #require(Month(year: 1899, month: 12))
    for _ in 0..<3_000 {
      let next = month.adding(months: 1)
      #expect(month < next)
      #expect(next.firstDay == month.days.upperBound.adding(days: 1))
      #expect(Month(month.days.upperBound) == month)
      month = next
    }
  }

  @Test func stepsForwardAndBackMeet() throws {
    var dice = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let (year, number) = (Int.random(in: 1000...3000, using: &dice), Int.random(in: 1...12, using: &dice))
      let month = try #require(Month(year: year, month: number))
      let step = Int.random(in: -900...900, using: &dice)
      #expect(month.adding(months: step).adding(months: -step) == month)
      #expect(Month(iso: month.iso) == month)
    }
  }

  @Test func beyondTheCalendarAMonthStaysWhereItIs() throws {
    let last = try #require(Month(iso: "9999-12"))
    #expect(last.adding(months: 1) == last)
  }

  @Test func monthsTravelInJSONAsText() throws {
    let month = try #require(Month(iso: "2026-05"))
    let bytes = try JSONEncoder().encode([month])
    #expect(String(decoding: bytes, as: UTF8.self) == "[\"2026-05\"]")
    #expect(try JSONDecoder().decode([Month].self, from: bytes) == [month])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Month].self, from: Data("[\"5\"]".utf8)) }
  }
}
