// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct PeriodReversedRuleTests {
  private let probe = RuleProbe("period-reversed")

  static let wrong = [
    Change("an toàn thông tin", "an toàn trong giai đoạn 2030 - 2026", at: "2030 - 2026"),
    Change("an toàn thông tin", "an toàn thông tin từ ngày 20/5/2026 đến ngày 10/5/2026", at: "20/5/2026"),
    Change("an toàn thông tin", "an toàn thông tin từ năm 2028 đến năm 2026", at: "2028"),
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn thông tin từ ngày 20/5/2026 đến hết ngày 25/5/2026"),
    Change("an toàn thông tin", "an toàn thông tin từ năm 2026 đến năm 2028"),
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
