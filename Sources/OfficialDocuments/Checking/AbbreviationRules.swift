// SPDX-License-Identifier: Apache-2.0

/// Abbreviations: explained before they are used, and written in one piece.
enum AbbreviationRules {
  static let all = [unexplained, spaced]

  /// Names of things that are known only by their letters.
  private static let free: Set<String> = [
    "AI", "QR", "PDF", "VNPT", "VTV", "COVID", "WTO", "GRDP", "GDP", "TP", "VNEID", "ID",
  ]

  static let unexplained = CheckRule(id: "abbreviation-unexplained", severity: .warning) { checked in
    var seen = free
    var notes: [CheckRule.Note] = []
    for passage in checked.passages(.basis, .body) {
      guard !passage.wording.source.isUppercase else { continue }
      for (index, word) in passage.wording.words.enumerated() {
        let text = String(word.text)
        // Explained where it stands in brackets: "cải cách hành chính (CCHC)", "(sau đây gọi tắt là CCHC)".
        if word.before.contains("(") || word.after.contains(")") {
          seen.insert(text.uppercased())
          continue
        }
        guard isAbbreviation(text), seen.insert(text.uppercased()).inserted else { continue }
        notes.append(
          .init(
            line: checked.line(of: index, in: passage), text: text,
            message: CheckingWords.abbreviationUnexplained(text)))
      }
    }
    return notes
  }

  private static func isAbbreviation(_ text: String) -> Bool {
    (2...8).contains(text.count) && text.allSatisfy { $0.isLetter && $0.isUppercase }
      && RomanNumeral.value(text) == nil && !text.allSatisfy { "IVXLCM".contains($0) }
      && text.unicodeScalars.allSatisfy { $0.value < 128 || $0 == "Đ" }
  }

  /// "H Đ N D", "VH TT & DL", "T Tr": letters of one abbreviation torn apart.
  static let spaced = CheckRule(id: "abbreviation-spaced", severity: .warning) { checked in
    checked.passages(.body, .closing).flatMap { passage -> [CheckRule.Note] in
      let words = passage.wording.words
      var notes: [CheckRule.Note] = []
      var start = 0
      while start < words.count {
        var end = start
        while end < words.count, isPiece(words[end].text), end == start || words[end - 1].after.isEmpty {
          end += 1
        }
        let pieces = words[start..<max(start, end)].filter { $0.text != "&" }
        if pieces.count >= 2, pieces.contains(where: { $0.text.count <= 2 }),
          pieces.contains(where: { $0.text.count == 1 }) || pieces.count >= 3
        {
          let text = passage.wording.text(start..<end)
          notes.append(
            .init(line: passage.line, text: text, message: CheckingWords.abbreviationSpaced(text)))
        }
        start = max(end, start + 1)
      }
      return notes
    }
  }

  private static func isPiece(_ text: Substring) -> Bool {
    if text == "&" { return true }
    guard text.count <= 3, let first = text.first, first.isUppercase, RomanNumeral.value(text) == nil else {
      return false
    }
    // Consonants alone: "Tr" is a piece, "An" a name.
    return text.allSatisfy { $0.isLetter && "BCDĐGHKLMNPQRSTVX".contains($0.uppercased()) }
  }
}
