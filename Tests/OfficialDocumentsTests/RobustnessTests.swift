// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments
import TestKit
import Testing

/// Whatever comes in, reading and checking end, and lines point into the text.
@Suite struct RobustnessTests {
  struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(max(sides, 1)))
    }
  }

  private static let splinters = [
    "", " ", "\n", "\n\n", "\t", "|", "| |", "-", "- ", ";", ":", ".", "/", "“", "”", "(", ")", "số", "số ",
    "ngày ",
    "ngày 99/99/9999", "tháng", "năm ", "Căn cứ", "và", "của", "các", "Điều 1.", "I.", "1.", "a)", "%",
    "100%", "như",
    "Nơi nhận:", "TM.", "KT. CHỦ TỊCH", "KẾ HOẠCH", "giai đoạn", "2026", "-2026", "\u{301}", "\u{0}",
    "99999999999999999999",
  ]

  private func examine(_ text: DocumentText) {
    let document = DocumentReader.read(text)
    let findings = DocumentChecker.check(text).findings
    let lines = 1...max(1, text.lines.count)
    #expect(findings.allSatisfy { lines.contains($0.line) })
    #expect(document.bases.allSatisfy { lines.contains($0.line) })
    #expect(document.tasks.allSatisfy { lines.contains($0.line) })
  }

  @Test func survivesMutatedText() {
    var dice = Dice(state: 20_260_501)
    let base = Array(SamplePlan.text.unicodeScalars)
    for _ in 0..<60 {
      var scalars = base
      for _ in 0..<(1 + dice.roll(12)) {
        let at = dice.roll(scalars.count)
        let length = min(dice.roll(60), scalars.count - at)
        switch dice.roll(4) {
        case 0: scalars.removeSubrange(at..<at + length)
        case 1: scalars.insert(contentsOf: scalars[at..<at + length], at: dice.roll(scalars.count))
        default:
          let splinter = Self.splinters[dice.roll(Self.splinters.count)]
          scalars.insert(contentsOf: Array(splinter.unicodeScalars), at: at)
        }
      }
      examine(DocumentText(String(String.UnicodeScalarView(scalars))))
    }
  }

  @Test func survivesTextOfSplintersAlone() {
    var dice = Dice(state: 7)
    for _ in 0..<120 {
      let text = (0..<dice.roll(60)).map { _ in Self.splinters[dice.roll(Self.splinters.count)] }
      examine(DocumentText(text.joined(separator: [" ", "", "\n"][dice.roll(3)])))
    }
  }

  @Test func survivesMutatedWordDocuments() {
    var dice = Dice(state: 99)
    let body = SamplePlan.text.split(separator: "\n").map { TinyZip.paragraph(String($0)) }.joined()
    let xml = Array(body.utf8)
    let whole = TinyZip.word(body: body)
    var read = 0
    for round in 0..<80 {
      var bytes = round.isMultiple(of: 2) ? whole : xml
      for _ in 0..<(1 + dice.roll(4)) {
        let at = dice.roll(bytes.count)
        switch dice.roll(3) {
        case 0: bytes[at] = UInt8(dice.roll(256))
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + dice.roll(40)))
        default:
          bytes.insert(
            contentsOf: bytes[at..<min(bytes.count, at + dice.roll(200))], at: dice.roll(bytes.count))
        }
      }
      if !round.isMultiple(of: 2) { bytes = TinyZip.word(body: String(decoding: bytes, as: UTF8.self)) }
      guard let text = try? DocumentText(bytes: bytes) else { continue }
      read += 1
      examine(text)
    }
    #expect(read > 0)
  }

  @Test func endsSoonOnHostileText() {
    let hostile = [
      String(repeating: "Căn cứ Quyết định số 1/QĐ-UBND ngày 01/01/2026 của ", count: 300),
      String(repeating: "(", count: 5000), String(repeating: "- ", count: 5000),
      "Nơi nhận:\n" + String(repeating: "- ;", count: 3000), String(repeating: "1. a\n", count: 2000),
      "KẾ HOẠCH\nCăn cứ " + String(repeating: "các Quyết định số ", count: 1000),
      String(repeating: "như A, B, ", count: 1000), String(repeating: "I. X\n1. Y\n", count: 1000),
    ]
    let time = ContinuousClock().measure {
      for text in hostile { examine(DocumentText(text)) }
    }
    #expect(time < .seconds(60))
  }
}
