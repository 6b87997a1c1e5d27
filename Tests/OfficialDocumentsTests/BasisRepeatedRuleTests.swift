// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct BasisRepeatedRuleTests {
  private let probe = RuleProbe("basis-repeated")

  private static let cited = "Căn cứ Kế hoạch số 8/KH-UBND ngày 06/01/2026 của UBND tỉnh;\n"
  private static let other = "Căn cứ Kế hoạch số 9/KH-UBND ngày 06/01/2026 của UBND tỉnh;\n"

  @Test func findsTheSecondOfTwo() throws {
    let change = Change("Căn cứ Nghị quyết", Self.cited + Self.cited + "Căn cứ Nghị quyết", at: "số 8/KH")
    let first = try #require(change.line)
    #expect(probe.lines(change) == [first + 1])
  }

  @Test func isSilentOnAnotherNumber() {
    #expect(probe.lines(Change("Căn cứ Nghị quyết", Self.cited + Self.other + "Căn cứ Nghị quyết")) == [])
  }
}
