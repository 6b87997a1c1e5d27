// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct NumberMissingRuleTests {
  private let probe = RuleProbe("number-missing")

  static let wrong = [
    Change("Số: 15/", "Số: /", at: "Số:"),
    Change("Số: 15/", "Số:     /", at: "Số:"),
  ]
  static let right = [
    Change("Số: 15/", "Số: 15 /"),
    Change("Số: 15/", "Số: 07/"),
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
