// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct BasisDateDoubtfulRuleTests {
  private let probe = RuleProbe("basis-date-doubtful")

  static let wrong = [
    Change("số 02-CTr/ĐU ngày 06/01/2026", "số 01-CTr/TU ngày 20/10/2025 tại Hà Tĩnh", at: "01-CTr")
  ]
  static let right = [
    Change("số 02-CTr/ĐU ngày 06/01/2026", "số 01-CTr/TU ngày 20/10/2025")
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
