// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct SentenceTornRuleTests {
  private let probe = RuleProbe("sentence-torn")

  static let wrong = [
    Change("biết cách nộp hồ sơ", "biết cách\n\nnộp hồ sơ", at: "biết cách")
  ]
  static let right = [
    Change("biết cách nộp hồ sơ tại nhà.", "biết cách nộp hồ sơ tại nhà.\n\nHồ sơ nộp một lần.")
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
    let mended = probe.mended(Change("biết cách nộp hồ sơ", "biết cách\n\nnộp hồ sơ"))
    #expect(mended.contains("biết cách nộp hồ sơ"))
    #expect(probe.lines(in: mended) == [])
  }
}
