// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Testing

@testable import Web

struct PortalFrameTests {
  private static let commune = CommuneCard(
    id: ID(rawValue: 1), code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh", host: "an-binh.test")
  private static let files = StaticFiles(fontFolder: nil)

  private static func text(_ page: Page) -> String {
    Layout.render(
      page, for: Visitor(commune: commune, staff: nil, formToken: ""), assets: files.assets
    ).text
  }

  @Test func theHeadSaysWhereThePageIsAndWhatItShows() {
    var page = Page("Tin \"một\"", frame: .portal, picture: "https://x.test/a.png", content: "")
    page.address = "https://an-binh.test/tin-tuc/a"
    page.head = "<meta name=\"x\" content=\"y\">\n"
    let text = Self.text(page)
    #expect(text.contains("<link rel=\"canonical\" href=\"https://an-binh.test/tin-tuc/a\">"))
    #expect(text.contains("<meta property=\"og:url\" content=\"https://an-binh.test/tin-tuc/a\">"))
    #expect(text.contains("<meta property=\"og:image\" content=\"https://x.test/a.png\">"))
    #expect(text.contains("content=\"Tin &quot;một&quot;\"") && text.contains("name=\"x\""))
    #expect(!text.contains("og:description") && !text.contains("name=\"description\""))
    let place = "class=\"print-head\">Ủy ban nhân dân xã An Bình, tỉnh Hà Tĩnh<br>https://an-binh.test"
    #expect(text.contains(place))
    #expect(text.contains("<html lang=\"vi\">") && !text.contains("<header class=\"band\" lang"))
  }

  @Test func theFrameStaysVietnameseAroundAnotherLanguage() {
    var page = Page("Contacts", frame: .portal, picture: "/tep/a", content: "")
    page.language = "en"
    let text = Self.text(page)
    #expect(text.contains("<html lang=\"en\">") && text.contains("<header class=\"band\" lang=\"vi\">"))
    #expect(text.contains("<footer class=\"foot\" lang=\"vi\">"))
    #expect(text.contains("og:image\" content=\"https://an-binh.test/tep/a\""))
  }

  @Test func dataCannotEndItsBlock() throws {
    let block = try HTML.linkedData(["name": "</script><script>alert(1)</script>"]).text
    #expect(block.components(separatedBy: "</script>").count == 2)
    let json = block.dropFirst("<script type=\"application/ld+json\">".count).dropLast("</script>\n".count)
    let read = try JSONDecoder().decode([String: String].self, from: Data(json.utf8))
    #expect(read["name"]?.hasPrefix("</script>") == true)
  }

  @Test func theScriptThatKeepsPagesNamesItsFiles() async throws {
    let route = try #require(Self.files.routes.all.first { $0.path == StaticPath.worker })
    let reply = try await route.answer(
      Visit(visitor: Visitor(commune: Self.commune, staff: nil, formToken: ""), path: route.path))
    guard case .bytes(let bytes) = reply.body else { return #expect(Bool(false), "no bytes") }
    let first = String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self)
    #expect(first.hasPrefix("const version = \"") && first.contains("\"\(Self.files.assets.style)\""))
    #expect(first.contains("\"\(Self.files.assets.script)\"") && !first.contains(StaticPath.icon))
    #expect(reply.headers.contains { $0.name == "cache-control" && $0.value == "no-cache" })
  }
}
