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
        guard let (value, end) = Quantity.share(in: wording, at: index), value > 100, value < 1_000 else {
          return nil
        }
        let text = wording.text(wording.clause(around: index))
        if Wording(text).contains(growth) || wording.matches("bằng", at: index - 1) { return nil }
        return checked.note(
          index..<end, in: passage, "Tỷ lệ trong “\(text.shortened())” lớn hơn 100%; hãy xem lại con số.")
      }
    }
  }

  private static let growth = Phrase.list(
    "tăng|vượt|tăng trưởng|dự toán|kế hoạch vốn|so với|gấp|lương|phụ cấp|trợ cấp|hỗ trợ|chuẩn nghèo|thu nhập|giá đất"
  )
}
