// SPDX-License-Identifier: Apache-2.0

import Search
import Testing

@Suite("Snippets")
struct SearchSnippetTests {
  private func marked(_ text: String, _ query: String, length: Int = 240) -> String {
    SearchSnippet(of: text, for: query, length: length).parts.map { $0.isMatch ? "[\($0.text)]" : $0.text }
      .joined()
  }

  @Test(
    "words of the query are marked",
    arguments: [
      ("Đăng ký khai sinh tại xã", "khai sinh", "Đăng ký [khai sinh] tại xã"),
      ("Đăng ký khai sinh tại xã", "KHAI  sinh", "Đăng ký [khai sinh] tại xã"),
      ("Bàn nhà và bán nhà", "bán", "Bàn nhà và [bán] nhà"),
      ("Ban nha va bán nhà", "bán nhà ", "[Ban nha] va [bán nhà]"),
      ("Niêm yết TTHC tại thôn", "thủ tục hành chính", "Niêm yết [TTHC] tại thôn"),
      ("Thủ tục hành chính", "TTHC", "[Thủ tục hành chính]"), ("Chứng nhận", "chứng nh", "[Chứng nhận]"),
      ("Không có gì", "khai sinh", "Không có gì"), ("", "khai sinh", ""),
    ])
  func marks(_ text: String, _ query: String, _ expected: String) {
    #expect(marked(text, query) == expected)
  }

  @Test("the place with the most words is shown, cut between words")
  func choosesThePlace() {
    let filler = String(repeating: "văn bản này nói về nhiều việc khác nhau ", count: 30)
    let snippet = SearchSnippet(
      of: filler + "đăng ký khai sinh lưu động " + filler, for: "khai sinh lưu động")
    #expect(snippet.parts.contains { $0.isMatch && $0.text == "khai sinh lưu động" })
    #expect(snippet.text.hasPrefix("… ") && snippet.text.hasSuffix(" …"))
    #expect(snippet.text.utf8.count < 300)
  }

  @Test("the parts are the text, whatever it is")
  func keepsTheText() {
    var generator = SeededGenerator(seed: 4)
    let words = ["khai", "sinh", "Đất", "ĐAI", "TTHC", "a", "…", "🎉", "nghiêng"]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...40, using: &generator)).compactMap { _ in
        words.randomElement(using: &generator)
      }
      .joined(separator: " ")
      #expect(SearchSnippet(of: text, for: "khai sinh đất", length: 10_000).text == text)
      let short = SearchSnippet(of: text, for: "khai sinh đất", length: 40).text
      #expect(short.utf8.count <= 40 + 30)
    }
  }
}
