// SPDX-License-Identifier: Apache-2.0

import Testing
import Web

@testable import Messages

/// What comes from Word, from a page or from our editor becomes CommonMark, and comes back the same.
@Suite struct RichTextTests {
  private func text(_ markup: String) -> String { PastedText(markup).rich.commonMark }

  @Test func aPageOfOrdinaryMarkupBecomesCommonMark() {
    let markup = """
      <h1>Lịch</h1><p>Từ <b>thứ Hai</b> đến <em>thứ Sáu</em>, xem <a href="https://xa.gov.vn/lich?a=1&amp;copy=2">lịch</a>.</p>
      <ul><li>Sáng</li><li>Chiều<ol><li>Một</li><li>Hai</li></ol></li></ul>
      <h3>Bảng</h3><table><tr><th>Giờ</th><th>Việc</th></tr><tr><td>7 giờ</td><td>Nhận | trả</td></tr></table>
      """
    #expect(
      text(markup) == """
        ## Lịch

        Từ **thứ Hai** đến *thứ Sáu*, xem [lịch](https://xa.gov.vn/lich?a=1\\&copy=2).

        - Sáng
        - Chiều
          1. Một
          2. Hai

        #### Bảng

        | Giờ | Việc |
        |---|---|
        | 7 giờ | Nhận \\| trả |
        """)
  }

  @Test func paragraphsOfWordBecomeLists() {
    let markup = """
      <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head>
      <body lang=VI><!--StartFragment--><p class=MsoNormal><b><span style='font-size:14.0pt'>Hồ sơ gồm:<o:p></o:p></span></b></p>
      <p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
      style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Đơn đề nghị<o:p></o:p></p>
      <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>Theo mẫu 01</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Giấy tờ đất</p>
      <p class=MsoNormal>Các bước:</p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Nộp</p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Nhận</p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>
      """
    #expect(
      text(markup) == """
        **Hồ sơ gồm:**

        - Đơn đề nghị
          - Theo mẫu 01
        - Giấy tờ đất

        Các bước:

        1. Nộp
        2. Nhận
        """)
  }

  @Test func dashesThatOfficialsTypeAreLists() {
    #expect(
      text("<p>Gồm:</p><p>- Đơn;</p><p>+ Mẫu 01;</p><p>- Ảnh.</p>") == "Gồm:\n\n- Đơn;\n  - Mẫu 01;\n- Ảnh.")
  }

  @Test func whatIsUnsafeOrUnseenIsLeftOut() {
    let hidden = """
      <script>alert(1)</script><style>p{}</style><p onclick="x()">Chữ <a href="javascript:alert(1)">một</a>
      <a href="//xa.com/a">hai</a><span style="display:none">ẩn</span><iframe src="https://x"></iframe>
      <img src="https://x/a.png" alt="x"><img src="data:image/png;base64,AA"></p><!-- gì --><svg><p>hình</p></svg>
      """
    let pasted = PastedText(hidden)
    #expect(pasted.rich.commonMark == "Chữ một hai" && pasted.lostPictures == 2)
    #expect(text("<p>a\u{200B}b\u{202E}c\u{FEFF} đê\u{0309}</p>") == "abc để")
    #expect(text("<p>100 m<sup>2</sup></p>") == "100 m²")
    #expect(text("<p>C&aacute;n b&ocirc;̣ &ndash; &#7879;</p>") == "Cán bộ – ệ")
  }

  @Test func picturesOfOurOwnStay() {
    let path = "/tep/" + String(repeating: "ab", count: 32)
    #expect(
      text("<p><img src=\"http://127.0.0.1\(path)\" alt=\"Quầy [một] cửa\"></p>")
        == "![Quầy \\[một\\] cửa](\(path))")
  }

  @Test func boldNextToAMarkStaysAsFarAsCommonMarkCanSayIt() {
    #expect(text("<p><b>Số:</b>12 <b> và </b>hết</p>") == "**Số**:12 **và** hết")
    #expect(text("<p><b>Chú ý: <i>nộp</i> sớm</b></p>") == "**Chú ý: *nộp* sớm**")
  }

  @Test(arguments: [
    "1. không phải danh sách", "-gạch", "# thăng", "> lớn", "a * b * c", "__init__", "[x](y)", "![x](y)",
    "<b>",
    "&amp; &copy;", "\\", "dòng\\", "```", "~~~", "---", "===", "| a | b |", "a_b_c *d*", "C#", "2026) x",
    "+x", "`x`",
    "Xem!", "*", "**", "http://a.b/c_d_e", "5 < 6 > 4", ":--|--:", "99999999999. x", "[a]: /b",
  ])
  func textThatLooksLikeMarksStaysText(_ words: String) {
    let written = RichText(blocks: [.paragraph([.init(content: .text(words))])]).commonMark
    #expect(Markdown(written).plain == words, "\(written)")
  }

  /// Whatever is pasted, what was made of it comes back the same from the page and from the editor.
  @Test(arguments: 0..<30)
  func anyMarkupIsStable(_ seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    let pieces = [
      "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<ul>", "</ul>", "<ol start=3>", "</ol>", "<li>", "</li>",
      "<h1>",
      "</h1>", "<h3>", "</h3>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<br>", "<hr>",
      "<blockquote>", "</blockquote>", "<a href='/a(b)_c'>", "</a>", "<a href='javascript:x'>", "<div>",
      "</div>",
      "<p style='mso-list:l0 level2 lfo1'>", "<span style='mso-list:Ignore'>1.</span>", "<!-- x -->",
      "<![if x]>", "<",
      "&", "&lt;", "chữ", " ", "  ", ".", ",", "*", "_", "#", "- ", "1. ", "|", "[", "]", "!", "\\", "`", "“",
      "”", "\n",
      "đất đai", "2026", "<img src='/tep/\(String(repeating: "0a", count: 32))' alt='a*b'>", "<sup>2</sup>",
      "</x>",
      "<script>", "</script>", "<x", "=\"", "'", ">", "\u{200B}", "<td colspan=3>",
    ]
    for _ in 0..<25 {
      let markup = (0..<chance.below(60)).map { _ in pieces[chance.below(pieces.count)] }.joined()
      let first = PastedText(markup).rich
      let written = first.commonMark
      let page = Markdown(written).html.text
      let second = PastedText(page).rich
      #expect(second.commonMark == written, "\(markup)")
      #expect(Markdown(second.commonMark).html.text == page, "\(markup)")
    }
  }

  @Test func deepAndLongMarkupEnds() {
    for markup in [
      String(repeating: "<ul><li>a", count: 3_000), String(repeating: "<b><i>x", count: 20_000),
      String(repeating: "<table><tr><td>x", count: 3_000), String(repeating: "<blockquote>q", count: 3_000),
      String(repeating: "<", count: 50_000), String(repeating: "<!--", count: 20_000),
      "<" + String(repeating: "a ", count: 50_000),
    ] {
      #expect(PastedText(markup).rich.commonMark.utf8.count < 1_000_000)
    }
  }
}

/// Numbers that follow from a seed (SplitMix64).
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 1 }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }
}
