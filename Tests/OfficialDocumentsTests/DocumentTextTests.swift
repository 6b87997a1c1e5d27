// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import OfficialDocuments
import Testing

@Suite struct DocumentTextTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    try DocumentText(bytes: bytes).lines.map(\.text)
  }

  @Test func numbersLinesFromOneAndKeepsBlankOnes() {
    let text = DocumentText("một\r\n\nba\n")
    #expect(text.lines.map(\.number) == [1, 2, 3])
    #expect(text.lines.map(\.text) == ["một", "", "ba"])
  }

  @Test func composesDecomposedLetters() throws {
    let decomposed = "Kế hoạch".decomposedStringWithCanonicalMapping
    let read = try #require(try lines(Array(decomposed.utf8)).first)
    #expect(Array(read.unicodeScalars) == Array("Kế hoạch".unicodeScalars))
  }

  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF] + Array("Số: 1\nHai".utf8)), utf16("Số: 1\nHai", mark: true, little: true),
    utf16("Số: 1\nHai", mark: true, little: false), utf16("Số: 1\nHai", mark: false, little: true),
  ])
  func readsUnicodeInItsEncodings(bytes: [UInt8]) throws {
    #expect(try lines(bytes) == ["Số: 1", "Hai"])
  }

  @Test func dropsInvisibleCharacters() throws {
    #expect(try lines(Array("Kế\u{200B} hoạch\u{AD}\u{7}".utf8)) == ["Kế hoạch"])
  }

  @Test(arguments: [
    ([], ReadingFault.empty), (Array("  \n\n".utf8), .empty), (Array("%PDF-1.7".utf8), .portableDocument),
    ([0xD0, 0xCF, 0x11, 0xE0, 0], .oldOrLocked), ([0x4B, 0xD5, 0x20, 0xE8], .notUnicode),
    ([0x50, 0x4B, 3, 4], .damaged), ([UInt8](repeating: 65, count: DocumentText.sizeLimit + 1), .tooLarge),
  ])
  func saysWhyAFileCannotBeRead(bytes: [UInt8], fault: ReadingFault) {
    #expect(throws: fault) { try DocumentText(bytes: bytes) }
    #expect(fault.fault.sentence.hasSuffix("."))
  }
}

private func utf16(_ text: String, mark: Bool, little: Bool) -> [UInt8] {
  (mark ? [0xFEFF] + Array(text.utf16) : Array(text.utf16)).flatMap { unit in
    little ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
  }
}
