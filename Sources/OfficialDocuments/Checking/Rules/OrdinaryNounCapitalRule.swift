// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "Các Phòng, ban": a common noun for many bodies is no name.
  static let ordinaryNounCapital = CheckRule(
    id: "common-noun-capital", severity: .info,
    reason: "Danh từ chung chỉ nhiều cơ quan không phải tên riêng nên viết thường.",
    remedy: "Viết thường.", source: .capitals
  ) { checked in
    checked.passages(.body).flatMap { passage -> [Note] in
      let words = passage.wording.words
      guard !passage.wording.source.isUppercase else { return [] }
      return words.indices.dropFirst().compactMap { index -> Note? in
        let word = words[index]
        guard word.text.first?.isUppercase == true, ["các", "những"].contains(words[index - 1].key),
          words[index - 1].after.isEmpty, word.after.hasPrefix(","), nouns.contains(word.key),
          index + 1 < words.count, words[index + 1].text.first?.isLowercase == true
        else { return nil }
        return checked.note(
          index..<index + 1, in: passage, "“\(word.text)” ở đây là danh từ chung; hãy viết thường.",
          replacement: word.text.lowercased())
      }
    }
  }

  private static let nouns: Set<String> = [
    "phòng", "ban", "ngành", "sở", "đơn", "cơ", "trường", "thôn", "xóm", "tổ", "hội", "đoàn",
  ]
}
