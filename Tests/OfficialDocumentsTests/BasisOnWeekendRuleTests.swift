// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct BasisOnWeekendRuleTests {
  private let probe = RuleProbe("basis-on-weekend")

  static let wrong = [
    Change("ngày 07/01/2026", "ngày 04/01/2026", at: "211/"),
    Change("ngày 07/01/2026", "ngày 10/01/2026", at: "211/"),
  ]
  static let right = [
    Change("ngày 05/01/2026 của Ban", "ngày 04/01/2026 của Ban")
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
