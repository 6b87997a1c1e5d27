// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct SymbolMismatchRuleTests {
  private let probe = RuleProbe("symbol-mismatch")

  static let wrong = [
    Change("15/KH-UBND", "15/QĐ-UBND", at: "Số:"),
    Change("211/QĐ-UBND", "211/NQ-UBND", at: "211/"),
    Change("đúng quy định", "đúng Nghị quyết số 12/QĐ-HĐND ngày 05/01/2026", at: "12/QĐ"),
  ]
  static let right = [
    Change("đúng quy định", "đúng Thông tư liên tịch số 12/2010/TTLT-BTC-BNV"),
    Change("đúng quy định", "đúng Quyết định số 12/2025/QĐ-UBND"),
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
    let mended = probe.mended(Change("đúng quy định", "đúng Nghị quyết số 12/QĐ-HĐND ngày 05/01/2026"))
    #expect(mended.contains("12/NQ-HĐND"))
    #expect(probe.lines(in: mended) == [])
  }
}
