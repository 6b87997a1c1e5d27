// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DeadlineBeforeDocumentRuleTests {
  private let probe = RuleProbe("deadline-before-document")

  static let wrong = [
    Change("ngày 28/02/2026", "ngày 05/01/2026", at: "05/01/2026.")
  ]
  static let right = [
    Change("ngày 28/02/2026", "ngày 13/01/2026")
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
