// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import OfficialDocuments

@Suite("The measures of Nghị định 30/2020/NĐ-CP")
struct TypesettingLayoutTests {
  private let rules = LayoutRules.decree30

  @Test("every part has a look of its own, within what the decree allows")
  func looks() {
    for part in LayoutPart.allCases {
      #expect(rules.looks[part] != nil, "\(part)")
      #expect(rules.look(part).size.allowed.contains(rules.look(part).size.chosen))
    }
  }

  @Test("a choice outside what is allowed is brought back")
  func measure() {
    #expect(LayoutRules.Measure(20...25, 30).chosen == 25)
    #expect(LayoutRules.Measure(20...25, 10).chosen == 20)
  }

  @Test("the rules of a day are the last that were in force on it")
  func inForce() throws {
    #expect(LayoutRules.inForce(on: try #require(LocalDay(iso: "2026-08-05"))) == .decree30)
    #expect(LayoutRules.inForce(on: try #require(LocalDay(iso: "2019-01-01"))) == .decree30)
    #expect(LayoutRules.all.map(\.effective) == LayoutRules.all.map(\.effective).sorted())
  }

  @Test("A4 and its margins in twips, to the last one")
  func twips() {
    let measures = DocxMeasures(rules: rules)
    #expect([measures.sheetWidth, measures.sheetHeight] == [11906, 16838])
    #expect([measures.top, measures.bottom, measures.left, measures.right] == [1134, 1134, 1701, 850])
    #expect(measures.indent == 720)
    let widths = DocxMeasures.divided(measures.textWidth(isWide: false), by: [1, 3, 7, 2])
    #expect(widths.reduce(0, +) == measures.textWidth(isWide: false))
  }

  @Test(
    "links are whole addresses or paths of the portal; scripts and blanks open nothing",
    arguments: [
      ("https://a.vn/?a=1&b=2", "https://a.vn/?a=1&b=2"),
      ("/minh-chung/1", "https://anbinh.example.vn/minh-chung/1"),
      ("mailto:xa@anbinh.example.vn", "mailto:xa@anbinh.example.vn"), ("javascript:alert(1)", nil),
      ("//other.vn/x", nil), ("https://a.vn/ b", nil), ("file:///etc/passwd", nil), ("", nil),
    ])
  func links(link: String, address: String?) {
    #expect(PortalLink.address(link, origin: "https://anbinh.example.vn") == address)
  }

  @Test("without an origin a path opens nothing")
  func pathWithoutOrigin() {
    #expect(PortalLink.address("/minh-chung/1", origin: nil) == nil)
  }
}
