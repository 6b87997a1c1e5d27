// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// What one stretch of text says of a rhythm: found by whole words, since "quý" of "quý I" is not that of "quy định".
struct CadenceReading {
  private(set) var rhythm: Cadence.Rhythm?
  private(set) var times: Int?
  private(set) var day: Int?

  init(_ text: String) {
    let words = Self.words(text)
    for place in words.indices where rhythm == nil { rhythm = Self.rhythm(words, at: place) }
    if rhythm == nil, CadenceWords.occasional.contains(where: { Self.holds(words, $0) }) {
      rhythm = .occasional
    }
    if rhythm == nil, CadenceWords.continuous.contains(where: { Self.holds(words, $0) }) {
      rhythm = .continuous
    }
    guard let rhythm else { return }
    for place in words.indices.dropLast() where CadenceWords.times.contains(words[place + 1]) && times == nil
    {
      times = Self.number(words[place]).flatMap { (1...99).contains($0) ? $0 : nil }
    }
    day = rhythm == .weekly ? Self.weekday(words) : Self.dayOfMonth(words)
  }

  /// Lower-case words in their usual spelling, figures among them.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// "hằng tuần", "mỗi quý", "02 lần/tháng", "6 tháng một lần", "định kỳ quý".
  private static func rhythm(_ words: [String], at place: Int) -> Cadence.Rhythm? {
    guard let period = CadenceWords.periods[words[place]], place > 0 else { return nil }
    let (before, earlier) = (words[place - 1], place > 1 ? words[place - 2] : "")
    if words[place] == CadenceWords.month, let count = number(before) {
      // "6 tháng" is half a year where something repeats; "tháng 6" is a date.
      let isRepeated =
        CadenceWords.every.contains(earlier) || earlier == CadenceWords.period
        || CadenceWords.times.contains(earlier)
        || words.dropFirst(place + 1).prefix(2).contains(where: CadenceWords.times.contains)
      return isRepeated ? months[count] : nil
    }
    if CadenceWords.every.contains(before) { return period }
    if before == CadenceWords.one { return CadenceWords.times.contains(earlier) ? period : nil }
    // "định kỳ ngày 15" names a day, "định kỳ quý" a rhythm.
    if before == CadenceWords.period { return period == .daily ? nil : period }
    return CadenceWords.times.contains(before) && number(earlier) != nil ? period : nil
  }

  private static let months: [Int: Cadence.Rhythm] = [
    1: .monthly, 3: .quarterly, 6: .halfYearly, 12: .yearly,
  ]

  /// "trước ngày 15", "ngày 25 hằng tháng"; a day that a month follows is a date and no rhythm.
  private static func dayOfMonth(_ words: [String]) -> Int? {
    for place in words.indices.dropLast() where words[place] == CadenceWords.day {
      guard let day = Int(words[place + 1]), (1...31).contains(day) else { continue }
      let next = words.dropFirst(place + 2).prefix(2)
      if let first = next.first, Int(first) != nil { continue }
      if next.first == CadenceWords.month, let last = next.last, Int(last) != nil { continue }
      return day
    }
    return nil
  }

  private static func weekday(_ words: [String]) -> Int? {
    for place in words.indices.dropLast() where words[place] == CadenceWords.weekday {
      if let day = CadenceWords.weekdays[words[place + 1]] { return day }
    }
    return nil
  }

  private static func number(_ word: String) -> Int? { Int(word) ?? CadenceWords.numbers[word] }

  private static func holds(_ words: [String], _ phrase: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: phrase) }
  }
}
