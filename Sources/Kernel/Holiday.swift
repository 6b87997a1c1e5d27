// SPDX-License-Identifier: Apache-2.0

/// A public holiday of Việt Nam: Bộ luật Lao động 45/2019/QH14, điều 112, in force since 1 January 2021.
public enum Holiday: String, Hashable, Sendable, CaseIterable {
  /// 1 January.
  case newYear
  /// Five days around the first of the lunar year.
  case tet
  /// The tenth of the third lunar month: the Hùng kings.
  case ancestors
  /// 30 April.
  case reunification
  /// 1 May.
  case labour
  /// 2 September and one day beside it.
  case nationalDay
  /// A working day after a holiday that fell on a weekend (điều 111, khoản 3).
  case inLieu
  /// A working day that was exchanged for a Saturday by the year's announcement.
  case exchanged
}

/// What the government announces for the holidays of one year, where the law leaves a choice.
struct HolidayNotice: Sendable {
  /// The Gregorian year.
  let year: Int
  /// How many of the five days of Tết lie before the new year.
  let daysBeforeTet: Int
  /// Working days that are off, each exchanged for a Saturday.
  let daysOff: [LocalDay]
  /// The Saturdays that are worked for them.
  let saturdaysWorked: [LocalDay]

  /// The notices of the ministry of labour, since 2025 of the ministry of home affairs.
  ///
  /// Each is of the autumn before its year; the second day of the national holiday was in all of them the one of
  /// `HolidayCalendar`.
  static let all: [HolidayNotice] = [
    HolidayNotice(2021, before: 2), HolidayNotice(2022, before: 1), HolidayNotice(2023, before: 2),
    HolidayNotice(2024, before: 2, off: "2024-04-29", worked: "2024-05-04"),
    HolidayNotice(2025, before: 2, off: "2025-05-02", worked: "2025-04-26"),
    HolidayNotice(
      2026, before: 1, off: "2026-01-02", "2026-08-31", worked: "2026-01-10", "2026-08-22"),
  ]

  private init(_ year: Int, before: Int, off: String..., worked: String...) {
    self.year = year
    daysBeforeTet = before
    daysOff = off.compactMap { LocalDay(iso: $0) }
    saturdaysWorked = worked.compactMap { LocalDay(iso: $0) }
  }
}

/// The working days of a year in Vietnamese offices: not weekends, not holidays.
public struct HolidayCalendar: Sendable {
  /// The Gregorian year.
  public let year: Int
  /// The holidays of the year.
  public let holidays: [LocalDay: Holiday]
  private let saturdaysWorked: Set<LocalDay>

  /// The years that programs ask for all the time, reckoned once.
  private static let known = Dictionary(uniqueKeysWithValues: (2020...2040).map { ($0, HolidayCalendar($0)) })

  /// The calendar of a year, kept from an earlier question where it can be.
  public static func of(_ year: Int) -> HolidayCalendar { known[year] ?? HolidayCalendar(year) }

  /// The calendar of a year.
  ///
  /// For a year without a notice Tết has one day before the new year, and nothing is exchanged.
  init(_ year: Int) {
    let notice = HolidayNotice.all.first { $0.year == year }
    self.year = year
    saturdaysWorked = Set(notice?.saturdaysWorked ?? [])
    var holidays: [LocalDay: Holiday] = [:]
    let statutory = Self.statutory(year, daysBeforeTet: notice?.daysBeforeTet ?? 1)
    for (day, holiday) in statutory { holidays[day] = holiday }
    for day in notice?.daysOff ?? [] { holidays[day] = .exchanged }
    for (day, _) in statutory.sorted(by: { $0.day < $1.day }) where day.weekday > 5 {
      var next = day.adding(days: 1)
      while next.weekday > 5 || holidays[next] != nil { next = next.adding(days: 1) }
      holidays[next] = .inLieu
    }
    self.holidays = holidays
  }

  /// Whether offices work on a day of the year.
  public func isWorking(_ day: LocalDay) -> Bool {
    holidays[day] == nil && (day.weekday <= 5 || saturdaysWorked.contains(day))
  }

  private static func statutory(_ year: Int, daysBeforeTet: Int) -> [(day: LocalDay, holiday: Holiday)] {
    var days: [(day: LocalDay, holiday: Holiday)] = []
    func add(_ month: Int, _ day: Int, _ holiday: Holiday) {
      if let day = LocalDay(year: year, month: month, day: day) { days.append((day, holiday)) }
    }
    add(1, 1, .newYear)
    add(4, 30, .reunification)
    add(5, 1, .labour)
    add(9, 2, .nationalDay)
    // The second day is the one that joins the first to a weekend.
    let isBefore = LocalDay(year: year, month: 9, day: 2).map { ![1, 4, 7].contains($0.weekday) } ?? true
    add(9, isBefore ? 1 : 3, .nationalDay)
    let tet = LunarMonth.newYear(year)
    days += (0..<5).map { (tet.adding(days: $0 - daysBeforeTet), .tet) }
    if let day = LunarMonth.day(year: year, month: 3, day: 10) { days.append((day, .ancestors)) }
    return days
  }
}

extension LocalDay {
  /// Whether Vietnamese offices work on this day.
  public var isWorking: Bool { HolidayCalendar.of(year).isWorking(self) }

  /// This day, or the next one on which offices work: a term that ends on a day off ends on the next working day
  /// (Bộ luật Dân sự 91/2015/QH13, điều 148, khoản 5).
  public var orNextWorking: LocalDay { working(step: 1) }

  /// This day, or the last one before it on which offices work.
  public var orLastWorking: LocalDay { working(step: -1) }

  private func working(step: Int) -> LocalDay {
    var day = self
    var calendar = HolidayCalendar.of(year)
    while !calendar.isWorking(day) {
      day = day.adding(days: step)
      if day.year != calendar.year { calendar = HolidayCalendar.of(day.year) }
    }
    return day
  }
}
