// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct TitleDiffersRuleTests {
  private let probe = RuleProbe("title-differs")

  static let wrong = [
    Change("ban hành Kế hoạch truyền thông về", "ban hành Kế hoạch tuyên truyền về", at: "như sau"),
    Change(
      "Trên đây là Kế hoạch truyền thông năm 2026", "Trên đây là Kế hoạch vận động truyền thông năm 2026",
      at: "Trên đây"),
  ]
  static let right = [
    Change(
      "ban hành Kế hoạch truyền thông về dịch vụ công trực tuyến năm 2026",
      "ban hành Kế hoạch truyền thông năm 2026")
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
