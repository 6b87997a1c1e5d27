// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct NamesMixedRuleTests {
  private let probe = RuleProbe("names-mixed")

  static let wrong = [
    Change("an toàn thông tin", "an toàn cho các thôn, thôn xóm", at: "thôn xóm")
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn cho thôn xóm")
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
