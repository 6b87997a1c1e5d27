// SPDX-License-Identifier: Apache-2.0

import Kernel

/// By when and how often something is to be done, as documents say it.
enum Deadline {
  private static let openers = Phrase.list(
    "chậm nhất trước|chậm nhất vào|chậm nhất là|chậm nhất đến|chậm nhất|trước|đến hết|hết|đến|trong|vào|xong trước",
    "hoàn thành trước|từ|kể từ|từ nay đến|muộn nhất|không quá|không muộn hơn|thời gian thực hiện|thời hạn|năm|quý|tháng"
  )
  // Named once: a phrase is made anew wherever it stands as a literal, and this runs at every word.
  private static let fillers: [Phrase] = ["thời hạn", "hết", "vòng"]
  private static let dayWord: Phrase = "ngày"
  private static let yearWord: Phrase = "năm"
  private static let fromWord: Phrase = "từ"
  private static let inWord: Phrase = "vào"
  private static let untilWord: Phrase = "đến"
  private static let units: [Phrase] = ["ngày", "tháng", "quý", "năm", "tuần"]
  /// A year after these belongs to the name of a period.
  private static let names = Phrase.list("hướng|giai đoạn|nhiệm kỳ|tầm nhìn|khóa|hàng|hằng|mỗi|cuối")

  /// The first stated time by which or in which something is to be done.
  static func due(in wording: Wording) -> Duty.Due? {
    first(in: wording, from: 0)?.due
  }

  /// All stated times, each with the word where it begins.
  static func all(in wording: Wording) -> [(index: Int, due: Duty.Due)] {
    var found: [(index: Int, due: Duty.Due)] = []
    var index = 0
    while let next = first(in: wording, from: index) {
      found.append((next.index, next.due))
      index = max(next.end, next.index + 1)
    }
    return found
  }

  private static func first(in wording: Wording, from start: Int) -> (index: Int, due: Duty.Due, end: Int)? {
    for index in wording.words.indices.dropFirst(start) {
      guard let opener = wording.match(openers, at: index) else { continue }
      if index > 0, wording.match(names, at: index - 1) != nil { continue }
      if let (due, end) = due(wording, opener, at: index) { return (index, due, end) }
    }
    return nil
  }

  private static func due(_ wording: Wording, _ opener: Phrase, at index: Int) -> (Duty.Due, end: Int)? {
    var end = index + opener.keys.count
    let isBare = units.contains(opener)
    if isBare { end = index }
    while let more = wording.match(fillers, at: end) { end += more.keys.count }
    end = DateWords.hourEnd(in: wording, at: end)
    if wording.matches(dayWord, at: end), let (day, after) = DateWords.day(in: wording, at: end) {
      // "Quyết định … ngày …" is a date of a document: a deadline needs its preposition.
      return isBare ? nil : span(wording, index, after, day)
    }
    if end < wording.words.count, !isBare, let (day, after) = DateWords.day(in: wording, at: end), day != nil
    {
      return span(wording, index, after, day)
    }
    if !isBare, let after = lapse(wording, at: end, opener: opener) {
      return (.init(text: wording.text(index..<after), date: nil), after)
    }
    guard let unit = wording.match(units, at: end), end + 1 < wording.words.count else { return nil }
    let figure = wording.words[end + 1].text
    if unit == yearWord {
      guard figure.count == 4, figure.allSatisfy(\.isNumber) else { return nil }
      // "năm 2026" alone names a year; only at the start of a sentence, before a comma or colon, is it a time limit.
      if isBare, index > 0 || !wording.words[end + 1].endsClause { return nil }
      if opener == fromWord || opener == inWord && index == 0 { return nil }
      return (.init(text: wording.text(index..<end + 2), date: nil), end + 2)
    }
    if isBare, index > 0 { return nil }
    let named = figure.first?.isNumber == true || RomanNumeral.value(figure.prefix { $0 != "/" }) != nil
    guard named, unit != dayWord else { return nil }
    var after = end + 2
    if wording.matches(yearWord, at: after), !figure.contains("/") {
      after = min(after + 2, wording.words.count)
    }
    return span(wording, index, after, nil)
  }

  private static let lapses = Phrase.list(
    "ngày làm việc|ngày|giờ làm việc|giờ|tháng|tuần|phút")
  private static let limits: [Phrase] = ["không quá", "tối đa", "chậm nhất"]
  private static let starts: [Phrase] = ["kể từ", "từ", "sau khi"]
  private static let ends: [Phrase] = ["có trách nhiệm", "phải", "thì"]
  private static let limiting: Set<Phrase> = [
    "chậm nhất", "muộn nhất", "không quá", "không muộn hơn", "trong", "thời hạn", "chậm nhất là", "trước",
  ]

  /// "không quá 15 (mười lăm) ngày làm việc, kể từ ngày nhận đủ hồ sơ": the word after it.
  private static func lapse(_ wording: Wording, at start: Int, opener: Phrase) -> Int? {
    guard limiting.contains(opener) else { return nil }
    var index = start
    if let more = wording.match(limits, at: index) { index += more.keys.count }
    guard index < wording.words.count, wording.words[index].text.allSatisfy(\.isNumber),
      wording.words[index].text.count <= 3
    else { return nil }
    let isShort = opener == "trong" && index == start && !wording.matches("hạn", at: start - 1)
    index += 1
    if index < wording.words.count, wording.words[index].before.contains("(") {
      guard let close = wording.words[index...].prefix(5).firstIndex(where: { $0.after.contains(")") }) else {
        return nil
      }
      index = close + 1
    }
    guard let unit = wording.match(lapses, at: index) else { return nil }
    index += unit.keys.count
    guard wording.match(starts, at: index) != nil else {
      // "trong 3 ngày" without a start may as well be how long something lasts.
      return isShort || opener == "trước" ? nil : index
    }
    let end = wording.words.indices[index...].prefix(24).first {
      wording.words[$0].endsClause || wording.words[$0].after.contains(")")
        || wording.match(ends, at: $0 + 1) != nil
    }
    return (end ?? min(index + 23, wording.words.count - 1)) + 1
  }

  /// "từ ngày … đến hết ngày …" is one time.
  private static func span(
    _ wording: Wording, _ start: Int, _ end: Int, _ day: LocalDay?
  ) -> (Duty.Due, end: Int) {
    if wording.matches(untilWord, at: end) {
      let next = DateWords.hourEnd(in: wording, at: wording.matches("hết", at: end + 1) ? end + 2 : end + 1)
      if let (last, after) = DateWords.day(in: wording, at: next) {
        return (.init(text: wording.text(start..<after), date: last?.iso), after)
      }
    }
    let isStart = wording.matches("từ", at: start)
    return (.init(text: wording.text(start..<end), date: isStart ? nil : day?.iso), end)
  }

  private static let cadences = Phrase.list(
    "định kỳ hàng tháng|định kỳ hằng tháng|định kỳ hàng quý|định kỳ hằng quý|định kỳ hàng năm|định kỳ hằng năm",
    "định kỳ 6 tháng|hàng ngày|hằng ngày|hàng tuần|hằng tuần|hàng tháng|hằng tháng|hàng quý|hằng quý|hàng năm",
    "hằng năm|mỗi tháng|mỗi quý|mỗi tuần|mỗi năm|mỗi ngày|định kỳ|thường xuyên|đột xuất")

  /// How often, as written.
  static func cadence(in wording: Wording) -> String? {
    return wording.first(cadences).map {
      wording.text($0.index..<$0.index + $0.phrase.keys.count).lowercased()
    }
  }
}
