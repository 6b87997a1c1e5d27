// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "UBND" as a word beside "Ủy ban nhân dân" without having been introduced.
  static let abbreviationMixed = CheckRule(
    id: "abbreviation-mixed", severity: .warning,
    reason: "Lúc viết tắt lúc viết đủ mà không giới thiệu làm người đọc tưởng là hai tên.",
    remedy: "Viết đầy đủ ở mọi chỗ, hoặc giới thiệu chữ viết tắt ở lần đầu rồi dùng chữ tắt.",
    source: .content
  ) { checked in
    let passages = checked.passages(.basis, .body).filter { !$0.wording.source.isUppercase }
    return AbbreviationWords.pairs.compactMap { pair -> Note? in
      var short: [(passage: CheckedDocument.Passage, word: Int)] = []
      var isFull = false
      for passage in passages {
        for (index, word) in passage.wording.words.enumerated() {
          if word.text == pair.short {
            // Introduced in brackets: from there on both may stand.
            if word.before.contains("(") || word.after.contains(")") { return nil }
            short.append((passage, index))
          } else if !isFull, passage.wording.matches(pair.full, at: index) {
            isFull = true
          }
        }
      }
      guard isFull, let first = short.first else { return nil }
      let full =
        passages.lazy.compactMap { passage in
          passage.wording.first([pair.full]).map {
            passage.wording.text($0.index..<$0.index + pair.full.keys.count)
          }
        }.first ?? pair.full.keys.joined(separator: " ")
      let lines = lineList(short.map { checked.line(of: $0.word, in: $0.passage) })
      return checked.note(
        first.word..<first.word + 1, in: first.passage,
        "“\(pair.short)” (dòng \(lines)) dùng lẫn với “\(full)” mà chưa giới thiệu; hãy viết theo một cách.",
        replacement: full)
    }
  }
}
