// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// A sentence that goes on in the next paragraph.
  static let sentenceTorn = CheckRule(
    id: "sentence-torn", severity: .error,
    reason: "Câu bị ngắt giữa chừng thành hai đoạn thì không đọc được ý.",
    remedy: "Nối hai đoạn thành một.", source: .content
  ) { checked in
    checked.reading.paragraphs.flatMap { paragraph in
      paragraph.tears.map { tear in
        let before = paragraph.lines.last { $0 < tear } ?? paragraph.line
        let (first, second) = (
          checked.reading.text.lines[before - 1].text, checked.reading.text.lines[tear - 1].text
        )
        let head = first.tidy.split(separator: " ").suffix(3).joined(separator: " ")
        let tail = second.tidy.split(separator: " ").prefix(3).joined(separator: " ")
        let mend = Mend(
          from: .init(line: before, offset: first.trimmingEnd("").utf8.count),
          to: .init(line: tear, offset: second.utf8.count - second.drop { $0.isWhitespace }.utf8.count),
          replacement: " ")
        return Note(
          line: before, text: "\(head) / \(tail)",
          message: "Câu bị ngắt giữa “\(head)” và “\(tail)” ở dòng \(tear); hãy nối hai đoạn thành một.",
          mend: mend)
      }
    }
  }
}
