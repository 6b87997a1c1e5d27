// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct BodyWithoutDutyRuleTests {
  private let probe = RuleProbe("body-without-duty")

  static let wrong = [
    Change("hồ sơ tại nhà", "hồ sơ tại Trung tâm Phục vụ hành chính công", at: "Phục vụ")
  ]
  static let right = [
    Change("2. Trung tâm Cung ứng dịch vụ công:", "2. Trung tâm Phục vụ hành chính công:")
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
