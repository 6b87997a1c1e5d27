// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ListDanglingRuleTests {
  private let probe = RuleProbe("list-dangling")

  static let wrong = [
    Change("và nhóm Zalo của thôn.", "và nền tảng số như Zalo, Facebook, cộng đồng.", at: "cộng đồng")
  ]
  static let right = [
    Change("và nhóm Zalo của thôn.", "và nền tảng số như Zalo, Facebook và cộng đồng."),
    Change("và nhóm Zalo của thôn.", "và nền tảng số như Zalo, Facebook, YouTube."),
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
