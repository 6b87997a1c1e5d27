// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import TestKit
import Testing
import VietnameseText

/// Files of old programs: TCVN3 and VNI, OLE containers.
@Suite struct OldFileTests {
  private let unicode =
    "Phòng Văn hóa - Xã hội chủ trì, hướng dẫn người dân nộp hồ sơ trực tuyến, ưu tiên những xã xa."
  private let tcvn3 =
    "Phßng V¨n hãa - X· héi chñ tr×, h\u{AD}íng dÉn ng\u{AD}êi d©n nép hå s¬ trùc tuyÕn, \u{AD}u tiªn nh÷ng x· xa."
  private let vni =
    "Phoøng Vaên hoùa - Xaõ hoäi chuû trì, höôùng daãn ngöôøi daân noäp hoà sô tröïc tuyeán, öu tieân nhöõng xaõ xa."

  private func bytes(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

  private func lines(_ bytes: [UInt8]) throws -> [String] { try DocumentText(bytes: bytes).lines.map(\.text) }

  @Test func convertsPlainTextOfSingleBytes() throws {
    #expect(try lines(bytes(tcvn3 + "\n" + tcvn3)) == [unicode, unicode])
    #expect(try lines(bytes(vni)) == [unicode])
  }

  @Test func convertsLettersThatWereCopiedAsTheyLook() throws {
    #expect(try lines(Array(tcvn3.utf8)) == [unicode])
    // A line that is Unicode already stays.
    #expect(
      try lines(Array((vni + "\n" + vni + "\nỦy ban nhân dân xã").utf8)) == [
        unicode, unicode, "Ủy ban nhân dân xã",
      ])
  }

  @Test func convertsWordDocumentsByTheirFonts() throws {
    func run(_ font: String, _ text: String) -> String {
      "<w:r><w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/></w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }
    let body =
      "<w:p>\(run(".VnTimeH", "kÕ ho¹ch"))</w:p><w:p>\(run(".VnTime", "TuyÕt"))\(run("Times New Roman", " và tuyết"))</w:p>"
      + "<w:p>\(run("VNI-Times", "Quyeát ñònh"))</w:p>"
    #expect(try lines(TinyZip.word(body: body)) == ["KẾ HOẠCH", "Tuyết và tuyết", "Quyết định"])
    #expect(try lines(TinyZip.word(body: TinyZip.paragraph(tcvn3))) == [unicode])
  }

  @Test(arguments: [
    ("EncryptedPackage", ReadingFault.locked), ("WordDocument", .oldWord), ("Workbook", .oldOrLocked),
  ])
  func tellsALockedFileFromAnOldOne(stream: String, fault: ReadingFault) {
    let name = stream.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let bytes: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 508 + 128) + name
      + [UInt8](repeating: 0, count: 256)
    #expect(throws: fault) { try DocumentText(bytes: bytes) }
    #expect(fault.fault.sentence.hasSuffix("."))
  }
}
