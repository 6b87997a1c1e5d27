// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct NumberingGapRuleTests {
  private let probe = RuleProbe("numbering-gap")

  static let wrong = [
    Change("II. NỘI DUNG", "III. NỘI DUNG", at: "III. NỘI DUNG"),
    Change("2. Yêu cầu", "3. Yêu cầu", at: "3. Yêu cầu"),
  ]
  static let right = [
    Change("2. Yêu cầu", "b) Yêu cầu")
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
