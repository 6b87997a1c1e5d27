// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import OfficialDocuments

@Suite("A document for Typst")
struct TypesettingTypstTests {
  private let writer = TypstWriter(origin: "https://anbinh.example.vn")

  private func data(of document: OfficialDocument) throws -> [String: Any] {
    let job = try writer.write(document)
    return try #require(try JSONSerialization.jsonObject(with: Data(job.data)) as? [String: Any])
  }

  @Test("the template reads its data by the name the writer gives, and names one typeface")
  func template() throws {
    let template = String(decoding: try writer.write(TypesettingSamples.report).template, as: UTF8.self)
    #expect(template.contains("json(\"\(TypstWriter.dataName)\")"))
    #expect(template.contains("lang: \"vi\""))
    #expect(template.contains("fallback: false"))
    #expect(try data(of: TypesettingSamples.report)["typeface"] as? String == "Liberation Serif")
  }

  @Test("the same document gives the same bytes, and no document changes the template")
  func deterministic() throws {
    let job = try writer.write(TypesettingSamples.report)
    #expect(try writer.write(TypesettingSamples.report) == job)
    #expect(try writer.write(TypesettingSamples.hostile).template == job.template)
  }

  @Test("every look the template asks for is in the data")
  func looks() throws {
    let looks = try #require(try data(of: TypesettingSamples.report)["looks"] as? [String: Any])
    #expect(Set(looks.keys) == Set(LayoutPart.allCases.map(\.rawValue)))
  }

  @Test("markup of an author is data")
  func hostile() throws {
    let summary = try data(of: TypesettingSamples.hostile)["summary"] as? String
    #expect(summary == TypesettingSamples.hostile.title)
  }

  @Test("links are whole addresses, and none where there is none to make")
  func links() throws {
    let document = TypesettingSamples.short("\("a", opening: "/x")\("b", opening: "javascript:x")")
    let blocks = try #require(try data(of: document)["blocks"] as? [[String: Any]])
    let runs = try #require(blocks.first?["text"] as? [[String: Any]])
    #expect(runs.map { $0["link"] as? String } == ["https://anbinh.example.vn/x", nil])
  }

  @Test(
    "letters without a shape become a square, invisible signs go, Vietnamese stays",
    arguments: [
      ("Ủy ban, ₫ – “đúng” ≥ 95%", "Ủy ban, ₫ – “đúng” ≥ 95%"), ("tốt 😀", "tốt □"), ("漢字", "□□"),
      ("a\u{0}\u{200B}\u{202E}\u{FE0F}b", "ab"), ("a\tb\nc", "a b\nc"), ("8\u{2011}9", "8-9"),
    ])
  func coverage(text: String, shown: String) {
    #expect(TypefaceCoverage.shown(text) == shown)
  }

  @Test("all Vietnamese letters have a shape, composed and decomposed")
  func vietnamese() {
    let vowels = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    for vowel in vowels {
      for tone in ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"] {
        let letter = (String(vowel) + tone).precomposedStringWithCanonicalMapping
        #expect(TypefaceCoverage.shown(letter) == letter)
        let apart = letter.decomposedStringWithCanonicalMapping
        #expect(TypefaceCoverage.shown(apart).unicodeScalars.elementsEqual(apart.unicodeScalars))
      }
    }
    #expect(TypefaceCoverage.shown("đĐ") == "đĐ")
  }
}
