// SPDX-License-Identifier: Apache-2.0

import Kernel

/// By when and how often something is to be done, as documents say it.
enum Deadline {
  private static let openers = Phrase.list(
    "chậm nhất trước|chậm nhất vào|chậm nhất là|chậm nhất đến|chậm nhất|trước|đến hết|hết|đến|trong|vào|xong trước",
    "hoàn thành trước|từ|kể từ|từ nay đến|muộn nhất|không quá|không muộn hơn|thời gian thực hiện|thời hạn|năm|quý|tháng"
  )
  private static let units: [Phrase] = ["ngày", "tháng", "quý", "năm", "tuần"]
  /// A year after these belongs to the name of a period.
  private static let names = Phrase.list("hướng|giai đoạn|nhiệm kỳ|tầm nhìn|khóa|hàng|hằng|mỗi|cuối")

  /// The first stated time by which or in which something is to be done.
  static func due(in wording: Wording) -> Duty.Due? {
    for index in wording.words.indices {
      guard let opener = wording.match(openers, at: index) else { continue }
      if index > 0, wording.match(names, at: index - 1) != nil { continue }
      if let due = due(wording, opener, at: index) { return due }
    }
    return nil
  }

  private static func due(_ wording: Wording, _ opener: Phrase, at index: Int) -> Duty.Due? {
    var end = index + opener.keys.count
    let isBare = units.contains(opener)
    if isBare { end = index }
    if ["hết"].contains(opener) == false, wording.matches("hết", at: end) { end += 1 }
    if wording.matches("ngày", at: end), let (day, after) = DateWords.day(in: wording, at: end) {
      // "Quyết định … ngày …" is a date of a document: a deadline needs its preposition.
      return isBare ? nil : span(wording, index, after, day)
    }
    if end < wording.words.count, !isBare, let (day, after) = DateWords.day(in: wording, at: end), day != nil
    {
      return span(wording, index, after, day)
    }
    guard let unit = wording.match(units, at: end), end + 1 < wording.words.count else { return nil }
    let figure = wording.words[end + 1].text
    if unit == "năm" {
      guard figure.count == 4, figure.allSatisfy(\.isNumber) else { return nil }
      // "năm 2026" alone names a year; only at the start of a sentence, before a comma or colon, is it a time limit.
      if isBare, index > 0 || !wording.words[end + 1].endsClause { return nil }
      if opener == "từ" || opener == "vào" && index == 0 { return nil }
      return .init(text: wording.text(index..<end + 2), date: nil)
    }
    if isBare, index > 0 { return nil }
    let named = figure.first?.isNumber == true || RomanNumeral.value(figure.prefix { $0 != "/" }) != nil
    guard named, unit != "ngày" else { return nil }
    var after = end + 2
    if wording.matches("năm", at: after), !figure.contains("/") {
      after = min(after + 2, wording.words.count)
    }
    return span(wording, index, after, nil)
  }

  /// "từ ngày … đến hết ngày …" is one time.
  private static func span(_ wording: Wording, _ start: Int, _ end: Int, _ day: LocalDay?) -> Duty.Due {
    if wording.matches("đến", at: end) {
      let next = wording.matches("hết", at: end + 1) ? end + 2 : end + 1
      if let (last, after) = DateWords.day(in: wording, at: next) {
        return .init(text: wording.text(start..<after), date: last?.iso)
      }
    }
    return .init(text: wording.text(start..<end), date: wording.matches("từ", at: start) ? nil : day?.iso)
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
