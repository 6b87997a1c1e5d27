// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct DutiesWithoutProductRuleTests {
  private let probe = RuleProbe("duties-without-product")

  static let wrong = [
    Change(
      "- Chủ trì, phối hợp với Công an xã biên soạn tài liệu",
      "- Giữ gìn trật tự, trước ngày 01/3/2026.\n- Giữ gìn cảnh quan trước ngày 01/3/2026.\n- Giữ nếp sinh hoạt trước ngày 01/3/2026.\n- Giữ hàng lối trước ngày 01/3/2026.\n- Giữ nhịp luyện tập trước ngày 01/3/2026.\n- Chủ trì, phối hợp với Công an xã biên soạn tài liệu",
      at: "Giữ gìn trật tự")
  ]
  static let right = [
    Change("biên soạn tài liệu, hoàn thành", "biên soạn kịch bản, hoàn thành")
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
