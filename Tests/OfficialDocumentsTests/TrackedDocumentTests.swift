// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import OfficialDocuments

@Suite struct TrackedDocumentTests {
  private func tracked(_ lines: [String], _ mends: [Mend]) -> TrackedDocument {
    TrackedDocument(
      lines: lines,
      mends: mends.map { SignedMend($0, author: "Cán bộ <một>", at: "2026-05-04T07:30:00+07:00") })
  }

  @Test func strikesOutWhatGoesAndUnderlinesWhatComes() {
    let mend = Mend(line: 1, range: 0..<"thủ tuc".utf8.count, replacement: "thủ tục")
    let probe = WordXMLProbe(tracked(["thủ tuc & hồ sơ", "a\tb"], [mend]).content.bytes)
    #expect(probe.isWellFormed)
    #expect(
      probe.elements.filter { ["w:del", "w:delText", "w:ins"].contains($0) } == [
        "w:del", "w:delText", "w:ins",
      ])
    #expect(probe.text == "thủ tucthủ tục & hồ sơab")
    #expect(probe.attributes(of: "w:ins").first?["w:author"] == "Cán bộ <một>")
    #expect(probe.elements.contains("w:tab"))
  }

  @Test func joinsParagraphsByStrikingOutTheirMark() {
    let mend = Mend(from: .init(line: 1, offset: 2), to: .init(line: 3, offset: 1), replacement: " ")
    let probe = WordXMLProbe(tracked(["ai", "", " hai"], [mend]).content.bytes)
    #expect(probe.isWellFormed)
    // Two marks go, and the space at the start of the last line.
    #expect(probe.elements.filter { $0 == "w:del" }.count == 3)
    #expect(probe.text == "ai  hai")
    let ids = (probe.attributes(of: "w:del") + probe.attributes(of: "w:ins")).compactMap { $0["w:id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test func leavesOutMendsThatOverlapOrLieOutside() {
    let mends = [
      Mend(line: 1, range: 0..<2, replacement: "x"), Mend(line: 1, range: 1..<3, replacement: "y"),
      Mend(line: 7, range: 0..<1, replacement: "z"), Mend(line: 1, range: 2..<90, replacement: "z"),
    ]
    #expect(WordXMLProbe(tracked(["abcd"], mends).content.bytes).text == "abxcd")
  }

  @Test func isReadBackAsTheMendedText() throws {
    let text = SamplePlan.replacing("an toàn thông tin", with: "an toàn cho chuyên đổi số")
    let lines = DocumentText(text).lines.map(\.text)
    let mends = DocumentChecker.check(DocumentText(text)).findings.compactMap(\.mend)
    let bytes = try tracked(lines, mends).docx()
    let read = try DocumentText(bytes: bytes)
    #expect(read.lines.contains { $0.text.contains("chuyển đổi số") })
    #expect(DocumentChecker.check(read).findings.allSatisfy { $0.rule != "spelling-slip" })
  }
}
