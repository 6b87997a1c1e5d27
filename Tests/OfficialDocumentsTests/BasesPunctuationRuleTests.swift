// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct BasesPunctuationRuleTests {
  private let probe = RuleProbe("bases-punctuation")

  static let wrong = [
    Change("ngày 16/6/2025;", "ngày 16/6/2025", at: "16/6/2025"),
    Change("ngày 16/6/2025;", "ngày 16/6/2025,", at: "16/6/2025"),
    Change("Đảng ủy xã.\nỦy", "Đảng ủy xã;\nỦy", at: "02-CTr"),
  ]
  static let right = [
    Change("ngày 16/6/2025;", "ngày 16/6/2025.")
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
    let mended = probe.mended(Change("Đảng ủy xã.\nỦy", "Đảng ủy xã;\nỦy"))
    #expect(mended.contains("Đảng ủy xã."))
    #expect(probe.lines(in: mended) == [])
  }
}
