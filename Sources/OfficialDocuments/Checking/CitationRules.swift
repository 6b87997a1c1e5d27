// SPDX-License-Identifier: Apache-2.0

/// Citations in the body.
enum CitationRules {
  static let all = [incomplete]

  /// The first mention of a document gives its type, number, day, issuer and title
  /// (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, mục 6).
  static let incomplete = CheckRule(id: "citation-incomplete", severity: .warning) { checked in
    var seen = Set(checked.passages(.head, .basis).flatMap { checked.numbered(in: $0).map(\.number) })
    var notes: [CheckRule.Note] = []
    for passage in checked.passages(.body) {
      for found in checked.numbered(in: passage) where seen.insert(found.number).inserted {
        let wording = passage.wording
        guard found.day == nil, !wording.matches("ngày", at: found.index + 1),
          wording.matches("số", at: found.index - 1)
            || wording.match(DocumentTypes.cited, at: found.index - 2) != nil
        else { continue }
        let start = (max(0, found.index - 5)..<found.index).first {
          wording.match(DocumentTypes.cited, at: $0) != nil
        }
        let text = wording.text((start ?? found.index)..<found.index + 1)
        notes.append(.init(line: found.line, text: text, message: CheckingWords.citationIncomplete(text)))
      }
    }
    return notes
  }
}
