// SPDX-License-Identifier: Apache-2.0

import Kernel
import TestKit
import Testing

@testable import OfficialDocuments

@Suite struct TrackedOriginalTests {
  private func signed(_ mend: Mend) -> SignedMend {
    SignedMend(mend, author: "Nguyễn Thị Mai", at: "2026-05-04T07:30:00+07:00")
  }

  /// The mend of words on a line of a text.
  private func mend(_ old: String, _ new: String, in lines: [String]) throws -> Mend {
    let place = try #require(lines.firstIndex { $0.contains(old) })
    let start = try #require(lines[place].firstRange(of: old)).lowerBound
    let from = lines[place][..<start].utf8.count
    return Mend(line: place + 1, range: from..<(from + old.utf8.count), replacement: new)
  }

  /// The body with the mends, and the probe of it.
  private func tracked(
    _ body: String, _ make: ([String]) throws -> [Mend]
  ) throws -> (probe: WordXMLProbe, text: String, placed: Int, read: [String]) {
    let docx = TinyZip.word(body: body)
    let lines = try DocumentText(bytes: docx).lines.map(\.text)
    let result = try TrackedOriginal(lines: lines, mends: make(lines).map(signed)).applied(to: docx)
    let part = try #require(
      try ZipParts.unpack(result.bytes, wanted: ["word/document.xml"])["word/document.xml"])
    return (
      WordXMLProbe(part), String(decoding: part, as: UTF8.self), result.placed,
      try DocumentText(bytes: result.bytes).lines.map(\.text)
    )
  }

  @Test func cutsARunAndKeepsItsLook() throws {
    let body = """
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nộp thủ tuc &amp; hồ sơ</w:t></w:r></w:p>
      """
    let made = try tracked(body) { [try mend("tuc", "tục", in: $0)] }
    #expect(made.probe.isWellFormed && made.placed == 1)
    #expect(made.read == ["Nộp thủ tục & hồ sơ"])
    #expect(made.probe.elements.filter { $0 == "w:b" }.count == 4)
    #expect(made.text.contains("w:author=\"Nguyễn Thị Mai\""))
    #expect(made.text.contains("<w:delText xml:space=\"preserve\">tuc</w:delText>"))
  }

  @Test func findsWordsOverSeveralRunsAndLeavesTheOthersAlone() throws {
    let body = """
      <w:p><w:r><w:t>chuyên </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>đổi</w:t><w:tab/></w:r><w:r><w:t>số</w:t></w:r></w:p>
      <w:p><w:r><w:t>chuyên môn</w:t></w:r></w:p>
      """
    let made = try tracked(body) { [try mend("chuyên đổi", "chuyển đổi", in: $0)] }
    #expect(made.placed == 1 && made.probe.isWellFormed)
    #expect(made.read[0] == "chuyển đổi\tsố")
    #expect(made.read[1] == "chuyên môn")
    #expect(made.probe.elements.filter { $0 == "w:del" }.count == 2)
  }

  @Test func mendsTheCellOfATableAndPassesWhatWasNumberedByTheProgram() throws {
    let body = """
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Nội dung</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>hiêu quả</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      <w:p><w:r><w:t>hiêu quả</w:t></w:r></w:p>
      """
    let made = try tracked(body) { lines in
      [try mend("hiêu", "hiệu", in: [lines[0]])]
    }
    #expect(made.placed == 1)
    #expect(made.read == ["Nội dung\thiệu quả", "hiêu quả"])
  }

  @Test func findsItsLineBelowParagraphsAndRowsWhoseLooksWereChanged() throws {
    let body = """
      <w:p><w:pPr><w:pPrChange w:id="1"><w:pPr/></w:pPrChange></w:pPr><w:r><w:t>hiêu quả</w:t></w:r></w:p>
      <w:tbl><w:tr><w:trPr><w:trPrChange w:id="2"><w:trPr/></w:trPrChange></w:trPr><w:tc><w:p><w:r><w:t>hiêu lực</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      <w:p><w:r><w:t>thủ tuc</w:t></w:r></w:p>
      """
    let made = try tracked(body) { lines in
      [
        try mend("hiêu quả", "hiệu quả", in: lines), try mend("hiêu lực", "hiệu lực", in: lines),
        try mend("tuc", "tục", in: lines),
      ]
    }
    #expect(made.placed == 3 && made.read == ["hiệu quả", "hiệu lực", "thủ tục"])
  }

  @Test func insertsWhereNothingGoes() throws {
    let made = try tracked("<w:p><w:r><w:t>Căn cứ Luật</w:t></w:r></w:p>") { lines in
      let end = lines[0].utf8.count
      return [Mend(line: 1, range: end..<end, replacement: ";")]
    }
    #expect(made.placed == 1 && made.read == ["Căn cứ Luật;"])
    #expect(!made.probe.elements.contains("w:del"))
  }

  @Test func joinsTornParagraphs() throws {
    let body = """
      <w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Đăng tin trên</w:t></w:r></w:p><w:p/><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>cổng của xã.</w:t></w:r></w:p>
      """
    let made = try tracked(body) { lines in
      [
        Mend(
          from: .init(line: 1, offset: lines[0].utf8.count), to: .init(line: 3, offset: 0), replacement: " ")
      ]
    }
    #expect(made.placed == 1 && made.probe.isWellFormed)
    #expect(made.read == ["Đăng tin trên cổng của xã."])
  }

  @Test func leavesOutWhatHasNoPlaceOfItsOwn() throws {
    let body = """
      <w:p><w:ins w:id="1"><w:r><w:t>thủ tuc mới</w:t></w:r></w:ins></w:p>
      <w:p><w:r><w:t>hồ sơ</w:t></w:r></w:p>
      """
    let made = try tracked(body) { lines in
      [try mend("tuc", "tục", in: lines), try mend("hồ sơ", "giấy tờ", in: lines)]
    }
    #expect(made.placed == 1 && made.read == ["thủ tuc mới", "giấy tờ"])
  }

  @Test func keepsTheOtherPartsOfTheFile() throws {
    let document = try DocxWriter().write(OfficialDocument(DocumentText(SamplePlan.text), year: 2026))
    let lines = try DocumentText(bytes: document).lines.map(\.text)
    let mends = DocumentChecker.check(try DocumentText(bytes: document)).findings.compactMap(\.mend)
    let result = try TrackedOriginal(lines: lines, mends: mends.map(signed)).applied(to: document)
    let (before, after) = (try ZipParts.all(document), try ZipParts.all(result.bytes))
    #expect(before.map(\.name) == after.map(\.name))
    for (old, new) in zip(before, after) where old.name != "word/document.xml" {
      #expect(old.bytes == new.bytes, "\(old.name)")
    }
    #expect(try DocumentText(bytes: result.bytes).lines.count == lines.count)
  }

  @Test func refusesWhatIsNoWordFile() {
    #expect(throws: Fault.self) {
      try TrackedOriginal(lines: [], mends: []).applied(to: Array("không phải zip".utf8))
    }
  }
}
