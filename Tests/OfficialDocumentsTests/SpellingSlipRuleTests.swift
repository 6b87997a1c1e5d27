// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct SpellingSlipRuleTests {
  private let probe = RuleProbe("spelling-slip")

  static let wrong = [
    Change("nộp trực tuyến", "nộp theo thủ tuc trực tuyến", at: "thủ tuc"),
    Change("an toàn thông tin", "an toàn cho chuyên đổi số", at: "chuyên đổi"),
    Change("an toàn thông tin", "an toàn và hiêu quả", at: "hiêu quả"),
    Change("an toàn thông tin", "an toàn, bổ xung thông tin", at: "bổ xung"),
    Change("II. NỘI DUNG", "II. CẢI CÁCH HÀNH CHINH", at: "HÀNH CHINH"),
  ]
  static let right = [
    Change("an toàn thông tin", "an toàn theo truyền thống, người đàn ông và bà con"),
    Change("an toàn thông tin", "an toàn, cần bố trí lễ hội đông vui"),
    Change("an toàn thông tin", "an toàn cho xã Đắk Lắk, Krông Năng, Ea H'leo, Kon Tum"),
    Change("an toàn thông tin", "an toàn của anh Công Chúc"),
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
    let mended = probe.mended(Change("an toàn thông tin", "an toàn cho Chuyên đổi số"))
    #expect(mended.contains("Chuyển đổi"))
    #expect(probe.lines(in: mended) == [])
  }
}
