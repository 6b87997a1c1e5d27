// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import VietnameseText

@Suite("Spoken form")
struct SpokenFormTests {
  private let form = SpokenForm()

  @Test("administrative text is read as a person reads it")
  func readsCases() {
    #expect(SpokenCases.all.count > 100)
    for (written, read) in SpokenCases.all { #expect(form.text(written) == read, "\(written)") }
  }

  @Test("decomposed text is read as composed text is")
  func readsDecomposedText() {
    for (written, read) in SpokenCases.all {
      #expect(form.text(written.decomposedStringWithCanonicalMapping) == read)
    }
  }

  @Test("what was read is read again as it stands")
  func isIdempotent() {
    for (_, read) in SpokenCases.all { #expect(form.text(read) == read) }
  }

  @Test("lines stay lines")
  func keepsLines() {
    #expect(form.text("1. Mục đích\n\n- 15 hộ;\n") == "một. Mục đích\n\nmười lăm hộ;\n")
    #expect(form.text("") == "")
    #expect(form.text("…") == "")
  }

  @Test("no digit, sign or abbreviation is left of anything that can be typed")
  func leavesNothingUnread() {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "12", "1.000", "3,5", "/", "-", ".", ",", " ", "\n", "UBND", "TTHC", "QĐ", "XIV", "h", "kg", "%", "đ",
      "năm", "ngày",
      "số", "A", "ABC", "B2B", "@", "anbinh.vn", "(", ")", "+", "=", "&", "$", "°C", "🎉", "0912345678", "日本",
      ":", "'",
      "99999999999999999999999", "_", "*", "#", "~", "²", "m", "IV", "TP.", "v.v...",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 1...8, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }
      .joined()
      let read = form.text(text)
      #expect(
        !read.unicodeScalars.contains { "0123456789/%&@+=<>#*_|~$()".unicodeScalars.contains($0) }, "\(text)")
      let isShouted = read.split { $0 == " " || $0 == "\n" || $0 == "," }.contains { word in
        word.unicodeScalars.count > 1 && word.unicodeScalars.allSatisfy(\.properties.isUppercase)
      }
      #expect(!isShouted, "\(text) → \(read)")
    }
  }

  @Test("a long text of one piece takes time by its length", .timeLimit(.minutes(10)))
  func isLinear() {
    for piece in [
      "a.", "+", "- ", "1,", "1,000,", "1.", "1.000.", "1/", "A ", "(", ".", "I-", "ngày 1,", "số 1/QĐ-",
      "\n",
    ] {
      let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
      #expect(form.text(text).utf8.count < 20 * text.utf8.count)
    }
  }

  @Test("the plan and other real documents leave no digit or sign")
  func readsRealDocuments() {
    guard let lines = SharedData.lines("plan/ke-hoach-tuyen-truyen-cchc-2026.txt") else { return }
    let read = form.text(lines.joined(separator: "\n"))
    #expect(!read.utf8.contains { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "/") })
    #expect(!read.contains("UBND"))
    #expect(read.split(separator: "\n", omittingEmptySubsequences: false).count == lines.count)
  }
}

@Suite("Spoken form of a commune")
struct SpokenDictionaryTests {
  @Test("a commune's own words win, as whole words, longest first")
  func prefersOwnWords() {
    let form = SpokenForm(dictionary: [
      "BTC": "ban tổ chức hội trại", "Zalo": "da lô", "A4": "a bốn", "76/NQ-CP": "bảy sáu",
      "Zalo OA": "da lô ô a",
    ])
    #expect(
      form.text("BTC, Zalo OA và Zalo; khổ A4; A45; số 76/NQ-CP")
        == "ban tổ chức hội trại, da lô ô a và da lô; khổ a bốn; a bốn mươi lăm; số bảy sáu")
    #expect(form.text("Zalos") == "Zalos")
  }

  @Test("changes name what was written and what is read")
  func listsChanges() {
    let reading = SpokenForm().reading(of: "UBND xã họp 15/7 (thứ Tư).")
    #expect(reading.spoken == "Ủy ban nhân dân xã họp ngày mười lăm tháng bảy, thứ Tư.")
    #expect(reading.changes.map(reading.writtenText) == ["UBND", "15/7"])
    #expect(reading.changes.map(reading.spokenText) == ["Ủy ban nhân dân", "ngày mười lăm tháng bảy"])
  }

  @Test("the ranges of changes lie in order inside both texts")
  func changesAreInOrder() {
    for (written, _) in SpokenCases.all {
      let reading = SpokenForm().reading(of: written)
      for (left, right) in zip(reading.changes, reading.changes.dropFirst()) {
        #expect(left.written.upperBound <= right.written.lowerBound)
        #expect(left.spoken.upperBound <= right.spoken.lowerBound)
      }
      #expect(reading.changes.allSatisfy { $0.written.upperBound <= reading.written.utf8.count })
    }
  }
}

@Suite("Sentences")
struct SpokenSentenceTests {
  @Test(
    "cut where a voice breathes",
    arguments: [
      ("Một. Hai! Ba? Bốn", ["Một.", "Hai!", "Ba?", "Bốn"]),
      ("TP. Hà Tĩnh có 1.500 hộ. ThS. Lê C nói.", ["TP. Hà Tĩnh có 1.500 hộ.", "ThS. Lê C nói."]),
      ("1. Mục đích\nI. YÊU CẦU", ["1. Mục đích", "I. YÊU CẦU"]),
      ("Ông Trần Văn B. nói: “Được.” Rồi đi.", ["Ông Trần Văn B. nói: “Được.”", "Rồi đi."]),
      ("Nộp năm 2026. Hết hạn.", ["Nộp năm 2026.", "Hết hạn."]),
      ("Gửi UBND. Xong.", ["Gửi UBND.", "Xong."]), ("", []), (" \n ", []),
    ])
  func cuts(_ text: String, _ sentences: [String]) {
    #expect(SpokenForm().sentences(of: text) == sentences)
  }

  @Test("long sentences are cut at commas, never beyond the limit, and nothing is lost")
  func cutsLongSentences() {
    let text = (0..<60).map { "phần \($0) của câu này" }.joined(separator: ", ")
    let sentences = SpokenForm().sentences(of: text, limit: 200)
    #expect(sentences.allSatisfy { $0.utf8.count <= 200 })
    #expect(sentences.joined(separator: " ") == text)
    #expect(SpokenForm().sentences(of: String(repeating: "a", count: 900), limit: 200).count == 1)
  }
}

@Suite("Respelled names")
struct RespelledNameTests {
  @Test("a voice that knows Vietnamese letters only is given names as they sound")
  func respellsNames() {
    let form = SpokenForm(dictionary: ["Zalo": "za lô"], respellsNames: true)
    #expect(form.text("Facebook, zalo, Zalo; COVID-19") == "phây búc, da lô, za lô; cô vít mười chín")
    #expect(form.text("Xem www.dichvucong.gov.vn.").hasSuffix("chấm dịch vụ công chấm gờ o vê chấm vê nờ."))
    #expect(form.text("VN") == "Việt Nam")
  }
}
