// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// The first mention of a document gives its type, number, day, issuer and title.
  static let citationIncomplete = CheckRule(
    id: "citation-incomplete", severity: .warning,
    reason:
      "Khi viện dẫn lần đầu phải ghi đầy đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành và trích yếu.",
    remedy: "Ghi đầy đủ ở lần nhắc đầu tiên; từ lần sau chỉ cần tên loại và số, ký hiệu.", source: .bases
  ) { checked in
    var seen = Set(checked.passages(.head, .basis).flatMap { checked.numbered(in: $0).map(\.number) })
    var notes: [Note] = []
    for passage in checked.passages(.body) {
      let wording = passage.wording
      for found in checked.numbered(in: passage) where seen.insert(found.number).inserted {
        guard found.day == nil, !wording.matches("ngày", at: found.index + 1),
          wording.matches("số", at: found.index - 1)
            || wording.match(DocumentTypes.cited, at: found.index - 2) != nil
        else { continue }
        let start = (max(0, found.index - 5)..<found.index).first {
          wording.match(DocumentTypes.cited, at: $0) != nil
        }
        let words = (start ?? found.index)..<found.index + 1
        notes.append(
          checked.note(
            words, in: passage,
            "“\(wording.text(words))” nhắc lần đầu mà chưa có ngày, cơ quan ban hành và trích yếu; hãy ghi đầy đủ."
          )
        )
      }
    }
    return notes
  }
}
