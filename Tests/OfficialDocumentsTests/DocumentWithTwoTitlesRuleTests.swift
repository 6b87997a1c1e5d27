// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DocumentWithTwoTitlesRuleTests {
  private let probe = RuleProbe("document-with-two-titles")

  static let wrong = [
    Change("số 198/QĐ-UBND ngày 06/01/2026 phê duyệt", "số 211/QĐ-UBND ngày 07/01/2026 phê duyệt", at: "211/")
  ]
  static let right = [
    Change("số 198/QĐ-UBND ngày 06/01/2026 phê duyệt", "số 198/QĐ-UBND ngày 07/01/2026 phê duyệt")
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
