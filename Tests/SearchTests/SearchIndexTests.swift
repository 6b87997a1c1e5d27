// SPDX-License-Identifier: Apache-2.0

import Foundation
import Search
import Testing

@Suite("Search")
struct SearchIndexTests {
  private let index: SearchIndex<String> = {
    var index = SearchIndex<String>(fields: [
      SearchField("tên", weight: 3), SearchField("nội dung", weight: 1),
    ])
    for (key, name, body) in [
      ("birth", "Đăng ký khai sinh", "Cha hoặc mẹ nộp tờ khai tại Ủy ban nhân dân xã."),
      ("birth-abroad", "Đăng ký khai sinh có yếu tố nước ngoài", "Nộp tờ khai và giấy tờ chứng minh."),
      ("death", "Đăng ký khai tử", "Người thân nộp giấy báo tử."),
      ("marriage", "Đăng ký kết hôn", "Hai bên nam, nữ cùng có mặt khi nhận giấy."),
      ("sale", "Bán nhà văn hóa cũ", "Thông báo bán đấu giá."),
      ("table", "Bàn nhà ăn trường học", "Mua sắm bàn ghế."),
      ("reform", "Cải cách thủ tục hành chính", "Rà soát, đơn giản hóa thủ tục."),
      ("tthc", "Niêm yết TTHC tại thôn", "Thôn An Bình niêm yết."),
      ("land", "Cấp giấy chứng nhận quyền sử dụng đất", "Hồ sơ đất đai; mã 1.005398."),
    ] { index.add(key, [name, body]) }
    return index
  }()

  private func keys(_ query: String) -> [String] { index.search(query).map(\.key) }

  @Test(
    "the best document comes first",
    arguments: [
      ("đăng ký khai sinh", "birth"), ("khai sinh nước ngoài", "birth-abroad"), ("khai tử", "death"),
      ("kết hôn", "marriage"), ("sử dụng đất", "land"), ("1.005398", "land"),
      ("GCN quyền sử dụng đất", "land"),
      ("giấy báo tử", "death"),
    ])
  func ranks(_ query: String, _ best: String) {
    #expect(keys(query).first == best)
  }

  @Test("composed, decomposed, unmarked and shouted queries find the same documents")
  func ignoresMarksAndForms() {
    let query = "đăng ký khai sinh"
    let expected = keys(query)
    #expect(expected.count >= 2)
    #expect(keys(query.decomposedStringWithCanonicalMapping) == expected)
    #expect(keys("DANG KY KHAI SINH") == expected)
    #expect(keys("  đăng\u{00A0}ký   khai-sinh ") == expected)
    #expect(Set(keys("dang ky khai sinh")) == Set(expected))
  }

  @Test("marks of the query decide between words that fold alike")
  func prefersExactMarks() {
    #expect(keys("bán nhà").first == "sale")
    #expect(keys("bàn nhà").first == "table")
    #expect(Set(keys("ban nha").prefix(2)) == ["sale", "table"])
  }

  @Test("both styles of tone marks are one")
  func ignoresTonePlacement() {
    #expect(keys("văn hoá").first == "sale")
    #expect(index.search("văn hoá").first?.score == index.search("văn hóa").first?.score)
  }

  @Test("an abbreviation and its full form find each other")
  func expandsAbbreviations() {
    #expect(Set(keys("TTHC")) == ["reform", "tthc"])
    #expect(Set(keys("tthc")) == ["reform", "tthc"])
    #expect(Set(keys("thủ tục hành chính")) == ["reform", "tthc"])
    #expect(keys("UBND xã").first == "birth")
  }

  @Test("the last word is found by its beginning, unless a space ends it")
  func matchesPrefixes() {
    #expect(keys("kết h").first == "marriage")
    #expect(keys("chứng nh").first == "land")
    #expect(keys("chứng nh ").isEmpty || keys("chứng nh ").first != "marriage")
  }

  @Test("hits say in which fields the words stand")
  func namesFields() {
    #expect(index.search("giấy báo tử").first?.fields == [0, 1])
    #expect(index.search("đấu giá").first?.fields == [1])
  }

  @Test("queries without words and of strangers find nothing and do no harm")
  func survivesStrangeQueries() {
    for query in [
      "", " ", "!!!", "zzzz qqqq", "日本", "\u{0301}\u{0301}", String(repeating: "a", count: 100_000),
    ] {
      #expect(keys(query).isEmpty)
    }
    #expect(!keys(String(repeating: "đăng ký khai sinh ", count: 2_000)).isEmpty)
    #expect(index.search("khai sinh", limit: 0).isEmpty)
  }

  @Test("only wanted documents are hits")
  func filters() {
    #expect(index.search("khai sinh", where: { $0 != "birth" }).first?.key == "birth-abroad")
  }
}

@Suite("A search index that changes")
struct SearchIndexChangeTests {
  @Test("after any changes the index answers as one made anew")
  func equalsRebuilt() {
    var generator = SeededGenerator(seed: 11)
    let words = [
      "xã", "thôn", "cải", "cách", "hành", "chính", "thủ", "tục", "đất", "đai", "khai", "sinh", "hồ", "sơ",
    ]
    func text() -> String {
      (0..<Int.random(in: 3...12, using: &generator)).compactMap { _ in words.randomElement(using: &generator)
      }
      .joined(separator: " ")
    }
    let fields = [SearchField("a", weight: 2), SearchField("b", weight: 1)]
    var index = SearchIndex<Int>(fields: fields)
    var kept: [Int: [String]] = [:]
    for _ in 0..<1_500 {
      let key = Int.random(in: 0..<200, using: &generator)
      if Bool.random(using: &generator) {
        kept[key] = [text(), text()]
        index.add(key, kept[key] ?? [])
      } else {
        kept[key] = nil
        index.remove(key)
      }
    }
    #expect(index.count == kept.count)
    for word in words {
      let found = Set(index.search(word + " ", limit: 1_000).map(\.key))
      let expected = Set(
        kept.filter { $0.value.joined(separator: " ").split(separator: " ").contains(Substring(word)) }.keys)
      #expect(found == expected)
    }
  }

  @Test("a removed document is gone, a replaced one has its new text alone")
  func replaces() {
    var index = SearchIndex<Int>(fields: [SearchField("a", weight: 1)])
    index.add(1, ["khai sinh"])
    index.add(1, ["kết hôn"])
    #expect(index.count == 1)
    #expect(index.search("khai sinh").isEmpty)
    #expect(index.search("kết hôn").map(\.key) == [1])
    index.remove(1)
    index.remove(1)
    #expect(index.search("kết hôn").isEmpty)
  }

  @Test("a copy keeps what it had")
  func isAValue() {
    var index = SearchIndex<Int>(fields: [SearchField("a", weight: 1)])
    index.add(1, ["khai sinh"])
    let copy = index
    index.remove(1)
    #expect(copy.search("khai sinh").count == 1)
  }
}
