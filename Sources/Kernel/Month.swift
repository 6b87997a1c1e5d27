// SPDX-License-Identifier: Apache-2.0

/// A month of a year.
public struct Month: Hashable, Comparable, Sendable {
  /// The year, as 2026.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int

  /// A month; nil if `month` is not 1 to 12.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    self.year = year
    self.month = month
  }

  /// The month a day falls in.
  public init(_ day: LocalDay) {
    year = day.year
    month = day.month
  }

  /// Reads `2026-06`; nil if it is anything else.
  public init?(iso: String) {
    guard let day = LocalDay(iso: iso + "-01") else { return nil }
    self.init(day)
  }

  /// As machines write it: `2026-06`.
  public var iso: String { "\(year.padded(4))-\(month.padded(2))" }

  /// Earlier months come first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }

  /// The month `months` later, or earlier if negative; itself where that lies outside of the years 1 to 9999.
  public func adding(months: Int) -> Month {
    let count = year * 12 + month - 1 + months
    let newYear = count.flooredQuotient(by: 12)
    return Month(year: newYear, month: count - newYear * 12 + 1) ?? self
  }

  /// The first day of the month.
  public var firstDay: LocalDay {
    LocalDay(year: year, month: month, day: 1) ?? LocalDay(number: 0)
  }

  private var length: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days of the month, first to last.
  public var days: ClosedRange<LocalDay> {
    firstDay...firstDay.adding(days: length - 1)
  }
}

extension Month: Codable {
  /// Reads `2026-06`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let month = Month(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a month")
    }
    self = month
  }

  /// Writes `2026-06`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
