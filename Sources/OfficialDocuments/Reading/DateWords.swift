// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Days as documents write them: "15/7/2021", "ngày 04 tháng 5 năm 2026".
enum DateWords {
  // Named once: a phrase is made anew wherever it stands as a literal, and this runs at every word.
  private static let dayWord: Phrase = "ngày"
  private static let monthWord: Phrase = "tháng"
  private static let yearWord: Phrase = "năm"

  /// The day at a word and the word after it; "ngày" may stand first.
  static func day(in wording: Wording, at index: Int) -> (day: LocalDay?, end: Int)? {
    var index = index
    if wording.matches(dayWord, at: index) { index += 1 }
    guard index < wording.words.count else { return nil }
    let first = wording.words[index].text
    let parts = first.split(whereSeparator: { "/-.".contains($0) })
    if parts.count == 3, first.first?.isNumber == true, parts[2].count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    {
      return (LocalDay(year: year, month: month, day: day), index + 1)
    }
    guard let (day, month) = figures(wording, from: index, until: monthWord) else { return nil }
    guard let (monthNumber, year) = figures(wording, from: month, until: yearWord) else { return nil }
    guard year < wording.words.count, let yearNumber = Int(wording.words[year].text.prefix(4)) else {
      return nil
    }
    return (LocalDay(year: yearNumber, month: monthNumber, day: day), year + 1)
  }

  /// The word after a time of day ("17 giờ 00", "16h30"); the same word where none stands.
  static func hourEnd(in wording: Wording, at index: Int) -> Int {
    guard wording.words.indices.contains(index), wording.words[index].text.first?.isNumber == true else {
      return index
    }
    let text = wording.words[index].text
    var end = index + 1
    if text.contains(where: { "hg:".contains($0) }), text.count <= 5 {
      end = index + 1
    } else if wording.matches("giờ", at: index + 1) {
      end = index + 2
      if end < wording.words.count, wording.words[end].text.allSatisfy(\.isNumber) { end += 1 }
      if wording.matches("phút", at: end) { end += 1 }
    } else {
      return index
    }
    return wording.matches(dayWord, at: end) ? end : index
  }

  /// Whether a paragraph tells what happened: "Ngày 09/4/2013, Chính phủ đã ban hành …".
  static func tells(_ wording: Wording) -> Bool {
    wording.matches(dayWord, at: 0) && wording.words[0].text.first?.isUppercase == true
      && day(in: wording, at: 0) != nil
  }

  /// The first day that a text names.
  static func firstDay(in wording: Wording) -> LocalDay? {
    for index in wording.words.indices {
      if let day = day(in: wording, at: index)?.day { return day }
    }
    return nil
  }

  /// Figures that a scanner may have torn ("0 6"), then the word; the index after it.
  private static func figures(_ wording: Wording, from: Int, until word: Phrase) -> (Int, Int)? {
    var text = ""
    var index = from
    while index < wording.words.count, index < from + 3, !wording.matches(word, at: index) {
      text += wording.words[index].text
      index += 1
    }
    guard wording.matches(word, at: index), text.count <= 2, let number = Int(text) else { return nil }
    return (number, index + 1)
  }
}
