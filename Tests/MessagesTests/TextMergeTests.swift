// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Messages

/// Two people's changes of one text.
@Suite struct TextMergeTests {
  private static let base = "Một hai ba.\n\nBốn năm sáu.\n\nBảy tám chín.\n"

  @Test func changesOfDifferentParagraphsStandTogether() {
    let mine = Self.base.replacing("hai", with: "HAI")
    let theirs = Self.base.replacing("tám", with: "TÁM") + "\nMười.\n"
    #expect(
      TextMerge.of(Self.base, mine, theirs) == "Một HAI ba.\n\nBốn năm sáu.\n\nBảy TÁM chín.\n\nMười.\n")
  }

  @Test func changesOfDifferentWordsOfOneParagraphStandTogether() {
    #expect(TextMerge.of("a b c d e", "A b c d e", "a b c d E") == "A b c d E")
  }

  @Test func changesOfTheSameWordsAreNotGuessed() {
    #expect(TextMerge.of("ngày 3", "ngày 4", "ngày 5") == nil)
    #expect(TextMerge.of("ngày 3", "ngày 4", "ngày 4") == "ngày 4")
    #expect(TextMerge.of("", "của tôi", "của bạn") == nil)
  }

  /// A text without a change changes nothing, the sides may be exchanged, and no word that either wrote is lost.
  @Test(arguments: 0..<40)
  func mergingKeepsItsLaws(_ seed: Int) {
    var chance = Chance(seed: UInt64(seed))
    func text(_ count: Int, _ side: String) -> [String] {
      (0..<count).map { "\(side)\($0) " + (chance.below(2) == 0 ? "chung\n" : "") }
    }
    func changed(_ base: [String], _ side: String) -> String {
      base.enumerated().flatMap { place, word -> [String] in
        switch chance.below(12) {
        case 0: []
        case 1: ["\(side)\(place) "]
        case 2: [word, "\(side)\(place) "]
        default: [word]
        }
      }.joined()
    }
    for _ in 0..<50 {
      let base = text(chance.below(30), "g")
      let (whole, mine, theirs) = (base.joined(), changed(base, "m"), changed(base, "t"))
      #expect(TextMerge.of(whole, mine, mine) == mine)
      #expect(TextMerge.of(whole, mine, whole) == mine)
      #expect(TextMerge.of(whole, whole, theirs) == theirs)
      let merged = TextMerge.of(whole, mine, theirs)
      #expect(merged == TextMerge.of(whole, theirs, mine))
      guard let merged else { continue }
      let words = Set(merged.split { $0 == " " || $0 == "\n" })
      for word in (mine + theirs).split(whereSeparator: { $0 == " " || $0 == "\n" })
      where word.hasPrefix("m") || word.hasPrefix("t") {
        #expect(words.contains(word), "\(word) is lost")
      }
    }
  }

  @Test func contentsAreBroughtTogetherPartByPart() throws {
    let base = MessageContent.whole
    var (mine, theirs) = (base, base)
    mine.title = "Tiêu đề mới"
    mine.audiences = [.people, .front]
    theirs.body += "\n\nThêm một đoạn."
    theirs.topic = .policy
    let merged = try #require(ContentMerge(base: base, mine: mine, theirs: theirs)).content
    #expect(merged.title == "Tiêu đề mới" && merged.body == theirs.body && merged.topic == .policy)
    #expect(merged.audiences == [.people, .front])
    mine.topic = .goodModels
    #expect(ContentMerge(base: base, mine: mine, theirs: theirs) == nil)
  }
}
