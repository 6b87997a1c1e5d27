// SPDX-License-Identifier: Apache-2.0

/// A month of the Vietnamese lunar calendar (âm lịch), reckoned at the meridian of UTC+7, which Việt Nam has used since
/// 1968.
///
/// A month begins on the day of the new moon. The month of the winter solstice is the eleventh; where thirteen months
/// lie between two of those, the first one in which the sun enters no new sign of 30 degrees is a leap month and has
/// the number of the month before it.
public struct LunarMonth: Hashable, Sendable {
  /// The lunar year, by the Gregorian year in which it begins: 2026 for Bính Ngọ.
  public let year: Int
  /// The number of the month, 1 to 12.
  public let month: Int
  /// Whether it repeats the number of the month before it.
  public let isLeap: Bool
  /// Its days, 29 or 30 of them.
  public let days: ClosedRange<LocalDay>

  /// The months of a lunar year in order, 12 or 13.
  ///
  /// - Parameter year: from 1968 to 2199
  public static func months(of year: Int) -> [LunarMonth] {
    let around = between(year - 1, year) + between(year, year + 1)
    return around.filter { $0.year == year }
  }

  /// A day of the lunar calendar, not of a leap month; nil if there is none.
  public static func day(year: Int, month: Int, day: Int) -> LocalDay? {
    guard let found = months(of: year).first(where: { $0.month == month && !$0.isLeap }), day >= 1 else {
      return nil
    }
    let wanted = found.days.lowerBound.adding(days: day - 1)
    return found.days.contains(wanted) ? wanted : nil
  }

  /// The first day of a lunar year: Tết Nguyên đán.
  public static func newYear(_ year: Int) -> LocalDay {
    months(of: year).first?.days.lowerBound ?? LocalDay(number: 0)
  }

  /// The months from the eleventh of one year to the tenth of the next, by the solstices of two Gregorian years.
  private static func between(_ first: Int, _ second: Int) -> [LunarMonth] {
    let (from, to) = (moonOfSolstice(first), moonOfSolstice(second))
    let starts = (from...to).map(firstDay)
    let isLong = to - from == 13
    var months: [LunarMonth] = []
    var (number, hasLeap) = (10, !isLong)
    for place in 0..<(to - from) {
      let days = starts[place]...starts[place + 1].adding(days: -1)
      let isLeap = !hasLeap && place > 0 && sign(starts[place]) == sign(starts[place + 1])
      if isLeap { hasLeap = true } else { number += 1 }
      let month = (number - 1) % 12 + 1
      months.append(
        LunarMonth(year: month > 10 && place < 3 ? first : second, month: month, isLeap: isLeap, days: days))
    }
    return months
  }

  /// The count of the last new moon on or before the day of the winter solstice.
  private static func moonOfSolstice(_ year: Int) -> Int {
    // The sun stands at 270 degrees on the solstice; the day is the last one that begins before that.
    var day = (LocalDay(year: year, month: 12, day: 18) ?? LocalDay(number: 0))
    while sunAtMidnight(day.adding(days: 1)) < 270 { day = day.adding(days: 1) }
    var count = Int((Double(day.number - 10_962) / 29.530588861).rounded(.down)) + 1
    while firstDay(count) > day { count -= 1 }
    return count
  }

  /// The local day of a new moon.
  private static func firstDay(_ count: Int) -> LocalDay {
    LocalDay(number: Int((Sky.newMoon(count) + 7.0 / 24).rounded(.down)))
  }

  private static func sunAtMidnight(_ day: LocalDay) -> Double {
    Sky.sunLongitude(Double(day.number) - 7.0 / 24)
  }

  /// The sign of 30 degrees in which the sun stands when a local day begins.
  private static func sign(_ day: LocalDay) -> Int { Int(sunAtMidnight(day) / 30) }
}
