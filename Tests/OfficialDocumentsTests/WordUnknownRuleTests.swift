// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct WordUnknownRuleTests {
  private let probe = RuleProbe("word-unknown")

  static let wrong = [
    Change("an toàn thông tin", "an toàn và qlds dân cư", at: "qlds"),
    Change("an toàn thông tin", "an toàn cho thôn tr ng", at: "tr ng"),
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn khi livestream trên fanpage"),
    Change("an toàn thông tin", "an toàn cho open data"),
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
