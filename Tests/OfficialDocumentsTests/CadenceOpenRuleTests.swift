// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct CadenceOpenRuleTests {
  private let probe = RuleProbe("cadence-open")

  static let wrong = [
    Change(", chậm nhất ngày 25/12/2026", "", at: "hằng tuần")
  ]
  static let right = [
    Change(" hằng tuần, chậm nhất", " thường xuyên, chậm nhất")
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
