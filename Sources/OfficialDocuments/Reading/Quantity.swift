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
    guard let (value, sign) = figure(wording.words[index].text), value < 1_000_000_000,
      sign.isEmpty || sign == "%"
    else { return nil }
    let share = share(in: wording, at: index)
    let isShare = share != nil
    var comparison = comparisons.first { wording.matches($0.0, at: index - $0.0.keys.count) }?.1
    let after = share?.end ?? index + 1
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

  /// The number at the start of a word, and what is left of the word.
  private static func figure(_ text: Substring) -> (value: Double, sign: Substring)? {
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return nil }
    let figures = text.prefix { $0.isNumber || $0 == "," || $0 == "." }
    return Double(figures.replacing(",", with: ".")).map { ($0, text.dropFirst(figures.count)) }
  }

  /// The share that begins at a word, and the word after it: "185%", "185 %", "185 phần trăm".
  static func share(in wording: Wording, at index: Int) -> (value: Double, end: Int)? {
    guard let (value, sign) = figure(wording.words[index].text) else { return nil }
    if sign == "%" { return (value, index + 1) }
    guard sign.isEmpty else { return nil }
    if wording.matches("%", at: index + 1) { return (value, index + 2) }
    return wording.matches("phần trăm", at: index + 1) ? (value, index + 3) : nil
  }

  /// The clause of a quantity, without "phấn đấu".
  private static func clause(_ wording: Wording, around index: Int) -> Range<Int> {
    let clause = wording.clause(around: index)
    var start = clause.lowerBound
    while start < index, let lead = wording.match(leads, at: start) { start += lead.keys.count }
    return min(start, index)..<clause.upperBound
  }
}

extension Wording {
  /// From the end of the clause before a word to the end of its own; at most 24 words on either side.
  func clause(around index: Int) -> Range<Int> {
    var start = index
    while start > 0, !words[start - 1].endsClause, index - start < 24 { start -= 1 }
    var end = index + 1
    while end < words.count, !words[end - 1].endsClause, end - index < 24 { end += 1 }
    return start..<end
  }
}
