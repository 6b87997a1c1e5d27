// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct OrdinaryNounCapitalRuleTests {
  private let probe = RuleProbe("common-noun-capital")

  static let wrong = [
    Change("an toàn thông tin", "an toàn cho các Phòng, ban", at: "các Phòng, ban")
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn cho các phòng, ban"),
    Change("an toàn thông tin", "an toàn cho các Phòng Kinh tế, Văn hóa"),
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
    let mended = probe.mended(Change("an toàn thông tin", "an toàn cho các Phòng, ban"))
    #expect(mended.contains("các phòng, ban"))
    #expect(probe.lines(in: mended) == [])
  }
}
