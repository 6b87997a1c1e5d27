// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "xã , thôn", "xã ,thôn": a space stands before a mark.
  static let punctuationSpacing = CheckRule(
    id: "punctuation-spacing", severity: .info,
    reason: "Dấu câu viết liền chữ phía trước, cách chữ phía sau.",
    remedy: "Bỏ khoảng trắng trước dấu câu.", source: .spelling
  ) { checked in
    checked.passages.flatMap { passage -> [Note] in
      guard !passage.isTable else { return [] }
      let words = passage.wording.words
      let isBody = passage.place == .body || passage.place == .basis
      return words.indices.dropFirst().compactMap { index -> Note? in
        let word = words[index]
        // A mark alone is a word of its own.
        guard [",", ";"].contains(word.text) || isBody && [":", "."].contains(word.text),
          words[index - 1].after.isEmpty
        else { return nil }
        let text = passage.wording.text(index - 1..<index + 1)
        return checked.note(
          index - 1..<index + 1, in: passage, "“\(text)” có khoảng trắng trước dấu câu; hãy viết liền.",
          replacement: "\(words[index - 1].text)\(word.text)")
      }
    }
  }
}
