// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// More than all of something cannot be reached; growth can.
  static let shareOverHundred = CheckRule(
    id: "share-over-hundred", severity: .warning, reason: "Tỷ lệ của một tổng thể không vượt quá 100%.",
    remedy: "Xem lại con số.", source: .drafting
  ) { checked in
    checked.passages(.body).flatMap { passage -> [Note] in
      guard !passage.isTable else { return [] }
      let wording = passage.wording
      return wording.words.indices.compactMap { index -> Note? in
        guard let (value, end) = share(in: wording, at: index), value > 100, value < 1_000 else { return nil }
        let clause = clause(wording, around: index)
        let text = wording.text(clause)
        if Wording(text).contains(growth) || wording.matches("bằng", at: index - 1) { return nil }
        return checked.note(
          index..<end, in: passage, "Tỷ lệ trong “\(text.shortened())” lớn hơn 100%; hãy xem lại con số.")
      }
    }
  }

  private static let growth = Phrase.list(
    "tăng|vượt|tăng trưởng|dự toán|kế hoạch vốn|so với|gấp|lương|phụ cấp|trợ cấp|hỗ trợ|chuẩn nghèo|thu nhập|giá đất"
  )

  /// "185%", "185 %", "185 phần trăm".
  private static func share(in wording: Wording, at index: Int) -> (value: Double, end: Int)? {
    let text = wording.words[index].text
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return nil }
    let figures = text.prefix { $0.isNumber || $0 == "," || $0 == "." }
    guard let value = Double(figures.replacing(",", with: ".")) else { return nil }
    if text.dropFirst(figures.count) == "%" { return (value, index + 1) }
    guard figures.count == text.count else { return nil }
    if wording.matches("%", at: index + 1) { return (value, index + 2) }
    return wording.matches("phần trăm", at: index + 1) ? (value, index + 3) : nil
  }

  private static func clause(_ wording: Wording, around index: Int) -> Range<Int> {
    var start = index
    while start > 0, !wording.words[start - 1].endsClause, index - start < 24 { start -= 1 }
    var end = index + 1
    while end < wording.words.count, !wording.words[end - 1].endsClause, end - index < 24 { end += 1 }
    return start..<end
  }
}
