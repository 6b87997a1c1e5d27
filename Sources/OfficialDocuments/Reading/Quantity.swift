// SPDX-License-Identifier: Apache-2.0

/// Quantities that a document sets itself: "đạt trên 95%", "ít nhất 02 tin, bài".
enum Quantity {
  private static let comparisons: [(Phrase, String)] = [
    ("từ", ">="), ("ít nhất", ">="), ("tối thiểu", ">="), ("không dưới", ">="), ("không thấp hơn", ">="),
    ("trên", ">"),
    ("hơn", ">"), ("dưới", "<"), ("không quá", "<="), ("tối đa", "<="), ("không vượt quá", "<="),
    ("không nhiều hơn", "<="),
  ]
  private static let counted = Phrase.list(
    "tin bài|tin|bài|cuộc|buổi|lượt|hội nghị|chuyên mục|phóng sự|chương trình|lớp|mô hình|sáng kiến|đợt|pa nô|băng rôn",
    "khẩu hiệu|tờ rơi|video|hồ sơ|điểm|giờ|phút|lần")
  private static let goals = Phrase.list("phấn đấu|đạt|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|tỷ lệ")
  private static let leads = Phrase.list("phấn đấu để|phấn đấu|và|bảo đảm|đảm bảo|với")

  /// All quantities of a text, each with its clause.
  static func targets(in wording: Wording, line: Int) -> [Target] {
    wording.words.indices.compactMap { target(wording, at: $0, line: line) }
  }

  private static func target(_ wording: Wording, at index: Int, line: Int) -> Target? {
    let word = wording.words[index].text
    guard word.first?.isNumber == true else { return nil }
    let figures = word.prefix { $0.isNumber || $0 == "," || $0 == "." }
    guard let value = Double(figures.replacing(",", with: ".")), value < 1_000_000_000 else { return nil }
    let isShare =
      word.hasSuffix("%") || wording.matches("%", at: index + 1)
      || wording.matches("phần trăm", at: index + 1)
    guard figures.count + (word.hasSuffix("%") ? 1 : 0) == word.count else { return nil }
    var comparison = comparisons.first { wording.matches($0.0, at: index - $0.0.keys.count) }?.1
    let after = index + (word.hasSuffix("%") || !isShare ? 1 : wording.matches("%", at: index + 1) ? 2 : 3)
    if wording.matches("trở lên", at: after) { comparison = ">=" }
    if wording.matches("trở xuống", at: after) { comparison = "<=" }
    var unit = "%"
    if !isShare {
      guard let comparison, comparison != ">=" || !wording.matches("từ", at: index - 1),
        let phrase = wording.match(counted, at: index + 1)
      else { return nil }
      unit = wording.text(index + 1..<index + 1 + phrase.keys.count)
    }
    let clause = clause(wording, around: index)
    if isShare, comparison == nil, !wording.contains(goals) { return nil }
    return Target(
      line: line, text: wording.text(clause), value: value, unit: unit, comparison: comparison ?? "=")
  }

  /// From the end of the clause before to the end of this one, without "phấn đấu".
  private static func clause(_ wording: Wording, around index: Int) -> Range<Int> {
    var start = index
    while start > 0, !wording.words[start - 1].endsClause, index - start < 24 { start -= 1 }
    while start < index, let lead = wording.match(leads, at: start) { start += lead.keys.count }
    var end = index + 1
    while end < wording.words.count, !wording.words[end - 1].endsClause, end - index < 24 { end += 1 }
    return min(start, index)..<end
  }
}
