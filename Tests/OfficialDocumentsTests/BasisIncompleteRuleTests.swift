// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct BasisIncompleteRuleTests {
  private let probe = RuleProbe("basis-incomplete")

  static let wrong = [
    Change("số 09-NQ/ĐU ngày 05/01/2026", "số 09-NQ/ĐU", at: "09-NQ")
  ]
  static let right = [
    Change(" số 72/2025/QH15 ngày 16/6/2025", " số 72/2025/QH15")
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
