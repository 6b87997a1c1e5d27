// SPDX-License-Identifier: Apache-2.0

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable, Codable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public let milliseconds: Int64

  /// A moment by its count of milliseconds.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The start of a Vietnamese local day, plus a time of that day in minutes.
  public init(_ day: LocalDay, minutes: Int = 0) {
    milliseconds = (Int64(day.number) * 1440 + Int64(minutes)) * 60_000 - LocalDay.offset
  }

  /// Earlier moments come first.
  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  /// The Vietnamese local day this moment falls on, whatever the machine's time zone.
  public var day: LocalDay {
    LocalDay(number: Int((milliseconds + LocalDay.offset).flooredQuotient(by: 86_400_000)))
  }

  /// Minutes since the start of the Vietnamese local day, 0 to 1439.
  public var minuteOfDay: Int {
    let local = milliseconds + LocalDay.offset
    return Int((local - local.flooredQuotient(by: 86_400_000) * 86_400_000) / 60_000)
  }

  /// This moment later (or, if negative, earlier) by a duration.
  public func adding(_ duration: Duration) -> Instant {
    let (seconds, attoseconds) = duration.components
    return Instant(milliseconds: milliseconds + seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }

  /// The time of day as `HH:mm`, Vietnamese local time.
  public var clock: String {
    let (hour, minute) = minuteOfDay.quotientAndRemainder(dividingBy: 60)
    return "\(hour.padded(2)):\(minute.padded(2))"
  }

  /// ISO 8601 with the Vietnamese offset, to the second: `2026-05-04T07:30:00+07:00`.
  public var iso: String {
    let second = Int(
      ((milliseconds + LocalDay.offset) - Int64(day.number) * 86_400_000) / 1000 % 60)
    return "\(day.iso)T\(clock):\(second.padded(2))+07:00"
  }
}

extension ClosedRange<LocalDay> {
  /// The moments of these Vietnamese local days: from the start of the first to the start of the day after the last.
  public var instants: Range<Instant> { Instant(lowerBound)..<Instant(upperBound.adding(days: 1)) }
}

extension BinaryInteger {
  /// The quotient rounded towards negative infinity, for days before 1970.
  func flooredQuotient(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// Decimal digits with leading zeros to at least `width`.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
