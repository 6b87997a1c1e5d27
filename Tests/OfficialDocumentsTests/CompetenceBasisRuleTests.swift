// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct CompetenceBasisRuleTests {
  private let probe = RuleProbe("competence-basis-missing")

  static let wrong = [
    Change("Luật Tổ chức chính quyền địa phương số 72/2025/QH15", "Luật Ngân sách số 1/2025/QH15", at: "QH15")
  ]
  static let right = [
    Change("ỦY BAN NHÂN DÂN\t\t", "CÔNG TY CẤP NƯỚC\t\t"),
    Change("Luật Tổ chức chính quyền địa phương", "Luật tổ chức Chính quyền địa phương"),
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
