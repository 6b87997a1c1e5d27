// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments
import TestKit
import Testing

@Suite struct WordDocumentTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    try DocumentText(bytes: bytes).lines.map(\.text)
  }

  @Test func countsParagraphsEmptyOnesAndTableRows() throws {
    let cell = { (texts: [String]) in "<w:tc>" + texts.map { TinyZip.paragraph($0) }.joined() + "</w:tc>" }
    let body =
      TinyZip.paragraph("một") + "<w:p/>"
      + "<w:tbl><w:tr>\(cell(["a", "b"]))\(cell(["c"]))</w:tr><w:tr>\(cell(["d"]))\(cell([""]))</w:tr></w:tbl>"
      + TinyZip.paragraph("cuối")
    #expect(try lines(TinyZip.word(body: body)) == ["một", "", "a b\tc", "d\t", "cuối"])
  }

  @Test func givesListsTheirNumbers() throws {
    let level = { (depth: Int, format: String, text: String) in
      "<w:lvl w:ilvl=\"\(depth)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "upperRoman", "%1."))\(level(1, "decimal", "%2."))"
      + "\(level(2, "lowerLetter", "%3)"))\(level(3, "decimal", "%2.%4."))</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"1\">\(level(0, "bullet", "o"))</w:abstractNum>"
      + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"1\"/></w:num>"
    let body = [
      TinyZip.paragraph("MỤC ĐÍCH", list: 5), TinyZip.paragraph("Mục đích", list: 5, level: 1),
      TinyZip.paragraph("việc", list: 6), TinyZip.paragraph("Yêu cầu", list: 5, level: 1),
      TinyZip.paragraph("ý", list: 5, level: 2), TinyZip.paragraph("chi tiết", list: 5, level: 3),
      TinyZip.paragraph("NỘI DUNG", list: 5), TinyZip.paragraph("Đối tượng", list: 5, level: 1),
    ].joined()
    #expect(
      try lines(TinyZip.word(body: body, numbering: numbering)) == [
        "I. MỤC ĐÍCH", "1. Mục đích", "- việc", "2. Yêu cầu", "a) ý", "2.1. chi tiết", "II. NỘI DUNG",
        "1. Đối tượng",
      ])
  }

  @Test func leavesOutRemovedTextAndSecondCopies() throws {
    let body =
      "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins></w:p>"
      + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>\(TinyZip.paragraph("khung"))</w:txbxContent></mc:Choice>"
      + "<mc:Fallback><w:txbxContent>\(TinyZip.paragraph("khung"))</w:txbxContent></mc:Fallback></mc:AlternateContent>"
      + "<w:t>ngoài</w:t></w:r></w:p>"
    #expect(try lines(TinyZip.word(body: body)) == ["mới", "ngoài", "khung"])
  }

  @Test func showsTrackedChangesAsAccepted() throws {
    let mark = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
    let body =
      "<w:p>\(mark)<w:r><w:t xml:space=\"preserve\">một câu </w:t></w:r></w:p>"
      + TinyZip.paragraph("bị tách ra")
      + "<w:p>\(mark)<w:del><w:r><w:delText>bỏ hẳn</w:delText></w:r></w:del></w:p>"
      + "<w:p><w:pPr><w:pPrChange w:id=\"2\"><w:pPr/></w:pPrChange></w:pPr><w:r><w:t>giữ</w:t></w:r>"
      + "<w:moveFrom><w:r><w:t>dời đi</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t xml:space=\"preserve\"> dời đến</w:t></w:r></w:moveTo></w:p>"
      + "<w:tbl><w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr><w:tc>\(TinyZip.paragraph("hàng bỏ"))</w:tc></w:tr>"
      + "<w:tr><w:trPr><w:ins w:id=\"4\"/></w:trPr><w:tc>\(TinyZip.paragraph("hàng mới"))</w:tc></w:tr></w:tbl>"
    #expect(try lines(TinyZip.word(body: body)) == ["một câu bị tách ra", "giữ dời đến", "hàng mới"])
  }

  @Test func readsNestedTablesAndLeavesNotesAndCommentsOut() throws {
    let inner = "<w:tbl><w:tr><w:tc>\(TinyZip.paragraph("trong"))</w:tc></w:tr></w:tbl>"
    let body =
      "<w:tbl><w:tr><w:tc>\(TinyZip.paragraph("ngoài"))\(inner)</w:tc><w:tc>\(TinyZip.paragraph("bên"))</w:tc></w:tr></w:tbl>"
      + "<w:p><w:r><w:t>câu có chú thích</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
      + "<w:commentRangeStart w:id=\"0\"/><w:r><w:t xml:space=\"preserve\"> và lời bàn</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
      + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
    #expect(try lines(TinyZip.word(body: body)) == ["ngoài trong\tbên", "câu có chú thích và lời bàn"])
  }

  @Test func readsTheWholePlanFromWordAsFromText() throws {
    let paragraphs = SamplePlan.text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = paragraphs.map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      return "<w:p>"
        + parts.map { "<w:r><w:t xml:space=\"preserve\">\($0)</w:t></w:r>" }
        .joined(separator: "<w:r><w:tab/></w:r>") + "</w:p>"
    }.joined()
    let word = try DocumentText(bytes: TinyZip.word(body: body))
    #expect(DocumentReader.read(word) == DocumentReader.read(DocumentText(SamplePlan.text)))
  }

  @Test func refusesWhatIsNoWordDocument() {
    let zip = TinyZip(entries: [.init(name: "xl/workbook.xml", bytes: [60])]).bytes
    #expect(throws: ReadingFault.notWord) { try DocumentText(bytes: zip) }
    let whole = TinyZip.word(body: TinyZip.paragraph("một"))
    #expect(throws: ReadingFault.self) { try DocumentText(bytes: Array(whole.prefix(120))) }
    #expect(throws: ReadingFault.damaged) { try DocumentText(bytes: TinyZip.word(body: "<w:p><w:r>")) }
    #expect(throws: ReadingFault.empty) { try DocumentText(bytes: TinyZip.word(body: "<w:p/>")) }
  }

  @Test func refusesEntitiesAndOtherEncodings() {
    let body = TinyZip.paragraph("&x;")
    let doctype = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
    #expect(throws: ReadingFault.unsafeXML) {
      try DocumentText(bytes: TinyZip.word(body: body, prolog: doctype))
    }
    let seven = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>"
    #expect(throws: ReadingFault.unsafeXML) {
      try DocumentText(bytes: TinyZip.word(body: body, prolog: seven))
    }
  }

  @Test func stopsUnpackingABomb() {
    // 66 MB of spaces in 420 kB, and 5 MB in 33 kB: the size limit and the ratio.
    for count in [256_000, 20_000] {
      let entry = TinyZip.Entry(
        name: "word/document.xml", bytes: TinyZip.spaces(count: count), packed: (258 * count + 1, 0))
      #expect(throws: ReadingFault.unpacksTooLarge) {
        try DocumentText(bytes: TinyZip(entries: [entry]).bytes)
      }
    }
    let many = (0..<2001).map { TinyZip.Entry(name: "word/media/\($0)", bytes: []) }
    #expect(throws: ReadingFault.unpacksTooLarge) { try DocumentText(bytes: TinyZip(entries: many).bytes) }
  }
}
