// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Messages

/// What is pointed out beside a text: spelling, old names, days that have passed, prompts of a template.
@Suite struct MessageReviewTests {
  @Test func aSlipIsShownInItsSentenceAndMended() throws {
    let text =
      "## Hồ sơ\n\nMang theo **căn cước**. Bà con đến làm thủ tụcc hành chính tại [trang](https://a.vn/thutucc)."
    let slips = SpellingReview.slips(in: text)
    let slip = try #require(slips.first)
    #expect(slips.count == 1 && slip.wrong == "tụcc" && slip.right == "tục")
    #expect(slip.before == " Bà con đến làm thủ " && slip.after.hasPrefix(" hành chính"))
    let mended = SpellingReview.mended(text, place: slip.place, wrong: slip.wrong, right: "tục")
    #expect(mended == text.replacing("tụcc ", with: "tục "))
    // Typed meanwhile before it: still found; gone: nothing is changed.
    #expect(
      SpellingReview.mended(
        "a" + text.replacing("/thutucc", with: ""), place: slip.place, wrong: "tụcc", right: "tục") != nil)
    #expect(SpellingReview.mended("khác", place: 2, wrong: "tụcc", right: "tục") == nil)
    #expect(SpellingReview.mended("khác", place: -1, wrong: "", right: "x") == nil)
  }

  @Test func cleanTextHasNoSlips() {
    let text = """
      Từ ngày 01/6/2026, UBND xã tiếp nhận hồ sơ đất đai tại Trung tâm Phục vụ hành chính công.

      | Giờ | Việc |
      |---|---|
      | 7 giờ 30 | Nhận hồ sơ |
      """
    #expect(SpellingReview.slips(in: text) == [])
  }

  private func kinds(
    _ body: String, _ kind: PieceKind? = nil, province: String = "tỉnh Hà Tĩnh"
  ) throws -> [MessageFinding.Kind] {
    let today = try #require(LocalDay(year: 2026, month: 5, day: 4))
    return MessageFindings(province: province, today: today).find(in: MessageContent(body: body, kind: kind))
      .map(\.kind)
  }

  @Test func namesFromBeforeTheMergerArePointedOut() throws {
    #expect(try kinds("Bà con xã Sơn Lĩnh đến nhận.") == [.oldName("xã Sơn Lĩnh", now: "xã Sơn Hồng")])
    #expect(try kinds("Tỉnh Quảng Bình và UBND huyện Hương Sơn.").count == 2)
    // What is right today, what says itself that it is old, and another province's commune.
    #expect(try kinds("Xã Sơn Hồng; xã Sơn Lĩnh cũ; trước đây là huyện Hương Sơn.") == [])
    #expect(try kinds("Bà con xã Sơn Lĩnh.", province: "tỉnh Nghệ An") == [])
  }

  @Test func namesFromBeforeTheMergerAreFoundInWhatIsPublic() throws {
    let before = try #require(LocalDay(year: 2025, month: 6, day: 30))
    let text = """
      Bà con xã Sơn Lĩnh

      Mang tới **xã Sơn Lĩnh** hoặc [huyện Hương Sơn](/tin-tuc/xa), trước đây là huyện Hương Khê.
      """
    let names = OldNames(province: "tỉnh Hà Tĩnh", today: before.adding(days: 400)).find(inCommonMark: text)
    #expect(
      names == [OldName(text: "xã Sơn Lĩnh", now: "xã Sơn Hồng"), OldName(text: "huyện Hương Sơn", now: nil)])
    let earlier = OldNames(province: "tỉnh Hà Tĩnh", today: before).find(inCommonMark: "xã Sơn Lĩnh")
    #expect(earlier.isEmpty)
  }

  @Test func daysThatHavePassedArePointedOutWhereTheyAreToCome() throws {
    #expect(try kinds("Hội nghị sẽ diễn ra ngày 3/2/2026.") == [.past("03/02/2026")])
    #expect(try kinds("Hội nghị đã họp ngày 3/2/2026.") == [])
    #expect(try kinds("Nộp vào ngày 3/2/2026.", .announcement) == [.past("03/02/2026")])
    #expect(
      try kinds("Hội nghị sẽ diễn ra ngày 3/6/2026, theo Kế hoạch số 12/KH-UBND ngày 03/02/2026.") == [])
  }

  @Test(arguments: PieceKind.allCases)
  func aTemplateIsNotSentBeforeItsPromptsAreReplaced(_ kind: PieceKind) {
    var content = TemplateWords.content(kind)
    content.title = "Tin"
    content.topic = .policy
    content.audiences = [.people]
    #expect(MessageRules.problems(content) == [])
    #expect(Set(MessageRules.gaps(content).map(\.name)) == ["summary", "body"])
    for text in [\MessageContent.summary, \.body] {
      for prompt in TemplateWords.prompts(in: content[keyPath: text]) {
        content[keyPath: text] = content[keyPath: text].replacing(prompt, with: "Xong")
      }
    }
    #expect(MessageRules.gaps(content) == [])
  }
}
