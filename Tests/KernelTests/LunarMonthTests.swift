// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@Suite struct LunarMonthTests {
  /// The first days of the lunar years 2000 to 2035 as almanacs print them.
  static let newYears = [
    "2000-02-05", "2001-01-24", "2002-02-12", "2003-02-01", "2004-01-22", "2005-02-09", "2006-01-29",
    "2007-02-17", "2008-02-07", "2009-01-26", "2010-02-14", "2011-02-03", "2012-01-23", "2013-02-10",
    "2014-01-31", "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25",
    "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06",
    "2028-01-26", "2029-02-13", "2030-02-02", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19",
    "2035-02-08",
  ]

  @Test(arguments: Array(zip(2000...2035, newYears)))
  func everyTetIsThatOfTheAlmanac(_ year: Int, _ day: String) {
    #expect(LunarMonth.newYear(year).iso == day)
  }

  /// Where the meridian of Hà Nội and that of Bắc Kinh do not agree.
  @Test func tetIsReckonedAtTheMeridianOfVietNam() {
    #expect(LunarMonth.newYear(1968).iso == "1968-01-29")
    #expect(LunarMonth.newYear(1969).iso == "1969-02-16")
    #expect(LunarMonth.newYear(1985).iso == "1985-01-21")
  }

  @Test(arguments: [
    (2001, 4), (2004, 2), (2006, 7), (2009, 5), (2012, 4), (2014, 9), (2017, 6), (2020, 4), (2023, 2),
    (2025, 6), (2028, 5), (2031, 3), (2033, 11),
  ])
  func aLeapMonthRepeatsTheNumberBeforeIt(_ year: Int, _ month: Int) {
    let months = LunarMonth.months(of: year)
    #expect(months.filter(\.isLeap).map(\.month) == [month] && months.count == 13)
    #expect(months.map(\.month).sorted() == (Array(1...12) + [month]).sorted())
  }

  @Test func monthsFollowEachOtherForTwoCenturies() {
    var end = LunarMonth.newYear(1970).adding(days: -1)
    for year in 1970...2170 {
      for month in LunarMonth.months(of: year) {
        #expect(month.days.lowerBound == end.adding(days: 1))
        #expect((29...30).contains(month.days.upperBound.number - month.days.lowerBound.number + 1))
        end = month.days.upperBound
      }
    }
  }

  @Test(arguments: [
    ("2023-04-29", 2023), ("2024-04-18", 2024), ("2025-04-07", 2025), ("2026-04-26", 2026),
  ])
  func theDayOfTheHungKingsIsFound(_ day: String, _ year: Int) {
    #expect(LunarMonth.day(year: year, month: 3, day: 10)?.iso == day)
  }

  @Test func thereIsNoThirtyFirst() {
    #expect(LunarMonth.day(year: 2026, month: 1, day: 31) == nil)
    #expect(LunarMonth.day(year: 2026, month: 13, day: 1) == nil)
    #expect(LunarMonth.day(year: 2026, month: 1, day: 0) == nil)
  }
}
