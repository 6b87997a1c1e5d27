// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct BasisSupersededRuleTests {
  private let probe = RuleProbe("basis-superseded")

  static let wrong = [
    Change("số 211/QĐ-UBND ngày 07/01/2026", "số 892/QĐ-BNV ngày 05/12/2024", at: "892/")
  ]
  static let right = [
    Change("số 211/QĐ-UBND ngày 07/01/2026", "số 1187/QĐ-BNV ngày 15/10/2025")
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
