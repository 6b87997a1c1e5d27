// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// Each basis ends with a semicolon, the last with a full stop.
  static let basesPunctuation = CheckRule(
    id: "bases-punctuation", severity: .warning,
    reason: "Mỗi căn cứ kết thúc bằng dấu chấm phẩy, căn cứ cuối cùng bằng dấu chấm.",
    remedy: "Sửa dấu ở cuối dòng.", source: .bases
  ) { checked in
    let bases = checked.passages(.basis)
    return bases.enumerated().compactMap { index, basis in
      let isLast = index + 1 == bases.count
      guard let last = basis.wording.words.last else { return nil }
      let end = last.after.last ?? last.text.last ?? " "
      if isLast ? ".,:/”".contains(end) : ";.”".contains(end) { return nil }
      let word = basis.wording.words.count - 1
      let message =
        isLast
        ? "Căn cứ cuối cùng phải kết thúc bằng dấu chấm; hãy sửa dấu ở cuối dòng."
        : "Mỗi căn cứ phải kết thúc bằng dấu chấm phẩy; hãy sửa dấu ở cuối dòng."
      let mend = checked.mend(after: word, in: basis, isLast ? "." : ";")
      return .init(
        line: basis.line, text: String(basis.wording.source.suffix(40)), message: message,
        mend: last.after.count <= 1 ? mend : nil)
    }
  }
}
