// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments
import Testing

@Suite struct MendTests {
  @Test func replacesBytesOfALine() {
    let mend = Mend(line: 2, range: 0..<"thủ tuc".utf8.count, replacement: "thủ tục")
    #expect(Mend.apply([mend], to: ["a", "thủ tuc mới", "b"]) == ["a", "thủ tục mới", "b"])
  }

  @Test func joinsLinesAndKeepsTheirNumbers() {
    let mend = Mend(from: .init(line: 1, offset: 2), to: .init(line: 3, offset: 1), replacement: " ")
    #expect(Mend.apply([mend], to: ["ai", "", " hai", "ba"]) == ["ai hai", "", "", "ba"])
  }

  @Test func leavesOutWhatOverlapsOrLiesOutside() {
    let mends = [
      Mend(line: 1, range: 0..<3, replacement: "x"), Mend(line: 1, range: 2..<4, replacement: "y"),
      Mend(line: 9, range: 0..<1, replacement: "z"), Mend(line: 1, range: 4..<99, replacement: "z"),
    ]
    #expect(Mend.apply(mends, to: ["abcdef"]) == ["aby" + "ef"])
  }
}
