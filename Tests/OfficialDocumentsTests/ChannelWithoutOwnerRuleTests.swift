// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ChannelWithoutOwnerRuleTests {
  private let probe = RuleProbe("channel-without-owner")

  static let wrong = [
    Change("và nhóm Zalo của thôn", "và Facebook của thôn", at: "Facebook")
  ]
  static let right = [
    Change("và nhóm Zalo của thôn", "và Zalo của thôn")
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
