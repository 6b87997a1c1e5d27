// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import VietnameseText

@Suite("Clean text")
struct CleanTextTests {
  @Test(
    "the door composes, shows and straightens",
    arguments: [
      ("Thu\u{0309} tu\u{0323}c", "Thủ tục"), ("u\u{031B}\u{0309}", "ử"), ("a\u{0323}\u{0302}", "ậ"),
      ("\u{FEFF}xã\u{200B} An\u{00A0}Bình", "xã An Bình"), ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"),
      ("\u{00D0}ường \u{0189}ông", "Đường Đông"), ("mềm\u{00AD} mỏng\u{0007}", "mềm mỏng"),
      ("\ttab", "\ttab"),
      ("e\u{0301}\u{200B}", "é"), ("👨‍👩‍👧 nhà", "👨👩👧 nhà"), ("", ""),
    ])
  func cleans(_ dirty: String, _ clean: String) {
    #expect(Array(CleanText.of(dirty).utf8) == Array(clean.utf8))
  }

  @Test("clean text stays as it is, byte for byte")
  func isIdempotent() {
    var generator = SeededGenerator(seed: 1)
    let alphabet = Array(
      "aăâđeêioôơuưyọệỷ \u{0301}\u{0323}\u{0302}\u{031B}\u{200B}\u{A0}\r\n.,1ẠD́".unicodeScalars)
    for _ in 0..<2_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<20, using: &generator) {
        if let scalar = alphabet.randomElement(using: &generator) { scalars.append(scalar) }
      }
      let once = CleanText.of(String(scalars))
      #expect(Array(CleanText.of(once).utf8) == Array(once.utf8))
      #expect(Array(once.precomposedStringWithCanonicalMapping.utf8) == Array(once.utf8))
    }
  }

  @Test("a line has single spaces and none at its ends")
  func makesLines() {
    #expect(CleanText.line("  xã \n\n An\tBình\u{00A0} ") == "xã An Bình")
    #expect(CleanText.line(" \n ") == "")
  }
}
