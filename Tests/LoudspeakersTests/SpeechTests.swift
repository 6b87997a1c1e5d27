// SPDX-License-Identifier: Apache-2.0

import Foundation
import Outside
import Testing

@testable import Loudspeakers

@Suite struct SpeechTests {
  private func script(_ text: String) -> SpeechScript { SpeechScript(text, respellsNames: true) }

  @Test func numbersAndAbbreviationsAreSpeltOut() {
    let said = script("UBND xã họp lúc 7h30 ngày 15/6/2026.\nNộp hồ sơ qua Zalo.").paragraphs
    #expect(
      said == [
        [
          "Ủy ban nhân dân xã họp lúc bảy giờ ba mươi phút ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu."
        ],
        ["Nộp hồ sơ qua da lô."],
      ])
  }

  @Test func aVoiceThatReadsLatinNamesGetsThemAsTheyAre() {
    #expect(SpeechScript("Qua Zalo.", respellsNames: false).paragraphs == [["Qua Zalo."]])
  }

  @Test func eachLineIsAParagraphAndEachSentenceABreath() {
    let said = script("Kính thưa bà con. Mời bà con dự họp!\n\nXin cảm ơn.").paragraphs
    #expect(said == [["Kính thưa bà con.", "Mời bà con dự họp!"], ["Xin cảm ơn."]])
  }

  @Test(arguments: ["", " \n\t", "🎉🎉 ★ — …", "!!! ???", "会议 Привет"])
  func whatNobodyCanSayIsNothing(_ text: String) {
    #expect(script(text).isEmpty)
  }

  @Test func picturesForeignLettersAndSoundCodesAreGaps() {
    #expect(
      script("Mời bà con 🎉 dự họp [[h@1]] tối nay 会议.").paragraphs.joined().joined().contains("[") == false)
    #expect(script("Mời bà con 🎉 dự họp.").paragraphs == [["Mời bà con dự họp."]])
  }

  @Test func decomposedLettersAreComposed() {
    #expect(script("nhân dân".decomposedStringWithCanonicalMapping).paragraphs == [["nhân dân"]])
  }

  @Test func markupCarriesTheWidestRangeAndTheBreaths() {
    let markup = SpeechMarkup.text(script("Một. Hai.\nBa."))
    #expect(
      markup == """
        <speak xml:lang="vi"><prosody range="x-high">
        Một.<break time="600ms"/>
        Hai.<break time="1200ms"/>

        Ba.
        </prosody></speak>

        """)
  }

  @Test func textCannotBecomeMarkup() {
    #expect(SpeechMarkup.escaped("a < b & c > d</speak>") == "a &lt; b &amp; c &gt; d&lt;/speak&gt;")
    let markup = SpeechMarkup.text(script("Mua <break time=\"9s\"/> & bán"))
    #expect(markup.components(separatedBy: "<break").count == 1)
  }

  @Test func theVoiceSaysNoWordInEnglish() async throws {
    let text = script(
      "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh, đến nay 95% hồ sơ TTHC nộp trực tuyến; lệ phí 1.500.000 đồng. Hỏi qua số 0239.3855.555 hoặc Zalo, VNeID."
    ).paragraphs.joined().joined(separator: " ")
    #expect(text.unicodeScalars.allSatisfy { !("0"..."9").contains($0) })
    let heard = try await Processes.machine.run(
      "espeak-ng", ["-v", "vi", "-q", "-x", "--stdin"], standardInput: Array(text.utf8))
    let sounds = String(decoding: heard.output, as: UTF8.self)
    #expect(heard.succeeded && !sounds.isEmpty)
    #expect(!sounds.contains("(en)"), "\(text)\n\(sounds)")
  }
}
