// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DateImpossibleRuleTests {
  private let probe = RuleProbe("date-impossible")

  static let wrong = [
    Change("ngày 12 tháng 01", "ngày 31 tháng 02", at: "Số:"),
    Change("ngày 28/02/2026", "ngày 30/02/2026", at: "30/02/2026"),
    Change("an toàn thông tin", "an toàn thông tin từ ngày 31/6", at: "31/6"),
    Change("ngày 07/01/2026", "ngày 31/11/2025", at: "31/11"),
  ]
  static let right = [
    Change("ngày 28/02/2026", "ngày 29/02/2028"),
    Change("an toàn thông tin", "an toàn thông tin từ ngày 29/2"),
    Change("an toàn thông tin", "an toàn thông tin theo biểu mẫu số 45/13"),
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
