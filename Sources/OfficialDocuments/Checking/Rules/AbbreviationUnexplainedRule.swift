// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// An abbreviation is explained in brackets where it first stands.
  static let abbreviationUnexplained = CheckRule(
    id: "abbreviation-unexplained", severity: .warning,
    reason: "Từ viết tắt phải được giải thích ở lần đầu để ai đọc cũng hiểu.",
    remedy: "Viết đầy đủ ở lần đầu kèm chữ viết tắt trong ngoặc.", source: .content
  ) { checked in
    var seen = AbbreviationWords.free
    var notes: [Note] = []
    for passage in checked.passages(.basis, .body) {
      guard !passage.wording.source.isUppercase else { continue }
      for (index, word) in passage.wording.words.enumerated() {
        guard let first = word.text.utf8.first, first < 0x61 || first > 0x7A else { continue }
        // Explained where it stands in brackets: "cải cách hành chính (CCHC)", "(sau đây gọi tắt là CCHC)".
        if word.before.contains("(") || word.after.contains(")") {
          seen.insert(word.text.uppercased())
          continue
        }
        guard AbbreviationWords.isAbbreviation(word.text), !isAmongCapitals(passage.wording.words, index),
          seen.insert(String(word.text)).inserted
        else {
          continue
        }
        notes.append(
          checked.note(
            index..<index + 1, in: passage,
            "“\(word.text)” viết tắt mà trước đó chưa giải thích; hãy viết đầy đủ ở lần đầu kèm chữ viết tắt trong ngoặc."
          ))
      }
    }
    return notes
  }

  /// "QUỐC GIA DANH MỤC": words in capitals around it make it one of them.
  private static func isAmongCapitals(_ words: [Wording.Word], _ index: Int) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      guard words.indices.contains(neighbour) else { return false }
      let text = words[neighbour].text
      return text.utf8.count > text.unicodeScalars.count && text.unicodeScalars.count > 1
        && text.unicodeScalars.allSatisfy(\.properties.isUppercase) && !AbbreviationWords.isAbbreviation(text)
    }
  }
}
