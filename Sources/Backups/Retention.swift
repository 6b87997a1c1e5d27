// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Which nightly backups are kept: seven days, four weeks, twelve months.
///
/// Nights are counted by the backups there are, not by the calendar, so that a machine that was off for long
/// loses none of its last ones.
enum Retention {
  static let days = 7
  static let weeks = 4
  static let months = 12

  /// The days whose backups are kept: the last seven, the last one of each of the last four weeks (from Monday),
  /// the last one of each of the last twelve months.
  static func kept(of days: some Sequence<LocalDay>) -> Set<LocalDay> {
    let newest = Set(days).sorted(by: >)
    return Set(newest.prefix(Self.days))
      .union(last(of: newest, weeks) { $0.adding(days: 1 - $0.weekday).number })
      .union(last(of: newest, months) { $0.year * 12 + $0.month })
  }

  /// The last day in each of the last periods.
  private static func last(
    of newest: [LocalDay], _ count: Int, period: (LocalDay) -> Int
  ) -> Set<LocalDay> {
    var seen: Set<Int> = []
    var found: Set<LocalDay> = []
    for day in newest where seen.count < count || seen.contains(period(day)) {
      if seen.insert(period(day)).inserted { found.insert(day) }
    }
    return found
  }
}
