// SPDX-License-Identifier: Apache-2.0

/// A day of the Vietnamese calendar (UTC+7, no daylight saving), by its number of days since 1970-01-01.
public struct LocalDay: Hashable, Comparable, Sendable, Codable {
  /// Milliseconds that Vietnamese local time is ahead of UTC.
  public static let offset: Int64 = 7 * 3_600_000

  /// Days since 1970-01-01.
  public let number: Int

  /// A day by its number.
  public init(number: Int) {
    self.number = number
  }

  /// A day of the Gregorian calendar; nil where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, (1...9999).contains(year) else { return nil }
    // Days from civil: years run from March so that the leap day ends the year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.flooredQuotient(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
    guard self.day == day, self.month == month else { return nil }
  }

  /// Reads `2026-05-04`; nil if it is anything else.
  public init?(iso: String) {
    let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
    // `Int` alone would take "+5" for a month too.
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Earlier days come first.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The year, as 2026.
  public var year: Int { civil.year }
  /// The month, 1 to 12.
  public var month: Int { civil.month }
  /// The day of the month, 1 to 31.
  public var day: Int { civil.day }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int {
    let sinceMonday = (number + 3) % 7
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  /// The day `days` later, or earlier if negative.
  public func adding(days: Int) -> LocalDay { LocalDay(number: number + days) }

  /// As machines write it: `2026-05-04`.
  public var iso: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }

  /// As Vietnamese documents write it in figures: `04/5/2026`.
  ///
  /// Days below 10 and the months 1 and 2 take a leading zero so that a figure cannot be added in front (Nghị
  /// định 30/2020/NĐ-CP, Phụ lục I).
  public var numeric: String { "\(day.padded(2))/\(month < 3 ? month.padded(2) : String(month))/\(year)" }
}
