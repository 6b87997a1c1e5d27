// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ListOfOneRuleTests {
  private let probe = RuleProbe("list-of-one")

  static let wrong = [
    Change("- Bảo đảm an toàn thông tin.\n", "", at: "ngắn gọn")
  ]
  static let right = [
    Change("- Bảo đảm an toàn thông tin.\n", "- Bảo đảm thông tin.\n")
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
