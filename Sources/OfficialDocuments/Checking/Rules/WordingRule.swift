// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// Turns of phrase that read better otherwise.
  static let wording = CheckRule(
    id: "wording", severity: .info, reason: "Từ ngữ thừa hoặc không chuẩn làm văn bản kém trang trọng.",
    remedy: "Dùng từ ngữ nên dùng.", source: .drafting
  ) { checked in
    checked.notes(
      better.map(\.0), in: checked.passages(.basis, .body),
      replacement: { phrase in better.first { $0.0 == phrase }?.1 }
    ) { text, right in
      "“\(text)” nên viết là “\(right ?? text)”."
    }
  }

  private static let better: [(Phrase, String)] = [
    ("căn cứ theo", "căn cứ"), ("hàng tháng", "hằng tháng"), ("hàng quý", "hằng quý"),
    ("hàng năm", "hằng năm"), ("hàng tuần", "hằng tuần"), ("hàng ngày", "hằng ngày"), ("02 cấp", "2 cấp"),
    ("03 cấp", "3 cấp"), ("đề xuất kiến nghị", "đề xuất, kiến nghị"), ("bắt đầu khởi công", "khởi công"),
    ("chậm nhất trước", "chậm nhất"), ("hoàn thành xong", "hoàn thành"),
  ]
}
