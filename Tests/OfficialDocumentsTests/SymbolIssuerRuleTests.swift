// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct SymbolIssuerRuleTests {
  private let probe = RuleProbe("symbol-issuer-mismatch")

  static let wrong = [
    Change(
      "số 09-NQ/ĐU ngày 05/01/2026 của Ban Chấp hành Đảng bộ xã và",
      "số 09/NQ-HĐND ngày 05/01/2026 của Ủy ban nhân dân tỉnh và", at: "09/NQ"),
    Change("15/KH-UBND", "15/KH-HĐND", at: "Số:"),
  ]
  static let right = [
    Change(
      "số 09-NQ/ĐU ngày 05/01/2026 của Ban Chấp hành Đảng bộ xã và",
      "số 09/NQ-HĐND ngày 05/01/2026 của Hội đồng nhân dân tỉnh và"),
    Change("15/KH-UBND", "15/KH-UBND-VP"),
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
