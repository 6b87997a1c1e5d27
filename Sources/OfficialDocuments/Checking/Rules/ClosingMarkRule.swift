// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// The last sentence of the body ends with "./.".
  static let closingMark = CheckRule(
    id: "closing-mark-missing", severity: .info,
    reason: "Dấu “./.” báo hết nội dung văn bản, không ai viết thêm được phía sau.",
    remedy: "Thêm “./.” sau câu cuối cùng.", source: .content
  ) { checked in
    guard let recipients = checked.reading.closing.recipientsLine,
      // Only the usual last sentence: below the list of recipients an annex may follow.
      let last = checked.passages(.body).last(where: { $0.line < recipients && !$0.isTable }),
      last.wording.words.count >= 6, last.wording.matches("trên đây là", at: 0),
      !last.wording.source.hasSuffix("/.")
    else { return [] }
    let index = last.wording.words.count - 1
    return [
      .init(
        line: checked.line(of: index, in: last), text: last.wording.text(max(0, index - 4)..<index + 1),
        message: "Câu cuối cùng chưa có dấu “./.”; hãy thêm vào cuối câu.",
        mend: checked.mend(after: index, in: last, "./."))
    ]
  }
}
