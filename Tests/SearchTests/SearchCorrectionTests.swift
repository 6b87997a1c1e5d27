// SPDX-License-Identifier: Apache-2.0

import Testing
import VietnameseText

@testable import Search

@Suite("Corrections")
struct SearchCorrectionTests {
  private let index: SearchIndex<Int> = {
    var index = SearchIndex<Int>(fields: [SearchField("text", weight: 1)])
    for (key, text) in [
      "Thủ tục đất đai", "Thủ tục hành chính", "Khai sinh, khai tử", "Trích lục", "Truyền thanh",
    ].enumerated() { index.add(key, [text]) }
    return index
  }()

  @Test(
    "a slip of one letter, two that changed places, a space left out",
    arguments: [
      ("thủ tuc dat dai", nil), ("thu tuv", "thu tuc"), ("trcih lục", "trich luc"),
      ("truyn thanh", "truyen thanh"),
      ("truyeenn thanh", nil), ("thutuc", "thu tuc"), ("khaisinh khaitu", "khai sinh khai tu"), ("", nil),
      ("xy", nil), ("zzzzz", nil), ("hanhchinh", "hanh chinh"),
    ] as [(String, String?)])
  func proposes(_ query: String, _ expected: String?) {
    #expect(index.correction(of: query) == expected)
  }

  @Test func whatWasRemovedIsNotProposed() {
    var index = SearchIndex<Int>(fields: [SearchField("text", weight: 1)])
    index.add(1, ["trích lục"])
    #expect(index.correction(of: "trich lucj") == "trich luc")
    #expect(SearchIndex<Int>(fields: []).correction(of: "trich") == nil)
  }

  @Test func keysGiveTheirBytesBack() {
    for word in ["", "a", "thu", "nghieng8", "1234567890123456"] {
      #expect(String(decoding: WordKey(word).bytes, as: UTF8.self) == word)
    }
  }
}
