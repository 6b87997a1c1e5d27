// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DateMissingRuleTests {
  private let probe = RuleProbe("date-missing")

  static let wrong = [
    Change("ngày 12 tháng 01", "ngày tháng 01", at: "Số:"),
    Change("ngày 12 tháng 01", "ngày 12 tháng ", at: "Số:"),
    Change("\t\tAn Bình, ngày 12 tháng 01 năm 2026", "", at: "Số:"),
  ]
  static let right = [
    Change("ngày 12 tháng 01", "ngày 05 tháng 12"),
    Change("An Bình, ngày", "An Bình ngày"),
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
