// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct AbbreviationUnexplainedRuleTests {
  private let probe = RuleProbe("abbreviation-unexplained")

  static let wrong = [
    Change("an toàn thông tin", "an toàn CNTT", at: "CNTT")
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn công nghệ thông tin (CNTT), đầu tư CNTT"),
    Change("an toàn thông tin", "an toàn AI"),
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
