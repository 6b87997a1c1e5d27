// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct WeekdayWrongRuleTests {
  private let probe = RuleProbe("weekday-wrong")

  static let wrong = [
    Change("an toàn thông tin", "an toàn thông tin vào thứ Hai, ngày 20/5/2026", at: "20/5/2026"),
    Change("an toàn thông tin", "an toàn thông tin vào chủ nhật ngày 16/5/2026", at: "16/5/2026"),
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn thông tin vào thứ Tư, ngày 20/5/2026"),
    Change("an toàn thông tin", "an toàn thông tin tại kỳ họp thứ hai ngày 20/5/2026"),
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
