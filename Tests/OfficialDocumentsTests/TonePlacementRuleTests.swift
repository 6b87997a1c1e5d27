// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct TonePlacementRuleTests {
  private let probe = RuleProbe("tone-placement")

  static let wrong = [
    Change("an toàn thông tin", "an toàn văn hoá", at: "văn hoá"),
    Change("an toàn thông tin", "an toàn và uỷ quyền", at: "uỷ quyền"),
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn văn hóa"),
    Change("an toàn thông tin", "an toàn cho quý vị, thuở trước"),
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
    let mended = probe.mended(Change("an toàn thông tin", "an toàn văn hoá"))
    #expect(mended.contains("an toàn văn hóa"))
    #expect(probe.lines(in: mended) == [])
  }
}
