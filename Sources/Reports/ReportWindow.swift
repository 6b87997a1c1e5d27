// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// The days that a month's report counts.
public struct ReportWindow: Hashable, Sendable, Codable {
  /// The month by which the report is called.
  public let month: Month
  /// The first day that counts.
  public let first: LocalDay
  /// The last day that counts.
  public let last: LocalDay
  /// The day by which the report is to be handed in.
  public let due: LocalDay

  /// All days that count.
  public var days: ClosedRange<LocalDay> { first...last }

  /// Whether all its days have passed.
  public func isClosed(on today: LocalDay) -> Bool { last < today }
}

/// From when on, at which day of the month reports are cut.
struct ReportCutoff: Hashable, Sendable {
  /// It holds for the months that begin on this day or later.
  let from: LocalDay
  /// The day of the month on which a period begins, 1 to 28; 1 makes periods of whole months.
  let firstDay: Int
  /// How many days after its last day a period's report is to be handed in.
  let daysToHandIn: Int

  /// What holds while a commune has set nothing: the 15th to the 14th, handed in on the 15th.
  ///
  /// This is how the periods of the
  /// quarter's report end (Công văn 581/BNV-CCHC; Nghị định 09/2019/NĐ-CP), so that three months make a quarter.
  static let proposed = ReportCutoff(from: LocalDay(number: 0), firstDay: 15, daysToHandIn: 1)

  /// The last day of the period called by a month.
  func lastDay(of month: Month) -> LocalDay {
    firstDay == 1 ? month.days.upperBound : month.firstDay.adding(days: firstDay - 2)
  }
}

/// The periods of reports under the cut-offs of a commune; they follow each other without gap or overlap, also
/// where the cut-off changes.
struct ReportCalendar: Hashable, Sendable {
  private let cutoffs: [ReportCutoff]

  /// The periods under some cut-offs; before the first of them the proposed one holds.
  init(_ cutoffs: [ReportCutoff] = []) {
    self.cutoffs = cutoffs.sorted { $0.from < $1.from }
  }

  /// The cut-off for a month.
  func cutoff(of month: Month) -> ReportCutoff {
    cutoffs.last { $0.from <= month.firstDay } ?? .proposed
  }

  /// The period called by a month: from the day after the last period's end to its own.
  func window(of month: Month) -> ReportWindow {
    let previous = month.adding(months: -1)
    let cutoff = cutoff(of: month)
    let last = cutoff.lastDay(of: month)
    return ReportWindow(
      month: month, first: self.cutoff(of: previous).lastDay(of: previous).adding(days: 1), last: last,
      due: last.adding(days: cutoff.daysToHandIn))
  }

  /// The month whose period a day belongs to.
  func month(on day: LocalDay) -> Month {
    let month = Month(day)
    return day <= cutoff(of: month).lastDay(of: month) ? month : month.adding(months: 1)
  }

  /// The newest month all of whose days have passed.
  func lastClosedMonth(on day: LocalDay) -> Month { month(on: day).adding(months: -1) }
}
