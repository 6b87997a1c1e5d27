// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Web

@Suite struct HTMLTests {
  @Test func escapesValuesButNotTheSource() {
    let value = "<b>\"&'</b>"
    let html: HTML = "<p title=\"\(value)\">\(value)</p>"
    #expect(
      html.text
        == "<p title=\"&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;\">&lt;b&gt;&quot;&amp;&#39;&lt;/b&gt;</p>")
  }

  @Test func escapesAQuoteThatACombiningMarkHidesInOneCharacter() {
    let value = "\"\u{301} onfocus=alert(1) x="
    #expect(value.first?.unicodeScalars.count == 2)
    let html: HTML = "<input value=\"\(value)\">"
    #expect(html.text == "<input value=\"&quot;\u{301} onfocus=alert(1) x=\">")
  }

  @Test func nestsMarkupListsAndNothing() {
    let items = ["a", "<"]
    let none: HTML? = nil
    let html: HTML = "<ul>\(items, { "<li>\($0)</li>" })\(none)</ul>"
    #expect(html.text == "<ul><li>a</li><li>&lt;</li></ul>")
  }

  @Test(arguments: [
    ("/tin-tuc", "/tin-tuc"), ("https://a.vn/?x=1&y=2", "https://a.vn/?x=1&amp;y=2"),
    ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), ("data:text/html,x", "#"), ("", "#"),
    ("mailto:a@b.vn", "mailto:a@b.vn"), (" javascript:x", "#"),
  ])
  func leadsOnlyWhereABrowserMayGo(link: String, shown: String) {
    let html: HTML = "<a href=\"\(link: link)\">"
    #expect(html.text == "<a href=\"\(shown)\">")
  }
}
