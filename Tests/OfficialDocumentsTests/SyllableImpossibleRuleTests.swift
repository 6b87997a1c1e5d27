// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct SyllableImpossibleRuleTests {
  private let probe = RuleProbe("syllable-impossible")

  static let wrong = [
    Change("an toàn thông tin", "an toàn, ngườii dân yên tâm", at: "ngườii"),
    Change("an toàn thông tin", "an toàn trong các hoạtđộng", at: "hoạtđộng"),
    Change("an toàn thông tin", "an toàn cho nhiềuu thôn", at: "nhiềuu"),
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn cho xe ôtô, máy tính, vắcxin"),
    Change("an toàn thông tin", "an toàn tại https://anbinh.gov.vn và hopthu@anbinh.gov.vn"),
    Change("an toàn thông tin", "an toàn của buôn Krông, làng Đắk Pơ"),
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
    let mended = probe.mended(Change("an toàn thông tin", "an toàn trong các hoạtđộng"))
    #expect(mended.contains("hoạt động"))
    #expect(probe.lines(in: mended) == [])
  }
}
