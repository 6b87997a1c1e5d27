// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct BasisAfterDocumentRuleTests {
  private let probe = RuleProbe("basis-after-document")

  static let wrong = [
    Change("ngày 07/01/2026", "ngày 07/12/2026", at: "211/"),
    Change("ngày 16/6/2025;", "ngày 16/6/2026;", at: "QH15"),
  ]
  static let right = [
    Change("ngày 07/01/2026", "ngày 12/01/2026")
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
