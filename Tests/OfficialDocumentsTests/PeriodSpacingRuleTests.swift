// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct PeriodSpacingRuleTests {
  private let probe = RuleProbe("period-spacing")

  static let wrong = [
    Change("an toàn thông tin", "an toàn trong giai đoạn 2026-2030", at: "2026-2030")
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn trong giai đoạn 2026 - 2030")
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
    let mended = probe.mended(Change("an toàn thông tin", "an toàn trong giai đoạn 2026-2030"))
    #expect(mended.contains("giai đoạn 2026 - 2030."))
    #expect(probe.lines(in: mended) == [])
  }
}
