// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@Suite struct HolidayTests {
  private func off(_ year: Int, _ from: String, _ to: String) -> Bool {
    guard let first = LocalDay(iso: from), let last = LocalDay(iso: to) else { return false }
    let calendar = HolidayCalendar.of(year)
    let inside = (first.number...last.number).allSatisfy { !calendar.isWorking(LocalDay(number: $0)) }
    return inside && calendar.isWorking(first.adding(days: -1)) && calendar.isWorking(last.adding(days: 1))
  }

  /// The stretches of free days as the newspapers of the year printed them.
  @Test(arguments: [
    (2021, "2021-02-10", "2021-02-16"), (2022, "2022-01-29", "2022-02-06"),
    (2023, "2023-01-20", "2023-01-26"), (2023, "2023-04-29", "2023-05-03"),
    (2023, "2023-09-01", "2023-09-04"), (2024, "2024-02-08", "2024-02-14"),
    (2024, "2024-04-27", "2024-05-01"), (2024, "2024-08-31", "2024-09-03"),
    (2025, "2025-01-25", "2025-02-02"), (2025, "2025-04-30", "2025-05-04"),
    (2025, "2025-08-30", "2025-09-02"), (2026, "2026-01-01", "2026-01-04"),
    (2026, "2026-02-14", "2026-02-22"), (2026, "2026-04-25", "2026-04-27"),
    (2026, "2026-04-30", "2026-05-03"), (2026, "2026-08-29", "2026-09-02"),
  ])
  func holidaysAreThoseOfTheYear(_ year: Int, _ first: String, _ last: String) {
    #expect(off(year, first, last))
  }

  @Test func anExchangedSaturdayIsWorked() throws {
    #expect(try #require(LocalDay(iso: "2026-08-22")).isWorking)
    #expect(!(try #require(LocalDay(iso: "2026-08-15")).isWorking))
    #expect(HolidayCalendar.of(2026).holidays[try #require(LocalDay(iso: "2026-08-31"))] == .exchanged)
  }

  @Test func aTermThatEndsOnADayOffEndsOnTheNextWorkingDay() throws {
    let tet = try #require(LocalDay(iso: "2026-02-15"))
    #expect(tet.orNextWorking.iso == "2026-02-23" && tet.orLastWorking.iso == "2026-02-13")
    let monday = try #require(LocalDay(iso: "2026-03-02"))
    #expect(monday.orNextWorking == monday && monday.orLastWorking == monday)
    // Over the end of the year: New Year's Eve of 2022 was a Saturday, and so Monday is off in its place.
    #expect(try #require(LocalDay(iso: "2022-12-31")).orNextWorking.iso == "2023-01-03")
  }
}
