// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct AbbreviationSpacedRuleTests {
  private let probe = RuleProbe("abbreviation-spaced")

  static let wrong = [
    Change("Các phòng, trung tâm", "H Đ N D xã, các phòng", at: "H Đ N D"),
    Change("Các phòng, trung tâm", "Sở VH TT & DL, các phòng", at: "VH TT"),
  ]
  static let right = [
    Change("Các phòng, trung tâm", "HĐND xã, các phòng"),
    Change("Lê Thị Mẫu", "Lê Thị A"),
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
    let mended = probe.mended(Change("Các phòng, trung tâm", "H Đ N D xã, các phòng"))
    #expect(mended.contains("HĐND xã"))
    #expect(probe.lines(in: mended) == [])
  }
}
