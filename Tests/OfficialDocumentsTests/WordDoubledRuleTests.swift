// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct WordDoubledRuleTests {
  private let probe = RuleProbe("word-doubled")

  static let wrong = [
    Change("đúng quy định", "đúng theo theo quy định", at: "theo theo"),
    Change("Giúp người dân", "Giúp người dân dân", at: "dân dân"),
    Change("Bảo đảm an toàn thông tin", "Bảo đảm an toàn thông tin thông tin", at: "thông tin thông tin"),
  ]
  static let right = [
    Change("đúng quy định", "đúng theo pháp quy quy định"),
    Change("đúng quy định", "khi thi công công trình"),
    Change("Giúp người dân", "Giúp người người, nhà nhà"),
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
    let mended = probe.mended(Change("đúng quy định", "đúng theo theo quy định"))
    #expect(mended.contains("đúng theo quy định"))
    #expect(probe.lines(in: mended) == [])
  }
}
