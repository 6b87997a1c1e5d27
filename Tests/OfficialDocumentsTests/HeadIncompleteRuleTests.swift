// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct HeadIncompleteRuleTests {
  private let probe = RuleProbe("head-incomplete")

  static let wrong = [
    Change(
      "\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ AN BÌNH\t\tĐộc lập - Tự do - Hạnh phúc", "\nXÃ AN BÌNH",
      at: "Số:")
  ]
  static let right = [
    Change("CỘNG HÒA", "CỘNG HOÀ")
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
