// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ShareOverHundredRuleTests {
  private let probe = RuleProbe("share-over-hundred")

  static let wrong = [
    Change("ít nhất 85%", "ít nhất 185%", at: "185%"),
    Change("ít nhất 85%", "trên 120 %", at: "120 %"),
  ]
  static let right = [
    Change("ít nhất 85%", "ít nhất 100%"),
    Change("ít nhất 85% hồ sơ nộp trực tuyến", "hồ sơ nộp trực tuyến tăng 185%"),
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
