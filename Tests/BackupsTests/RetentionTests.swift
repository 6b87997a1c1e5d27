// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Backups

@Suite struct RetentionTests {
  /// Monday 5 January 2026.
  static let start = LocalDay(number: 20_458)

  /// The rule said another way: by the last day of each period there is.
  static func expected(_ days: [LocalDay]) -> Set<LocalDay> {
    func lasts(_ count: Int, _ period: (LocalDay) -> Int) -> [LocalDay] {
      let ends = Dictionary(days.map { (period($0), $0) }, uniquingKeysWith: max)
      return ends.sorted { $0.key > $1.key }.prefix(count).map(\.value)
    }
    return Set(days.sorted().suffix(7)).union(lasts(4) { ($0.number + 3) / 7 }).union(
      lasts(12) { $0.year * 100 + $0.month })
  }

  @Test func fiveHundredNightsLeaveSevenDaysFourWeeksTwelveMonths() {
    var kept: Set<LocalDay> = []
    for night in 0..<500 {
      let today = Self.start.adding(days: night)
      kept = Retention.kept(of: kept.union([today]))
      // Pruning every night comes to the same as pruning once.
      let all = (0...night).map { Self.start.adding(days: $0) }
      #expect(kept == Self.expected(all), "night \(night)")
      #expect(kept.isSuperset(of: all.suffix(7)))
      #expect(kept.count <= 23)
      guard night >= 400 else { continue }
      #expect(
        (0..<12).allSatisfy { back in kept.contains { Month($0) == Month(today).adding(months: -back) } })
    }
  }

  @Test func nightsThatAreMissingCostNothing() {
    var random = SeededRandom(seed: 7)
    var kept: Set<LocalDay> = []
    var all: [LocalDay] = []
    for night in 0..<500 where random.next() % 3 != 0 {
      let today = Self.start.adding(days: night)
      all.append(today)
      kept = Retention.kept(of: kept.union([today]))
      #expect(kept == Self.expected(all), "night \(night)")
      #expect(kept.count >= min(all.count, 7))
    }
  }

  @Test func aYearOfSilenceLosesNoneOfTheLastBackups() {
    let old = (0..<7).map { Self.start.adding(days: $0) }
    let kept = Retention.kept(of: old + [Self.start.adding(days: 400)])
    #expect(kept.isSuperset(of: old.suffix(6)))
    #expect(Retention.kept(of: [LocalDay]()).isEmpty)
  }
}

/// Numbers that are the same in each run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
