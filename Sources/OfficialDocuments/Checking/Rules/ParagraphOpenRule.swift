// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// A paragraph that ends without punctuation where the others have it.
  static let paragraphOpen = CheckRule(
    id: "paragraph-open", severity: .warning,
    reason: "Đoạn văn không có dấu kết thúc có thể là câu viết dở hoặc bị cắt.",
    remedy: "Viết nốt câu hoặc thêm dấu kết thúc.", source: .content
  ) { checked in
    let paragraphs = checked.passages(.body).filter { passage in
      !passage.isHeading && !passage.isTable && passage.wording.words.count >= 8
        && !passage.wording.source.isUppercase && !passage.wording.matches("kính gửi", at: 0)
    }
    let open = paragraphs.filter { passage in
      guard let last = passage.wording.words.last else { return false }
      return last.after.isEmpty && last.text.unicodeScalars.last?.properties.isAlphabetic ?? false
    }
    // Where the text does without full stops, or lost them, nothing is to be learnt from one.
    guard open.count * 6 <= paragraphs.count else { return [] }
    return open.map { passage in
      let word = passage.wording.words.count - 1
      let tail = passage.wording.text(max(0, word - 4)..<word + 1)
      return Note(
        line: checked.line(of: word, in: passage), text: tail,
        message: "Đoạn kết thúc bằng “\(tail)” mà không có dấu câu; hãy viết nốt câu hoặc thêm dấu kết thúc.",
        mend: checked.mend(after: word, in: passage, "."))
    }
  }
}
