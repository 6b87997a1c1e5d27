// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ProgrammeUnknownRuleTests {
  private let probe = RuleProbe("programme-not-in-bases")

  static let wrong = [
    Change("Bảo đảm an toàn thông tin", "Gắn với Đề án “Xã số” giai đoạn 2026 - 2029", at: "2029")
  ]
  static let right = [
    Change("Bảo đảm an toàn thông tin", "Gắn với Đề án “Xã số” giai đoạn 2026 - 2030"),
    Change("Bảo đảm an toàn thông tin", "Tổng kết Chiến lược trồng cây giai đoạn 2011 - 2020"),
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
