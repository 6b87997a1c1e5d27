// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct CapitalsMixedRuleTests {
  private let probe = RuleProbe("capitals-mixed")

  static let wrong = [
    Change("an toàn thông tin", "an toàn của Chính quyền số và chính quyền số", at: "Chính quyền số")
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn của chính quyền số. Chính quyền số mở ra")
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
    let mended = probe.mended(Change("an toàn thông tin", "an toàn của Chính quyền số và chính quyền số"))
    #expect(mended.contains("của chính quyền số và"))
    #expect(probe.lines(in: mended) == [])
  }
}
