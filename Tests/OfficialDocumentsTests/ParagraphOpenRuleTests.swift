// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ParagraphOpenRuleTests {
  private let probe = RuleProbe("paragraph-open")

  static let wrong = [
    Change("người dân trên địa bàn xã.", "người dân trên địa bàn xã", at: "địa bàn xã")
  ]
  static let right = [
    Change("người dân trên địa bàn xã.", "người dân trên địa bàn xã;"),
    Change("1. Đối tượng", "1. Đối tượng tuyên truyền của kế hoạch này trong năm"),
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
    let mended = probe.mended(Change("người dân trên địa bàn xã.", "người dân trên địa bàn xã"))
    #expect(mended.contains("địa bàn xã."))
    #expect(probe.lines(in: mended) == [])
  }
}
