// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// 1, 2, 4: one number is missing or given twice.
  static let numberingGap = CheckRule(
    id: "numbering-gap", severity: .warning,
    reason: "Số mục nhảy hoặc trùng làm viện dẫn sai và có thể là mất một mục.",
    remedy: "Đánh lại số, hoặc bổ sung mục bị thiếu.", source: .outline
  ) { checked in
    var notes: [Note] = []
    func check(_ siblings: [Outline.Node]) {
      for level in [Marker.Level.roman, .number, .article] {
        let numbers = siblings.filter { $0.marker.level == level }.compactMap { node in
          value(node.marker).map { (node, $0) }
        }
        for ((_, last), (node, number)) in zip(numbers, numbers.dropFirst())
        where number != last + 1 && number != 1 {
          let right = level == .roman ? RomanNumeral.text(last + 1) : String(last + 1)
          notes.append(
            .init(
              line: node.line, text: "\(node.marker.text) \(node.heading)".tidy,
              message:
                "Mục “\(node.marker.text)” không nối tiếp mục trước; số đúng là \(right), hãy đánh lại số."))
        }
      }
      for node in siblings where isTitled(node) { check(node.children) }
    }
    check(checked.reading.outline.roots)
    return notes
  }

  /// Paragraphs of an enumeration may be numbered beside titles; only titled parts are counted.
  private static func isTitled(_ node: Outline.Node) -> Bool {
    !node.paragraphs.contains { $0.marker?.level == .number }
  }

  private static func value(_ marker: Marker) -> Int? {
    switch marker.level {
    case .roman: RomanNumeral.value(marker.text)
    case .number: Int(marker.text)
    case .article: marker.text.split(separator: " ").last.flatMap { Int($0) }
    default: nil
    }
  }
}
