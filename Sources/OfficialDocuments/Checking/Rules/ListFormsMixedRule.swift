// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// The units of one part have their duties now as bullets, now as plain text, now behind a colon.
  static let listFormsMixed = CheckRule(
    id: "list-forms-mixed", severity: .info,
    reason: "Các mục cùng cấp trình bày theo một kiểu thì dễ tra, dễ giao việc.",
    remedy: "Trình bày các mục cùng cấp theo một kiểu.", source: .outline
  ) { checked in
    var notes: [Note] = []
    checked.reading.outline.forEach { node, _ in
      let forms = node.children.compactMap(form)
      guard forms.count >= 4, Set(forms).count == 3 else { return }
      notes.append(
        .init(
          line: node.line, text: "\(node.marker.text). \(node.heading)".shortened(60),
          message:
            "Các mục trong phần này lúc gạch đầu dòng, lúc viết thành đoạn, lúc viết sau dấu hai chấm; hãy dùng một kiểu."
        ))
    }
    return notes
  }

  private enum Form { case bullets, plain, runIn }

  private static func form(_ node: Outline.Node) -> Form? {
    guard let first = node.paragraphs.first else { return nil }
    if first.line == node.line { return .runIn }
    return first.marker == nil ? .plain : .bullets
  }
}
