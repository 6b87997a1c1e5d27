// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct UnitNotRecipientRuleTests {
  private let probe = RuleProbe("unit-not-recipient")

  static let wrong = [
    Change("- Hội Nông dân xã;\n", "", at: "Đề nghị Hội Nông dân")
  ]
  static let right = [
    Change("- Hội Nông dân xã;", "- Các hội, đoàn thể xã;")
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
