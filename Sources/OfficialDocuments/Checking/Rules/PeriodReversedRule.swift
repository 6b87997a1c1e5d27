// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "giai đoạn 2030 - 2026", "từ ngày 20/5/2026 đến ngày 10/5/2026".
  static let periodReversed = CheckRule(
    id: "period-reversed", severity: .error,
    reason: "Khoảng thời gian có mốc cuối trước mốc đầu là ghi nhầm.",
    remedy: "Sửa lại mốc đầu hoặc mốc cuối.", source: .drafting
  ) { checked in
    checked.passages(.head, .basis, .body).flatMap { passage -> [Note] in
      let wording = passage.wording
      let periods = Period.periods(in: wording).filter { $0.period.last < $0.period.first }.map(\.range)
      return (periods + wording.words.indices.compactMap { reversedSpan(in: wording, at: $0) }).map { range in
        checked.note(
          range, in: passage,
          "“\(wording.text(range))” có mốc cuối trước mốc đầu; hãy sửa lại khoảng thời gian.")
      }
    }
  }

  /// "từ ngày … đến (hết) ngày …" with the second day before the first.
  private static func reversedSpan(in wording: Wording, at index: Int) -> Range<Int>? {
    guard wording.stands("từ", at: index) else { return nil }
    if let (first, end) = DateWords.day(in: wording, at: index + 1), let first,
      wording.matches("đến", at: end)
    {
      let next = wording.matches("hết", at: end + 1) ? end + 2 : end + 1
      guard let (last, after) = DateWords.day(in: wording, at: next), let last, last < first else {
        return nil
      }
      return index..<after
    }
    // "từ năm 2026 đến năm 2024"
    guard wording.matches("năm", at: index + 1), wording.matches("đến", at: index + 3),
      wording.matches("năm", at: index + 4), index + 5 < wording.words.count,
      let first = year(wording.words[index + 2]), let last = year(wording.words[index + 5]), last < first
    else { return nil }
    return index..<index + 6
  }

  private static func year(_ word: Wording.Word) -> Int? { word.text.utf8.count == 4 ? Int(word.text) : nil }
}
