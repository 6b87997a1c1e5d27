// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments
import Testing

/// Text that comes in pages: of a PDF, or recognised from pictures.
@Suite struct PagedTextTests {
  private func page(_ number: Int) -> String {
    let body = (1...8).map { "Dòng thứ \($0) của trang \(number) nói về việc tuyên truyền." }
    return (["Kế hoạch tuyên truyền xã An Bình", ""] + body + ["", "Trang \(number)/4"]).joined(
      separator: "\n")
  }

  @Test func blanksRunningHeadsAndFeetAndKeepsTheNumbersOfLines() throws {
    let text = try DocumentText(pages: (1...4).map(page))
    #expect(text.lines.count == 48)
    #expect(!text.lines.contains { $0.text.hasPrefix("Kế hoạch") || $0.text.hasPrefix("Trang") })
    #expect(text.lines[2].text.hasPrefix("Dòng thứ 1"))
    #expect(text.lines[2].number == 3)
    #expect(!text.isDraft)
  }

  @Test func joinsAParagraphThatRunsOverAPage() throws {
    let document = DocumentReader.read(
      try DocumentText(pages: [
        """
        ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        XÃ AN BÌNH                    Độc lập - Tự do - Hạnh phúc

                              KẾ HOẠCH
                        Tuyên truyền năm 2026

            I. TỔ CHỨC THỰC HIỆN
            1. Phòng Văn hóa - Xã hội
            - Chủ trì, phối hợp với Công an xã hướng dẫn người dân ở các thôn cài đặt ứng
        """,
        """
                                     2
        dụng định danh điện tử; báo cáo kết quả trước ngày 20/11/2026 để Ủy ban nhân
        dân xã tổng hợp.
            - Đăng tin lên Trang thông tin điện tử xã.
        """,
      ]))
    #expect(document.tasks.map(\.line) == [9, 13])
    #expect(document.tasks.first?.due?.date == "2026-11-20")
    #expect(document.deadlines.map(\.line) == [11])
  }

  @Test func closesTheLinesOfAWideSpacing() throws {
    let lines = (1...10).flatMap { ["dòng \($0) của một đoạn văn dài viết liền không nghỉ trên trang", ""] }
    let text = try DocumentText(pages: [lines.joined(separator: "\n")])
    #expect(text.lines.count == 10)
  }

  @Test func refusesSignsInsteadOfLetters() {
    let signs = (1...40).map { _ in "\u{E012}\u{E0A3}\u{E111} \u{E233}\u{E001} ÞßðÐ³²¹" }.joined(
      separator: "\n")
    #expect(throws: ReadingFault.unreadable) { try DocumentText(pages: [signs]) }
    #expect(throws: ReadingFault.empty) { try DocumentText(pages: ["", " \n "]) }
  }

  /// A table of tesseract: a header, then level, page, block, paragraph, line, word, box, confidence, text.
  private func table(_ words: [(line: Int, left: Int, top: Int, confidence: Double, text: String)]) -> String
  {
    let rows = words.enumerated().map { index, word in
      "5\t1\t\(word.line)\t1\t1\t\(index)\t\(word.left)\t\(word.top)\t\(word.text.count * 20)\t30\t\(word.confidence)\t\(word.text)"
    }
    return (["level\tpage_num", "4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t"] + rows).joined(separator: "\n")
  }

  @Test func putsRecognisedWordsIntoLinesAndMarksTheDoubtful() throws {
    let text = try DocumentText(recognised: [
      table([
        (1, 100, 100, 96, "XÃ"), (1, 160, 100, 95, "AN"), (2, 900, 104, 91, "VIỆT"),
        (2, 1000, 104, 91, "NAM"),
        (3, 200, 160, 41, "Kê"), (3, 260, 160, 90, "hoạch"), (3, 700, 160, 20, "*"), (4, 100, 400, 88, "Sau"),
      ])
    ])
    #expect(text.isDraft)
    #expect(
      text.lines.map(\.text) == [
        "XÃ AN" + String(repeating: " ", count: 35) + "VIỆT NAM", "     Kê hoạch", "", "Sau",
      ])
    #expect(text.doubtful.map(\.line) == [2] && text.doubtful.map(\.text) == ["Kê"])
    let document = DocumentReader.read(text)
    #expect(document.draft == true)
    #expect(document.doubtful?.count == 1)
    #expect(document.json.contains("\"draft\" : true"))
    #expect(!DocumentReader.read(DocumentText("Kế hoạch")).json.contains("draft"))
  }

  @Test func readsADraftWhoseMarksAndNumbersWereMisread() throws {
    let rows = [
      "KẾ HOẠCH", "Tuyên truyền năm 2026", "1. TỐ CHỨC THỰC HIỆN", "1. Phòng Kinh tế", "~- Lập dự toán.",
      "¬ Theo dõi việc chi.",
    ]
    let words = rows.enumerated().flatMap { index, row in
      var left = 100
      return row.split(separator: " ").map { word in
        defer { left += (word.count + 1) * 20 }
        return (line: index + 1, left: left, top: 100 + index * 60, confidence: 90.0, text: String(word))
      }
    }
    let text = try DocumentText(recognised: [table(words)])
    #expect(text.lines.map(\.text) == rows)
    let document = DocumentReader.read(text)
    #expect(document.sections.map(\.marker) == ["I"])
    #expect(document.tasks.map(\.unit) == ["Phòng Kinh tế", "Phòng Kinh tế"])
    #expect(document.tasks.map(\.text) == ["Lập dự toán", "Theo dõi việc chi"])
  }

  @Test func refusesPicturesWithoutWords() {
    #expect(throws: ReadingFault.unreadable) { try DocumentText(recognised: [table([]), ""]) }
  }
}
