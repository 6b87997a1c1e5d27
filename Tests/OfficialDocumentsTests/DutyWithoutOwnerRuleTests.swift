// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DutyWithoutOwnerRuleTests {
  private let probe = RuleProbe("duty-without-owner")

  static let wrong = [
    Change(
      "- Bảo đảm an toàn thông tin.\n\nII. NỘI DUNG\n1. Đối tượng",
      "\nII. NỘI DUNG\n1. Nhiệm vụ\n- Xây dựng trang mới trước ngày 15/5/2026.\n2. Đối tượng",
      at: "Xây dựng trang mới")
  ]
  static let right = [
    Change(
      "- Bảo đảm an toàn thông tin.\n\nII. NỘI DUNG\n1. Đối tượng",
      "\nII. NỘI DUNG\n1. Nhiệm vụ\n- Xây dựng trang mới.\n2. Đối tượng")
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
