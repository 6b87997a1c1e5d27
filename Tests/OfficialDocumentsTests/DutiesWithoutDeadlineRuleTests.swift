// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DutiesWithoutDeadlineRuleTests {
  private let probe = RuleProbe("duties-without-deadline")

  static let wrong = [
    Change(", hoàn thành trước ngày 28/02/2026", "", at: "biên soạn tài liệu")
  ]
  static let right = [
    Change(", hoàn thành trước ngày 28/02/2026", ", hoàn thành trước ngày 20/02/2026")
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
