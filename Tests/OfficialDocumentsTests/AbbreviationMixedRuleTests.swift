// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct AbbreviationMixedRuleTests {
  private let probe = RuleProbe("abbreviation-mixed")

  static let wrong = [
    Change("Phòng Văn hóa - Xã hội\n", "Phòng Văn hóa - Xã hội giúp UBND xã\n", at: "UBND xã")
  ]
  static let right = [
    Change("Ủy ban nhân dân xã An Bình ban hành", "Ủy ban nhân dân (UBND) xã An Bình ban hành")
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
