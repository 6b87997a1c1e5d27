// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// How often a duty is to be done: a rhythm, how many times in each period, and the day by which.
public struct Cadence: Hashable, Sendable, Codable {
  /// The periods into which a year falls for a duty.
  public enum Rhythm: String, Hashable, Sendable, Codable, CaseIterable {
    /// Every working day.
    case daily
    /// Every week, from Monday.
    case weekly
    /// Every month.
    case monthly
    /// Every quarter.
    case quarterly
    /// Every half of the year.
    case halfYearly = "half-yearly"
    /// Once a year.
    case yearly
    /// All the time ("thường xuyên"): something is to be seen of it in every month.
    case continuous
    /// By campaigns, or whenever there is reason: no days of its own.
    case occasional
    /// Once, by its day.
    case once
  }

  /// The rhythm.
  public let rhythm: Rhythm
  /// How many times in each period, at least 1.
  public let times: Int
  /// The day by which: of the week (1 for Monday) for a weekly duty, else of the last month of the period; nil for
  /// the period's last working day.
  public let day: Int?

  /// A cadence; values out of range are brought into it.
  public init(_ rhythm: Rhythm, times: Int = 1, day: Int? = nil) {
    self.rhythm = rhythm
    self.times = min(max(times, 1), 99)
    self.day = day.flatMap { (1...(rhythm == .weekly ? 7 : 31)).contains($0) ? $0 : nil }
  }

  /// Reads what a duty says of its rhythm; nil where it says nothing, or only "định kỳ", which is no rhythm yet.
  ///
  /// - Parameter texts: the cadence, the due words and the duty as written, the most certain first; what stands in
  ///   a later text only adds what the earlier ones leave open.
  public init?(reading texts: [String?]) {
    let readings = texts.compactMap(\.self).map(CadenceReading.init)
    guard let place = readings.firstIndex(where: { $0.rhythm != nil }), let rhythm = readings[place].rhythm
    else {
      return nil
    }
    self.init(
      rhythm, times: readings.lazy.compactMap(\.times).first ?? 1, day: readings.lazy.compactMap(\.day).first)
  }
}

/// One stretch of the year in which a duty is to be done, and the day by which.
public struct Occurrence: Hashable, Sendable {
  /// The days whose work counts for it.
  public let days: ClosedRange<LocalDay>
  /// The day by which it is due, a working day.
  public let due: LocalDay
}

extension Cadence {
  /// The occurrences that fall due in a year, each in its own stretch of days, without gaps between them.
  ///
  /// A day that the duty names is moved to the next working day where it is a day off, as terms are; without one the
  /// period's last working day counts. A period without any working day, as the week of Tết, asks for nothing.
  public func occurrences(in year: Int) -> [Occurrence] {
    var found: [Occurrence] = []
    for period in periods(of: year) {
      guard let due = due(in: period) else { continue }
      // Two weeks around Tết may end on one day: what was to be done is then done once.
      if let last = found.last, due <= last.due { continue }
      let start = found.last.map { $0.days.upperBound.adding(days: 1) } ?? period.lowerBound
      found.append(Occurrence(days: min(start, due)...max(period.upperBound, due), due: due))
    }
    return found
  }

  private func periods(of year: Int) -> [ClosedRange<LocalDay>] {
    switch rhythm {
    case .daily: return days(of: year).filter(\.isWorking).map { $0...$0 }
    case .weekly:
      // A week belongs to the year of its Thursday.
      return days(of: year).filter { $0.weekday == 4 }.map { $0.adding(days: -3)...$0.adding(days: 3) }
    case .monthly, .continuous: return months(of: year, each: 1)
    case .quarterly: return months(of: year, each: 3)
    case .halfYearly: return months(of: year, each: 6)
    case .yearly: return months(of: year, each: 12)
    case .occasional, .once: return []
    }
  }

  private func days(of year: Int) -> [LocalDay] {
    guard let first = LocalDay(year: year, month: 1, day: 1),
      let last = LocalDay(year: year, month: 12, day: 31)
    else { return [] }
    return (first.number...last.number).map(LocalDay.init(number:))
  }

  private func months(of year: Int, each count: Int) -> [ClosedRange<LocalDay>] {
    stride(from: 1, to: 13, by: count).compactMap { first in
      guard let from = Month(year: year, month: first), let to = Month(year: year, month: first + count - 1)
      else { return nil }
      return from.firstDay...to.days.upperBound
    }
  }

  private func due(in period: ClosedRange<LocalDay>) -> LocalDay? {
    if let day {
      if rhythm == .weekly {
        let wanted = period.lowerBound.adding(days: day - 1)
        // A week that is off altogether asks for nothing.
        return hasWorkingDay(period) ? wanted.orNextWorking : nil
      }
      let month = Month(period.upperBound).days
      return min(month.lowerBound.adding(days: day - 1), month.upperBound).orNextWorking
    }
    return hasWorkingDay(period) ? period.upperBound.orLastWorking : nil
  }

  private func hasWorkingDay(_ period: ClosedRange<LocalDay>) -> Bool {
    period.upperBound.orLastWorking >= period.lowerBound
  }
}
