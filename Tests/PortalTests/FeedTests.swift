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
    ports: PortalPorts { ports in
      ports.latest = { _, topic, _ in
        [
          PortalHouse.news(
            5, title, audio: PortalAudio(path: "/tin-tuc/tin-5.mp3", bytes: 1234, seconds: 61)),
          PortalHouse.news(4, topic == nil ? "Tin cũ" : "Tin của chủ đề \(topic ?? "")"),
        ]
      }
      ports.topics = [
        PortalTopic(slug: "cong-vu", title: "Công vụ", path: "/tin-tuc/chu-de/cong-vu")
      ]
      ports.count = { _ in SitemapPages.length + 1 }
      ports.addresses = { _, limit, offset in
        (0...SitemapPages.length).dropFirst(offset).prefix(limit).map {
          PortalAddress(path: "/tin-tuc/tin-\($0)", updatedAt: FixedSurroundings.start)
        }
      }
    })

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

  @Test func theListOfPagesComesInParts() async throws {
    let index = XMLReading(try await PortalHouse.text(Self.portal, "/sitemap.xml"))
    #expect(index.isWellFormed)
    #expect(
      index.texts["loc"] == [
        "https://an-binh.test/sitemap/trang.xml", "https://an-binh.test/sitemap/tin-1.xml",
        "https://an-binh.test/sitemap/tin-2.xml",
      ])
    let pages = try await Self.part("trang.xml")
    #expect(pages.texts["loc"]?.first == "https://an-binh.test/")
    #expect(pages.texts["loc"]?.contains("https://an-binh.test/tin-tuc/chu-de/cong-vu") == true)
    let first = try await Self.part("tin-1.xml")
    #expect(first.isWellFormed && first.texts["loc"]?.count == SitemapPages.length)
    let last = try await Self.part("tin-2.xml")
    #expect(last.texts["loc"] == ["https://an-binh.test/tin-tuc/tin-\(SitemapPages.length)"])
    #expect(last.texts["lastmod"] == ["2026-05-04"])
    for wrong in ["tin-3.xml", "tin-0.xml", "tin-01.xml", "tin-x.xml", "khac.xml"] {
      await #expect(throws: Fault.self) { try await Self.part(wrong) }
    }
  }

  private static func part(_ name: String) async throws -> XMLReading {
    XMLReading(
      try await PortalHouse.text(portal, "/sitemap/{part}", parameters: ["part": name]))
  }

  @Test func aTopicHasAFeedOfItsOwn() async throws {
    let path = "/tin-tuc/chu-de/{topic}/feed.rss"
    let text = try await PortalHouse.text(Self.portal, path, parameters: ["topic": "cong-vu"])
    #expect(text.contains("<title>Công vụ – xã An Bình</title>") && text.contains("Tin của chủ đề cong-vu"))
    #expect(text.contains("href=\"https://an-binh.test/tin-tuc/chu-de/cong-vu/feed.rss\" rel=\"self\""))
    await #expect(throws: Fault.self) {
      try await PortalHouse.text(Self.portal, path, parameters: ["topic": "khac"])
    }
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
