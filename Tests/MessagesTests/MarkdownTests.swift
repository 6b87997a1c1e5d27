// SPDX-License-Identifier: Apache-2.0

import Testing
import Web

@testable import Messages

@Suite struct MarkdownTests {
  @Test func ordinaryTextBecomesMarkup() {
    let html = Markdown("## Hồ sơ\n\nGồm **hai** bản:\n\n- đơn\n- giấy tờ").html.text
    #expect(html.contains("<h2>Hồ sơ</h2>"))
    #expect(html.contains("<strong>hai</strong>"))
    #expect(html.contains("<li>đơn</li>"))
  }

  @Test func tablesAreTables() {
    let html = Markdown("| Ngày | Việc |\n|---|---|\n| 01/6 | Nhận hồ sơ |").html.text
    #expect(html.contains("<th>Ngày</th>"))
    #expect(html.contains("<td>Nhận hồ sơ</td>"))
  }

  @Test func headingsStayBelowTheTitleOfThePage() {
    #expect(Markdown("# Một").html.text == "<h2>Một</h2>\n")
    #expect(Markdown("## Một\n\n### Hai").html.text == "<h2>Một</h2>\n<h3>Hai</h3>\n")
    #expect(Markdown("# Một\n\n###### Sáu").html.text == "<h2>Một</h2>\n<h6>Sáu</h6>\n")
  }

  @Test(arguments: [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "một <b onclick=\"alert(1)\">chữ</b>",
    "<iframe src=\"https://example.com\"></iframe>",
    "[bấm](javascript:alert(1))",
    "[bấm](JaVaScRiPt:alert(1))",
    "[bấm](java&#115;cript:alert(1))",
    "[bấm]( <javascript:alert(1)> )",
    "[bấm](vbscript:msgbox(1))",
    "[bấm](data:text/html;base64,PHNjcmlwdD4=)",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "![x\" onerror=\"alert(1)](https://example.com/a.png)",
    "![x](https://example.com/a.png \"a\" onerror=alert(1))",
    "[x]: javascript:alert(1)\n\n[x]",
    "<style>*{display:none}</style>",
    "<svg/onload=alert(1)>",
    "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
    "```\"><script>alert(1)</script>\nx\n```",
  ])
  func hostileTextIsHarmless(_ text: String) {
    let html = Markdown(text).html.text.lowercased()
    #expect(!html.contains("<script"))
    #expect(!html.contains("<img"))
    #expect(!html.contains("<iframe"))
    #expect(!html.contains("<svg"))
    #expect(!html.contains("<style"))
    #expect(!html.contains("href=\"javascript:"))
    #expect(!html.contains("href=\"vbscript:"))
    #expect(!html.contains("href=\"data:"))
    // Inside a tag there is no handler; in text the words do no harm.
    for tag in html.split(separator: "<").dropFirst() {
      let inside = tag.prefix { $0 != ">" }
      #expect(!inside.contains(" onerror=") && !inside.contains(" onclick=") && !inside.contains(" onload="))
    }
  }

  @Test func picturesComeOnlyFromOurOwnStore() {
    let ours = "/tep/" + String(repeating: "a", count: 64)
    #expect(Markdown("![Quầy](\(ours))").html.text.contains("<img src=\"\(ours)\" alt=\"Quầy\""))
    #expect(Markdown("![Quầy](https://example.com/a.png)").html.text == "<p>Quầy</p>\n")
    #expect(Markdown("![Quầy](//example.com/a.png)").html.text == "<p>Quầy</p>\n")
  }

  @Test func deepNestingAndLongLinesEnd() {
    for text in [
      String(repeating: ">", count: 20_000), String(repeating: "[", count: 50_000),
      String(repeating: "*a_ ", count: 20_000), String(repeating: "- ", count: 2_000),
      String(repeating: "|", count: 20_000) + "\n|-|\n",
    ] {
      #expect(Markdown(text).html.text.utf8.count < 5_000_000)
      _ = Markdown(text).plain
    }
  }

  @Test func plainTextHasALineForEachParagraphItemAndRow() {
    let text = """
      # Lịch

      Từ **thứ Hai**
      đến thứ Sáu, xem [trang này](https://example.com).

      - Sáng
      - Chiều

      | Giờ | Việc |
      |---|---|
      | 7 giờ | Nhận |
      """
    #expect(
      Markdown(text).plain == """
        Lịch
        Từ thứ Hai đến thứ Sáu, xem trang này.
        - Sáng
        - Chiều
        Giờ; Việc
        7 giờ; Nhận
        """)
  }

  @Test func plainTextLeavesMarkupOut() {
    #expect(Markdown("a <b>b</b> <script>c</script>").plain == "a b c")
    #expect(Markdown("").plain.isEmpty)
  }
}
