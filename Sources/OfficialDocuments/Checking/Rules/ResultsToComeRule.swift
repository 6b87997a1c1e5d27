// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "Phổ biến kết quả … năm 2026" in a plan of that year: there are no results yet.
  static let resultsToCome = CheckRule(
    id: "results-to-come", severity: .warning,
    reason: "Kế hoạch của năm không thể phổ biến kết quả của chính năm đó.",
    remedy: "Ghi là nội dung, nhiệm vụ của năm, hoặc kết quả của năm trước.", source: .drafting
  ) { checked in
    guard checked.document.kind == "KẾ HOẠCH", let year = checked.document.date?.year,
      checked.document.date?.month.map({ $0 < 12 }) ?? true
    else { return [] }
    return checked.passages(.body).compactMap { passage in
      let wording = passage.wording
      guard let found = wording.first(telling) else { return nil }
      let end = wording.words[found.index...].firstIndex { $0.endsClause } ?? wording.words.count - 1
      let text = wording.text(found.index..<end + 1)
      guard text.hasSuffix("năm \(year)"), !text.contains("tháng"), !text.contains("quý") else { return nil }
      return checked.note(
        found.index..<end + 1, in: passage,
        "“\(text)” nói về kết quả năm \(year) khi năm chưa hết; hãy ghi là nội dung, nhiệm vụ hoặc kết quả năm trước."
      )
    }
  }

  private static let telling: [Phrase] = [
    "phổ biến kết quả", "tuyên truyền kết quả", "công bố kết quả", "đánh giá kết quả", "thông tin kết quả",
    "giới thiệu kết quả", "đăng tải kết quả",
  ]
}
