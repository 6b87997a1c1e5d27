// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ClosingMarkRuleTests {
  private let probe = RuleProbe("closing-mark-missing")

  static let wrong = [
    Change("xã An Bình./.", "xã An Bình.", at: "Trên đây")
  ]
  static let right = [
    Change("xã An Bình./.", "xã An Bình ./.")
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
    let mended = probe.mended(Change("xã An Bình./.", "xã An Bình."))
    #expect(mended.contains("xã An Bình./."))
    #expect(probe.lines(in: mended) == [])
  }
}
