// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// A list of one.
  static let listOfOne = CheckRule(
    id: "list-of-one", severity: .info, reason: "Gạch đầu dòng dùng để liệt kê từ hai ý trở lên.",
    remedy: "Viết thành đoạn văn, không cần gạch.", source: .outline
  ) { checked in
    var notes: [Note] = []
    checked.reading.outline.forEach { node, _ in
      let paragraphs = node.paragraphs.filter { !$0.wording.matches("trên đây là", at: 0) }
      guard paragraphs.count == 1, let item = paragraphs.first, item.marker?.level == .dash,
        node.children.isEmpty
      else { return }
      notes.append(
        .init(
          line: item.line, text: item.text.shortened(60),
          message: "Mục này chỉ có một gạch đầu dòng; hãy viết thành đoạn văn, không cần gạch."))
    }
    return notes
  }
}
