// SPDX-License-Identifier: Apache-2.0

import Testing
import Web

@testable import Messages

@Suite struct RenditionsTests {
  private let content = MessageContent(
    title: "Làm thủ tục đất đai tại xã", summary: "Từ ngày 01/6, bà con nộp hồ sơ tại xã.",
    body: "Mang theo **giấy tờ**.\n\nHỏi tại quầy số 2.")

  @Test func everyRenditionComesFromTheTextUnlessWritten() {
    let renditions = Renditions(content)
    #expect(
      renditions.spoken == """
        Làm thủ tục đất đai tại xã.
        Từ ngày 01/6, bà con nộp hồ sơ tại xã.
        Mang theo giấy tờ.
        Hỏi tại quầy số 2.
        """)
    #expect(renditions.zaloDescription == content.summary)
    #expect(renditions.facebook.hasPrefix(content.title + "\n\n" + content.summary))
    #expect(renditions.notice.hasSuffix("Hỏi tại quầy số 2."))
    #expect(renditions.page.text.contains("<strong>giấy tờ</strong>"))
  }

  @Test func whatAPersonWritesReplacesWhatIsMade() {
    var own = content
    own.spoken = "Kính thưa bà con."
    own.zalo = "Nộp hồ sơ tại xã"
    own.facebook = "Bà con ơi!"
    own.notice = "THÔNG BÁO"
    let renditions = Renditions(own)
    #expect(renditions.spoken == "Kính thưa bà con.")
    #expect(renditions.zaloDescription == "Nộp hồ sơ tại xã")
    #expect(renditions.facebook == "Bà con ơi!")
    #expect(renditions.notice == "THÔNG BÁO")
  }

  @Test func channelsGetNoMoreThanTheyTake() {
    let long = MessageContent(
      title: String(repeating: "tiêu đề ", count: 25), summary: String(repeating: "tóm tắt ", count: 50),
      body: String(repeating: "nội dung ", count: 10_000))
    let renditions = Renditions(long)
    #expect(renditions.zaloTitle.count <= 140)
    #expect(renditions.zaloDescription.count <= 250)
    #expect(renditions.facebook.count <= 5_000)
    #expect(renditions.zaloTitle.hasSuffix("…"))
  }

  @Test func shorteningCutsBetweenWords() {
    #expect(Renditions.shortened("một hai ba", to: 10) == "một hai ba")
    #expect(Renditions.shortened("một hai ba", to: 9) == "một hai…")
    #expect(Renditions.shortened(String(repeating: "a", count: 20), to: 5) == "aaaa…")
  }

  @Test func aPostIsFoldedBetweenWords() {
    let text = Array(repeating: "bà con ơi", count: 100).joined(separator: " ")
    let (head, rest) = PreviewPages.folded(text)
    #expect(head.count <= PreviewPages.facebookFold && !head.hasSuffix(" "))
    #expect(head + " " + rest == text)
    #expect(PreviewPages.folded("ngắn") == ("ngắn", ""))
  }
}
