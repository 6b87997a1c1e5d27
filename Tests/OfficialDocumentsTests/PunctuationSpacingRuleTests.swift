// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct PunctuationSpacingRuleTests {
  private let probe = RuleProbe("punctuation-spacing")

  static let wrong = [
    Change("ngắn gọn, dễ hiểu", "ngắn gọn , dễ hiểu", at: "gọn ,")
  ]
  static let right = [
    Change("ngắn gọn, dễ hiểu", "ngắn gọn – dễ hiểu")
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
    let mended = probe.mended(Change("ngắn gọn, dễ hiểu", "ngắn gọn , dễ hiểu"))
    #expect(mended.contains("ngắn gọn, dễ hiểu"))
    #expect(probe.lines(in: mended) == [])
  }
}
