// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct WordingRuleTests {
  private let probe = RuleProbe("wording")

  static let wrong = [
    Change("hằng tuần", "hàng tuần", at: "hàng tuần"),
    Change("đúng quy định", "căn cứ theo quy định", at: "căn cứ theo"),
  ]
  static let right = [
    Change("đúng quy định", "căn cứ quy định")
  ]

  @Test(arguments: wrong)
  func findsItAtItsLine(change: Change) {
    #expect(probe.lines(change).contains { $0 == change.line })
  }

  @Test(arguments: right)
  func isSilentWhereAllIsWell(change: Change) {
    #expect(probe.lines(change) == [])
  }

  @Test func offersTheMend() {
    let mended = probe.mended(Change("hằng tuần", "hàng tuần"))
    #expect(mended.contains("hằng tuần"))
    #expect(probe.lines(in: mended) == [])
  }
}
