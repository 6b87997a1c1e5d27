// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// The last sentence of the body ends with "./.".
  static let closingMark = CheckRule(
    id: "closing-mark-missing", severity: .info,
    reason: "Dấu “./.” báo hết nội dung văn bản, không ai viết thêm được phía sau.",
    remedy: "Thêm “./.” sau câu cuối cùng.", source: .content
  ) { checked in
    guard checked.reading.closing.recipientsLine != nil,
      let last = checked.passages(.body).last(where: { passage in
        passage.line < (checked.reading.closing.recipientsLine ?? 0) && !passage.isTable
      }), let word = last.wording.words.last, last.wording.words.count >= 6,
      // Only the usual last sentence: below the list of recipients an annex may follow.
      last.wording.matches("trên đây là", at: 0)
    else { return [] }
    guard !last.wording.source.hasSuffix("./."), !last.wording.source.hasSuffix("/.") else { return [] }
    let index = last.wording.words.count - 1
    return [
      .init(
        line: checked.line(of: index, in: last), text: last.wording.text(max(0, index - 4)..<index + 1),
        message: "Câu cuối cùng chưa có dấu “./.”; hãy thêm vào cuối câu.",
        mend: checked.place(of: index, in: last).map {
          Mend(
            line: $0.line, range: $0.range.upperBound..<$0.range.upperBound + word.after.utf8.count,
            replacement: "./.")
        })
    ]
  }
}
