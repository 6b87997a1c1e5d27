// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Testing

@testable import Messages

@Suite struct MessageRulesTests {
  private func names(_ fields: [Fault.Field]) -> [String] { fields.map(\.name) }

  @Test func anEmptyFormIsToldEverythingThatIsMissing() {
    #expect(names(MessageRules.problems(MessageContent())) == ["title"])
    #expect(names(MessageRules.gaps(MessageContent())) == ["title", "summary", "body", "topic", "audiences"])
  }

  @Test func eachTextHasItsLimit() {
    func text(_ count: Int) -> String { String(repeating: "ă", count: count) }
    let hash = FileHash(of: [1])
    let atLimit = MessageContent(
      title: text(200), summary: text(400), body: String(repeating: "a", count: 100 << 10),
      picture: MessagePicture(hash: hash, alt: text(300)), spoken: text(20_000), zalo: text(250),
      facebook: text(5_000), notice: text(6_000))
    #expect(MessageRules.problems(atLimit).isEmpty)
    let over = MessageContent(
      title: text(201), summary: text(401), body: String(repeating: "a", count: 100 << 10) + "a",
      picture: MessagePicture(hash: hash, alt: text(301)), spoken: text(20_001), zalo: text(251),
      facebook: text(5_001), notice: text(6_001))
    #expect(
      Set(names(MessageRules.problems(over)))
        == ["title", "summary", "alt", "spoken", "zalo", "facebook", "notice", "body"])
  }

  @Test func aTitleOfTenThousandLettersIsToldItsLength() {
    let content = MessageContent(title: String(repeating: "ề", count: 10_000))
    #expect(MessageRules.problems(content).first?.sentence.contains("10.000") == true)
  }

  @Test func aPictureNeedsItsDescription() {
    let content = MessageContent(title: "Tin", picture: MessagePicture(hash: FileHash(of: [1]), alt: ""))
    #expect(names(MessageRules.problems(content)) == ["alt"])
  }

  @Test func goingBackAndWithdrawingTakeASentence() {
    for action in MessageAction.allCases {
      let isNeeded = [.sendBack, .withdraw, .urge].contains(action)
      #expect(MessageRules.problems(comment: "", of: action).isEmpty == !isNeeded)
      #expect(MessageRules.problems(comment: String(repeating: "a", count: 1_001), of: action).count == 1)
    }
  }
}
