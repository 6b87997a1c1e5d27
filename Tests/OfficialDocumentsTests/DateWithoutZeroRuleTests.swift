// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DateWithoutZeroRuleTests {
  private let probe = RuleProbe("date-without-zero")

  static let wrong = [
    Change("ngày 07/01/2026", "ngày 7/1/2026", at: "211/"),
    Change("an toàn thông tin", "an toàn thông tin từ ngày 5 tháng 3 năm 2026", at: "ngày 5 tháng 3"),
  ]
  static let right = [
    Change("ngày 07/01/2026", "ngày 07/01/2026"),
    Change("an toàn thông tin", "an toàn thông tin từ ngày 15/5/2026"),
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
    let mended = probe.mended(Change("ngày 07/01/2026", "ngày 7/1/2026"))
    #expect(mended.contains("ngày 07/01/2026"))
    #expect(probe.lines(in: mended) == [])
  }
}
