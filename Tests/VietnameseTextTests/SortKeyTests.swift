// SPDX-License-Identifier: Apache-2.0

import Testing
import VietnameseText

@Suite("Sort keys")
struct SortKeyTests {
  private func sorted(_ words: [String]) -> [String] {
    words.sorted { Array(SortKey.of($0).utf8).lexicographicallyPrecedes(Array(SortKey.of($1).utf8)) }
  }

  @Test(
    "words stand in the order of a Vietnamese dictionary",
    arguments: [
      [
        "an", "ăn", "ân", "ba", "bà", "bả", "bã", "bá", "bạ", "ban", "bàn", "bình", "cam", "chanh", "da",
        "đa",
      ],
      ["ba", "ba ba", "ba con", "bà", "bà con", "bá"],
      ["ma", "mà", "mả", "mã", "má", "mạ", "me", "mê", "mi"],
      ["o", "ô", "ơ", "u", "ư", "y"],
      ["thôn 1", "thôn 2", "thôn 10", "thôn 21", "thôn Bắc"],
      ["An Bình", "an hòa", "Ân Phú", "Đông", "Em"],
    ])
  func ordersWords(_ words: [String]) {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20 { #expect(sorted(words.shuffled(using: &generator)) == words) }
  }

  @Test("keys are ASCII and blind to case and composition")
  func keysAreASCII() {
    #expect(SortKey.of("Ủy Ban Đường").utf8.allSatisfy { $0 < 0x80 })
    #expect(SortKey.of("ỦY BAN") == SortKey.of("u\u{0309}y ban"))
  }

  @Test("people are listed by given name")
  func ordersPeople() {
    let people = ["Trần Văn An", "Lê Thị Ánh", "Nguyễn Thị Bình", "Trần Bình", "Lê Văn Đông", "Phan Ý"]
    var generator = SeededGenerator(seed: 3)
    let result = people.shuffled(using: &generator).sorted { SortKey.of(person: $0) < SortKey.of(person: $1) }
    #expect(result == ["Trần Văn An", "Lê Thị Ánh", "Nguyễn Thị Bình", "Trần Bình", "Lê Văn Đông", "Phan Ý"])
  }
}
