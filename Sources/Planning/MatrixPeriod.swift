// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The period over which the matrix counts: a year, or a quarter or month of it.
struct MatrixPeriod: Hashable {
  /// Which part of the year.
  enum Part: Hashable {
    case year
    case quarter(Int)
    case month(Int)
  }

  let year: Int
  let part: Part

  init(_ year: Int, _ part: Part = .year) {
    self.year = year
    self.part = part
  }

  /// Reads `nam`, `quy-2` or `thang-11`; anything else is the year.
  init(_ year: Int, query: String?) {
    let halves = (query ?? "").split(separator: "-")
    let number = halves.count == 2 ? Int(halves[1]) : nil
    switch (halves.first, number) {
    case ("quy", let quarter?) where (1...4).contains(quarter): self.init(year, .quarter(quarter))
    case ("thang", let month?) where (1...12).contains(month): self.init(year, .month(month))
    default: self.init(year)
    }
  }

  /// As addresses write it.
  var query: String {
    switch part {
    case .year: "nam"
    case .quarter(let quarter): "quy-\(quarter)"
    case .month(let month): "thang-\(month)"
    }
  }

  /// The months, 1 to 12.
  private var months: ClosedRange<Int> {
    switch part {
    case .year: 1...12
    case .quarter(let quarter): (quarter * 3 - 2)...(quarter * 3)
    case .month(let month): month...month
    }
  }

  /// The days, first to last.
  var days: ClosedRange<LocalDay> {
    guard let first = Month(year: year, month: months.lowerBound),
      let last = Month(year: year, month: months.upperBound)
    else { return LocalDay(number: 0)...LocalDay(number: 0) }
    return first.firstDay...last.days.upperBound
  }

  /// The part of a year's target that falls into this period: the parts of all months add up to it.
  func share(of target: Int) -> Int {
    target * months.upperBound / 12 - target * (months.lowerBound - 1) / 12
  }

  /// How much of the period's target is asked for by the end of yesterday.
  ///
  /// - Parameter start: the first day of the plan; what lies before it is not asked for
  func pace(_ target: Int, from start: LocalDay, on today: LocalDay) -> Int {
    let first = max(days.lowerBound, start)
    guard first <= days.upperBound, today > first else { return 0 }
    let passed = min(today.number, days.upperBound.number + 1) - first.number
    return target * passed / (days.upperBound.number - days.lowerBound.number + 1)
  }
}
