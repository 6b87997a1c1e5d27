// SPDX-License-Identifier: Apache-2.0

import Testing
import VietnameseText

@Suite("Number words")
struct NumberWordsTests {
  @Test(
    "cardinals",
    arguments: [
      (0, "không"), (4, "bốn"), (10, "mười"), (14, "mười bốn"), (15, "mười lăm"), (21, "hai mươi mốt"),
      (24, "hai mươi tư"), (55, "năm mươi lăm"), (101, "một trăm linh một"),
      (1_005, "một nghìn không trăm linh năm"),
      (-25, "âm hai mươi lăm"), (2_050_000, "hai triệu không trăm năm mươi nghìn"),
      (1_000_000_000_000, "một nghìn tỷ"),
      (1_000_000_000_000_000_000, "một tỷ tỷ"), (1_000_000_001, "một tỷ không trăm linh một"),
    ])
  func saysCardinals(_ value: Int, _ words: String) {
    #expect(NumberWords.cardinal(value) == words)
  }

  @Test("a sampled million and large numbers are read back by an independent reader")
  func roundTrips() {
    for value in 0...2_100 { #expect(NumberReader.value(NumberWords.cardinal(value)) == value) }
    var generator = SeededGenerator(seed: 2_026)
    for _ in 0..<20_000 {
      let value = Int.random(in: 0...1_000_000, using: &generator)
      #expect(NumberReader.value(NumberWords.cardinal(value)) == value)
    }
    for power in 6..<17 {
      for _ in 0..<300 {
        let top = (0..<power).reduce(1) { value, _ in value * 10 }
        let value = Int.random(in: 0...top, using: &generator)
        #expect(NumberReader.value(NumberWords.cardinal(value)) == value)
        let round = value / (top / 1_000) * (top / 1_000)
        #expect(NumberReader.value(NumberWords.cardinal(round)) == round)
      }
    }
    #expect(NumberReader.value(NumberWords.cardinal(.max)) == .max)
  }

  @Test("ordinals, digits, decimals")
  func saysOthers() {
    #expect(NumberWords.ordinal(1) == "thứ nhất")
    #expect(NumberWords.ordinal(4) == "thứ tư")
    #expect(NumberWords.ordinal(24) == "thứ hai mươi tư")
    #expect(NumberWords.digits("0239-38") == "không hai ba chín ba tám")
    #expect(NumberWords.decimal("99,05") == "chín mươi chín phẩy không năm")
    #expect(NumberWords.decimal("-0,5") == "âm không phẩy năm")
    #expect(NumberWords.decimal("1.234,5") == "một nghìn hai trăm ba mươi tư phẩy năm")
    #expect(NumberWords.decimal("1,2,3") == nil)
    #expect(NumberWords.decimal("") == nil)
    #expect(NumberWords.decimal("12 kg") == nil)
  }

  @Test("money as a voucher writes it")
  func saysMoney() {
    #expect(NumberWords.money(1_500_000) == "Một triệu năm trăm nghìn đồng")
    #expect(NumberWords.money(0) == "Không đồng")
    #expect(NumberWords.money(-5_000) == "Âm năm nghìn đồng")
  }
}

/// Reads number words by their grammar, knowing nothing of how they were made.
private enum NumberReader {
  static func value(_ words: String) -> Int? {
    let digits = [
      "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6,
      "bảy": 7,
      "tám": 8, "chín": 9,
    ]
    var (billions, thousands, hundreds, pending) = (0, 0, 0, 0)
    for word in words.split(separator: " ") {
      switch word {
      case "linh": continue
      case "mười": hundreds += 10
      case "mươi": (hundreds, pending) = (hundreds + pending * 10, 0)
      case "trăm": (hundreds, pending) = (hundreds + pending * 100, 0)
      case "nghìn": (thousands, hundreds, pending) = (thousands + (hundreds + pending) * 1_000, 0, 0)
      case "triệu": (thousands, hundreds, pending) = (thousands + (hundreds + pending) * 1_000_000, 0, 0)
      case "tỷ":
        billions = (billions + thousands + hundreds + pending) * 1_000_000_000
        (thousands, hundreds, pending) = (0, 0, 0)
      default:
        guard let digit = digits[String(word)] else { return nil }
        pending = digit
      }
    }
    return billions + thousands + hundreds + pending
  }
}
