// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct PeopleCapitalRuleTests {
  private let probe = RuleProbe("people-capital")

  static let wrong = [
    Change("Giúp người dân", "Giúp nhân dân", at: "Giúp nhân dân")
  ]
  static let right = [
    Change("Giúp người dân", "Giúp Nhân dân"),
    Change("Giúp người dân", "Giúp công an nhân dân"),
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
    let mended = probe.mended(Change("Giúp người dân", "Giúp nhân dân"))
    #expect(mended.contains("Giúp Nhân dân"))
    #expect(probe.lines(in: mended) == [])
  }
}
