// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DocumentWithTwoDatesRuleTests {
  private let probe = RuleProbe("document-with-two-dates")

  static let wrong = [
    Change("an toàn thông tin.", "theo Nghị quyết số 09-NQ/ĐU ngày 07/01/2026.", at: "07/01/2026.")
  ]
  static let right = [
    Change("an toàn thông tin.", "theo Nghị quyết số 09-NQ/ĐU ngày 05/01/2026."),
    Change("an toàn thông tin.", "theo Nghị quyết số 09-NQ/ĐU ngày 05/01/2025."),
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
