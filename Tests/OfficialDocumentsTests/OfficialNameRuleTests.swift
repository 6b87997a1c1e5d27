// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct OfficialNameRuleTests {
  private let probe = RuleProbe("official-name")

  static let wrong = [
    Change("Ban Chấp hành Đảng bộ xã", "Đại hội Đảng bộ xã", at: "Đại hội"),
    Change("an toàn thông tin", "an toàn do Sở Thông tin và Truyền thông hướng dẫn", at: "Sở Thông tin"),
  ]
  static let right = [
    Change("Ban Chấp hành Đảng bộ xã", "Đại hội đại biểu Đảng bộ xã")
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
    let mended = probe.mended(Change("Ban Chấp hành Đảng bộ xã", "Đại hội Đảng bộ xã"))
    #expect(mended.contains("Đại hội đại biểu Đảng bộ xã"))
    #expect(probe.lines(in: mended) == [])
  }
}
