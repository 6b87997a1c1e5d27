// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ResultsToComeRuleTests {
  private let probe = RuleProbe("results-to-come")

  static let wrong = [
    Change("Bảo đảm an toàn thông tin.", "Phổ biến kết quả chuyển đổi số năm 2026.", at: "Phổ biến")
  ]
  static let right = [
    Change("Bảo đảm an toàn thông tin.", "Phổ biến kết quả chuyển đổi số năm 2025.")
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
