// SPDX-License-Identifier: Apache-2.0

import Foundation
import FoundationXML
import Kernel
import TestKit
import Testing

@testable import Portal

struct FeedTests {
  /// A title that breaks naive writers: a tag, a quote that carries a combining mark, a character XML forbids.
  private static let title = "<script>alert(1)</script> \"\u{301} & Tiê\u{301}ng \u{1}Việt"
  private static let portal = Portal(
    database: NoDatabase(), surroundings: FixedSurroundings().surroundings, publicURL: "",
    ports: PortalPorts(
      latest: { _, _ in
        [
          PortalHouse.news(
            5, title, audio: PortalAudio(path: "/tin-tuc/tin-5.mp3", bytes: 1234, seconds: 61)),
          PortalHouse.news(4, "Tin cũ"),
        ]
      },
      published: { _ in [PortalHouse.article(5, "x"), PortalHouse.article(4, "y")] }))

  @Test(arguments: ["/feed.rss", "/feed.atom"])
  func xmlKeepsEveryLetterAndIsWellFormed(_ path: String) async throws {
    let text = try await PortalHouse.text(Self.portal, path)
    let reading = XMLReading(text)
    #expect(reading.isWellFormed)
    #expect(
      reading.texts["title"]?[1].unicodeScalars.elementsEqual(
        "<script>alert(1)</script> \"\u{301} & Tiê\u{301}ng Việt".unicodeScalars) == true)
    #expect(!text.contains("<script>"))
    let links = reading.attributes.compactMap { $0.values["href"] ?? $0.values["url"] }
    #expect(links.allSatisfy { $0.hasPrefix("https://an-binh.test/") } && !links.isEmpty)
    let sound = reading.attributes.first { $0.values["type"] == "audio/mpeg" }?.values
    #expect(sound?["length"] == "1234")
    #expect((sound?["url"] ?? sound?["href"]) == "https://an-binh.test/tin-tuc/tin-5.mp3")
  }

  @Test func rssAndAtomWriteTimesTheirWay() async throws {
    let rss = try await PortalHouse.text(Self.portal, "/feed.rss")
    #expect(rss.contains("<pubDate>Mon, 04 May 2026 07:30:00 +0700</pubDate>"))
    #expect(rss.contains("<guid isPermaLink=\"false\">tag:an-binh.test,2026:tin/"))
    let atom = try await PortalHouse.text(Self.portal, "/feed.atom")
    #expect(atom.contains("<updated>2026-05-04T07:31:00+07:00</updated>"))
  }

  @Test func jsonSaysTheSame() async throws {
    let text = try await PortalHouse.text(Self.portal, "/feed.json")
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let item = (object?["items"] as? [[String: Any]])?.first
    let sound = (item?["attachments"] as? [[String: Any]])?.first
    #expect(object?["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(object?["feed_url"] as? String == "https://an-binh.test/feed.json")
    #expect(item?["url"] as? String == "https://an-binh.test/tin-tuc/tin-5")
    #expect(item?["content_text"] as? String == "Tóm tắt.")
    #expect(sound?["size_in_bytes"] as? Int == 1234 && sound?["duration_in_seconds"] as? Int == 61)
  }

  @Test func theListOfPagesNamesEveryMessage() async throws {
    let text = try await PortalHouse.text(Self.portal, "/sitemap.xml")
    let reading = XMLReading(text)
    #expect(reading.isWellFormed)
    #expect(reading.texts["loc"]?.first == "https://an-binh.test/")
    #expect(reading.texts["loc"]?.contains("https://an-binh.test/tin-tuc/tin-4") == true)
    #expect(reading.texts["lastmod"] == ["2026-05-04", "2026-05-04"])
  }

  @Test func aCommuneWithoutNewsHasAFeed() async throws {
    let text = try await PortalHouse.text(PortalHouse.portal(PortalPorts()), "/feed.atom")
    #expect(XMLReading(text).isWellFormed && text.contains("<updated>2026-05-04T07:30:00+07:00</updated>"))
  }
}

/// What a strict reader finds in a document.
private final class XMLReading: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private(set) var texts: [String: [String]] = [:]
  private(set) var attributes: [(element: String, values: [String: String])] = []
  private var current = ""

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
  ) {
    current = ""
    attributes.append((elementName, attributeDict))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { current += string }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?
  ) {
    texts[elementName, default: []].append(current)
    current = ""
  }
}
