// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct CitationIncompleteRuleTests {
  private let probe = RuleProbe("citation-incomplete")

  static let wrong = [
    Change("đúng quy định", "đúng Nghị định số 30/2020/NĐ-CP", at: "30/2020"),
    Change("đúng quy định", "đúng Nghị quyết số 57-NQ/TW", at: "57-NQ"),
  ]
  static let right = [
    Change("đúng quy định", "đúng Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"),
    Change("đúng quy định", "đúng Quyết định số 211/QĐ-UBND"),
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
