// SPDX-License-Identifier: Apache-2.0

import Foundation
import FoundationXML
import Testing

@testable import OfficialDocuments

@Suite("A document as .docx")
struct TypesettingDocxTests {
  private let writer = DocxWriter(origin: "https://anbinh.example.vn")

  private func parts(of document: OfficialDocument) -> [String: WordXMLProbe] {
    Dictionary(
      uniqueKeysWithValues: writer.parts(of: document).map { ($0.name, WordXMLProbe($0.bytes)) })
  }

  @Test("every part of every sample is well-formed")
  func wellFormed() {
    for (sample, document) in TypesettingSamples.all {
      for (name, probe) in parts(of: document) { #expect(probe.isWellFormed, "\(sample) \(name)") }
    }
  }

  @Test("hostile text arrives as text, without the characters XML forbids")
  func escaping() throws {
    let hostile = "<script>alert(1)</script> ]]> &amp; \"\u{301} '\u{301}"
    let probe = try #require(
      parts(of: TypesettingSamples.short(Prose(hostile + "\u{0}\u{B}\u{1F}\u{FFFE}\u{FFFF}")))[
        "word/document.xml"])
    #expect(probe.isWellFormed)
    #expect(probe.text.contains(hostile))
    #expect(!probe.elements.contains("script"))
    #expect(probe.text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0xFFFE })
  }

  @Test("a quote with a combining mark does not end an attribute")
  func attributes() throws {
    let xml: OOXML = "<a b=\"\("x\"\u{301} onload=\"y")\"/>"
    let probe = WordXMLProbe(xml.bytes)
    #expect(probe.isWellFormed)
    #expect(probe.attributes.first == ["b": "x\"\u{301} onload=\"y"])
  }

  @Test("the same document gives the same bytes, as a zip that begins with the content types")
  func deterministic() throws {
    let bytes = try writer.write(TypesettingSamples.report)
    #expect(try writer.write(TypesettingSamples.report) == bytes)
    #expect(bytes.starts(with: "PK\u{3}\u{4}".utf8))
    #expect(Array(bytes[30..<49]) == Array("[Content_Types].xml".utf8))
    // The first day of the calendar of zip, in whatever zone the machine stands.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    #expect(bytes.count < 20_000)
  }

  @Test("the header row of a table is repeated on every page and no row is torn")
  func tableHeaders() throws {
    let probe = try #require(parts(of: TypesettingSamples.report)["word/document.xml"])
    #expect(probe.elements.filter { $0 == "w:tblHeader" }.count == 2)
    #expect(
      probe.elements.filter { $0 == "w:tr" }.count == probe.elements.filter { $0 == "w:cantSplit" }.count)
  }

  @Test("every link has its relationship, once an address, and opens a whole address")
  func links() throws {
    let parts = parts(of: TypesettingSamples.report)
    let used = try #require(parts["word/document.xml"]).attributes(of: "w:hyperlink").compactMap {
      $0["r:id"]
    }
    let relationships = try #require(parts["word/_rels/document.xml.rels"]).attributes(of: "Relationship")
    let links = relationships.filter { $0["TargetMode"] == "External" }
    #expect(!used.isEmpty)
    #expect(Set(used) == Set(links.compactMap { $0["Id"] }))
    #expect(links.allSatisfy { $0["Target"]?.hasPrefix("https://anbinh.example.vn/") == true })
    #expect(Set(links.compactMap { $0["Target"] }).count == links.count)
  }

  @Test("a link that is a script stays text")
  func scriptLink() throws {
    let document = TypesettingSamples.short("Xem \("ở đây", opening: "javascript:alert(1)")")
    let probe = try #require(parts(of: document)["word/document.xml"])
    #expect(!probe.elements.contains("w:hyperlink"))
    #expect(probe.text.contains("ở đây"))
  }

  @Test("every style that is used exists, and headings are Word's own")
  func styles() throws {
    let parts = parts(of: TypesettingSamples.report)
    let styles = try #require(parts["word/styles.xml"])
    let known = Set(styles.attributes(of: "w:style").compactMap { $0["w:styleId"] })
    let used = Set(
      try #require(parts["word/document.xml"]).attributes(of: "w:pStyle").compactMap { $0["w:val"] })
    #expect(used.isSubset(of: known))
    #expect(used.isSuperset(of: ["Heading1", "Heading2", "Heading3", "Title"]))
    #expect(
      Set(styles.attributes(of: "w:name").compactMap { $0["w:val"] }).isSuperset(of: ["heading 1", "Title"]))
    #expect(styles.attributes(of: "w:rFonts").allSatisfy { $0["w:ascii"] == "Times New Roman" })
  }

  @Test("page numbers stand on every page but the first, and start anew in an appendix")
  func sections() throws {
    let probe = try #require(parts(of: TypesettingSamples.report)["word/document.xml"])
    #expect(probe.elements.filter { $0 == "w:titlePg" }.count == 2)
    #expect(probe.attributes(of: "w:pgNumType").allSatisfy { $0["w:start"] == "1" })
    #expect(
      probe.attributes(of: "w:pgSz") == [
        ["w:w": "11906", "w:h": "16838"], ["w:w": "16838", "w:h": "11906", "w:orient": "landscape"],
      ])
  }

  @Test("the head, the title and the closing stand in capitals where the decree wants them")
  func words() throws {
    let text = try #require(parts(of: TypesettingSamples.report)["word/document.xml"]).text
    for words in [
      LayoutWords.nationalName, LayoutWords.motto, "ỦY BAN NHÂN DÂN", "XÃ AN BÌNH", "BÁO CÁO",
      "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", "Trần Thị Minh Hà",
      "SỐ LIỆU THEO TỪNG THÔN",
    ] { #expect(text.contains(words)) }
  }

  @Test("each cell ends with a paragraph and a paragraph follows each table, as Word demands")
  func paragraphsAfterTables() throws {
    let elements = try #require(parts(of: TypesettingSamples.hostile)["word/document.xml"]).closing
    for (element, next) in zip(elements, elements.dropFirst()) where next == "w:tc" {
      #expect(element == "w:p")
    }
    let body = try #require(parts(of: TypesettingSamples.hostile)["word/document.xml"]).bodyChildren
    for (element, next) in zip(body, body.dropFirst()) where element == "w:tbl" { #expect(next == "w:p") }
    #expect(body.last == "w:sectPr")
  }

  @Test("core properties say title, language, issuer and the day of issue")
  func coreProperties() throws {
    let text = try #require(parts(of: TypesettingSamples.report)["docProps/core.xml"]).text
    #expect(text.contains("Báo cáo Kết quả công tác tuyên truyền"))
    #expect(text.contains("vi-VN"))
    #expect(text.contains("2026-08-05"))
  }
}
