// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct BasisPeriodEndedRuleTests {
  private let probe = RuleProbe("basis-period-ended")

  static let wrong = [
    Change("giai đoạn 2026 - 2030", "giai đoạn 2021 - 2025", at: "198/")
  ]
  static let right = [
    Change("giai đoạn 2026 - 2030", "giai đoạn 2021 - 2026")
  ]

  @Test(arguments: wrong)
  func findsItAtItsLine(change: Change) {
    #expect(probe.lines(change).contains { $0 == change.line })
  }

  @Test(arguments: right)
  func isSilentWhereAllIsWell(change: Change) {
    #expect(probe.lines(change) == [])
  }
}
