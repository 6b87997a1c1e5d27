// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "H Đ N D", "VH TT & DL", "T Tr": letters of one abbreviation torn apart.
  static let abbreviationSpaced = CheckRule(
    id: "abbreviation-spaced", severity: .warning,
    reason: "Chữ viết tắt bị rời chữ thì không đọc và không tìm được.",
    remedy: "Viết liền hoặc viết đầy đủ.", source: .content
  ) { checked in
    checked.passages(.basis, .body, .closing).flatMap { passage -> [Note] in
      let words = passage.wording.words
      var notes: [Note] = []
      var start = 0
      while start < words.count {
        var end = start
        while end < words.count, isPiece(words[end].text), end == start || words[end - 1].after.isEmpty {
          end += 1
        }
        while end > start, words[end - 1].text == "&" { end -= 1 }
        let pieces = words[start..<max(start, end)].filter { $0.text != "&" }
        if pieces.count >= 2, pieces.contains(where: { $0.text.count <= 2 }),
          pieces.contains(where: { $0.text.count == 1 }) || pieces.count >= 3
        {
          let text = passage.wording.text(start..<end)
          notes.append(
            checked.note(
              start..<end, in: passage, "Chữ viết tắt “\(text)” bị rời chữ; hãy viết liền hoặc viết đầy đủ.",
              replacement: text.closed))
        }
        start = max(end, start + 1)
      }
      return notes
    }
  }

  private static func isPiece(_ text: Substring) -> Bool {
    if text == "&" { return true }
    guard text.utf8.count <= 6, text.count <= 3, let first = text.first, first.isUppercase else {
      return false
    }
    // Consonants alone: "Tr" is a piece, "An" a name; I, V, X count parts.
    return RomanNumeral.value(text) == nil
      && text.allSatisfy { $0.isLetter && "BCDĐGHKLMNPQRSTVXU".contains($0.uppercased()) }
  }
}
