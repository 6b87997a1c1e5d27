// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Testing

struct InstantTests {
  /// 4 May 2026 begins in Vietnam at 17:00 UTC of the day before.
  private static let midnight = Instant(milliseconds: 1_777_827_600_000)

  @Test func theDayTurnsAtVietnameseMidnight() throws {
    let day = try #require(LocalDay(iso: "2026-05-04"))
    #expect(Instant(day) == Self.midnight)
    #expect(Self.midnight.day == day)
    #expect(Self.midnight.adding(.milliseconds(-1)).day == day.adding(days: -1))
    #expect(Self.midnight.adding(.seconds(86_400)).adding(.milliseconds(-1)).day == day)
    #expect(Self.midnight.adding(.seconds(86_400)).day == day.adding(days: 1))
  }

  @Test(arguments: [
    (0, 0, "00:00", "2026-05-04T00:00:00+07:00"), (27_000, 450, "07:30", "2026-05-04T07:30:00+07:00"),
    (86_399, 1_439, "23:59", "2026-05-04T23:59:59+07:00"), (-1, 1_439, "23:59", "2026-05-03T23:59:59+07:00"),
  ])
  func aMomentIsToldInVietnameseTime(_ second: Int64, _ minute: Int, _ clock: String, _ iso: String) {
    let instant = Self.midnight.adding(.seconds(second))
    #expect(instant.minuteOfDay == minute)
    #expect(instant.clock == clock)
    #expect(instant.iso == iso)
  }

  @Test(arguments: [(-1, "1970-01-01T06:59:59+07:00"), (-25_200_001, "1969-12-31T23:59:59+07:00")])
  func momentsBefore1970AreToldToo(_ milliseconds: Int64, _ iso: String) {
    #expect(Instant(milliseconds: milliseconds).iso == iso)
  }

  @Test func dayAndMinuteGiveTheMomentBack() {
    var dice = SeededGenerator(seed: 99)
    for _ in 0..<5_000 {
      let moment = Instant(
        milliseconds: Int64.random(in: -62_000_000_000_000...250_000_000_000_000, using: &dice))
      let (day, minute) = (moment.day, moment.minuteOfDay)
      #expect((0..<1440).contains(minute))
      let floor = Instant(day, minutes: minute)
      #expect(floor <= moment && moment < floor.adding(.seconds(60)))
      #expect(moment.iso.hasPrefix("\(day.iso)T\(moment.clock):"))
    }
  }

  @Test(arguments: ["America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "UTC"])
  func theZoneOfTheMachineDoesNotMatter(_ zone: String) throws {
    let kept = NSTimeZone.default
    defer { NSTimeZone.default = kept }
    NSTimeZone.default = try #require(TimeZone(identifier: zone))
    #expect(Self.midnight.iso == "2026-05-04T00:00:00+07:00")
    #expect(Self.midnight.day.numeric == "04/5/2026")
  }

  @Test func durationsAreAddedToTheMillisecond() {
    #expect(Instant(milliseconds: 10).adding(.milliseconds(-11)).milliseconds == -1)
    #expect(Instant(milliseconds: 0).adding(.seconds(90)).milliseconds == 90_000)
  }

  @Test func theMomentsOfDaysEndWhereTheNextBegins() {
    let day = LocalDay(number: 20_000)
    let span = (day...day.adding(days: 1)).instants
    #expect(span.lowerBound == Instant(day) && span.upperBound == Instant(day.adding(days: 2)))
  }
}
