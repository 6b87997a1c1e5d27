// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OfficialDocuments

@Suite("The layout check of a .docx")
struct TypesettingLayoutCheckTests {
  /// The findings after `changes` (old text to new) in the document or its styles.
  private func findings(
    _ document: OfficialDocument = TypesettingSamples.report, _ changes: [(String, String)] = []
  ) -> [LayoutFinding] {
    var parts: [String: [UInt8]] = [:]
    for part in DocxWriter().parts(of: document) {
      var text = String(decoding: part.bytes, as: UTF8.self)
      for (old, new) in changes {
        text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
      }
      parts[part.name] = Array(text.utf8)
    }
    return LayoutCheck().findings(
      document: parts["word/document.xml"] ?? [], styles: parts["word/styles.xml"] ?? [])
  }

  @Test("finds nothing in what we write")
  func clean() {
    #expect(findings().isEmpty)
    #expect(findings(TypesettingSamples.letter).isEmpty)
  }

  @Test(
    "finds each departure that a person may have made",
    arguments: [
      ("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"", LayoutFinding.Rule.sheet),
      ("w:left=\"1701\"", "w:left=\"850\"", .margin), ("Times New Roman", "Calibri", .typeface),
      (LayoutWords.nationalName, "CỘNG HÒA", .head), (LayoutWords.motto, "Độc lập", .head),
      ("<w:sz w:val=\"28\"/>", "<w:sz w:val=\"24\"/>", .size), ("<w:b/>", "<w:b w:val=\"0\"/>", .weight),
    ])
  func departures(old: String, new: String, rule: LayoutFinding.Rule) {
    let found = findings(TypesettingSamples.report, [(old, new)])
    #expect(found.contains { $0.rule == rule })
    #expect(found.allSatisfy { $0.rule == rule })
  }

  @Test("says what is wrong and what is allowed")
  func sentences() {
    let found = findings(TypesettingSamples.report, [("w:left=\"1701\"", "w:left=\"850\"")])
    #expect(found.map(\.sentence) == ["Lề trái đang là 15 mm; cần từ 30 đến 35 mm."])
  }

  @Test("has nothing to say about what is no document at all except that the head is missing")
  func broken() {
    let found = LayoutCheck().findings(document: Array("<w:p".utf8), styles: [])
    #expect(found.map(\.rule) == [.head, .head])
  }

  @Test("styles that are based on each other do not keep it busy")
  func circle() {
    let styles = """
      <w:styles xmlns:w="x"><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>\
      <w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>
      """
    let document = """
      <w:document xmlns:w="x"><w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>Lời</w:t></w:r></w:p></w:document>
      """
    let found = LayoutCheck().findings(document: Array(document.utf8), styles: Array(styles.utf8))
    #expect(found.map(\.rule) == [.head, .head])
  }
}
