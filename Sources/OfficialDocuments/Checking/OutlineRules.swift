// SPDX-License-Identifier: Apache-2.0

/// The numbering of the parts.
enum OutlineRules {
  static let all = [gaps, loneItem]

  /// 1, 2, 4: one number is missing or given twice.
  static let gaps = CheckRule(id: "numbering-gap", severity: .warning) { checked in
    var notes: [CheckRule.Note] = []
    func check(_ siblings: [Outline.Node]) {
      for level in [Marker.Level.roman, .number, .article] {
        let numbers = siblings.filter { $0.marker.level == level }.compactMap { node in
          value(node.marker).map { (node, $0) }
        }
        for ((_, last), (node, number)) in zip(numbers, numbers.dropFirst())
        where number != last + 1 && number != 1 {
          notes.append(
            .init(
              line: node.line, text: "\(node.marker.text) \(node.heading)".tidy,
              message: CheckingWords.numberingGap(
                node.marker.text, expected: last + 1, isRoman: level == .roman)))
        }
      }
      for node in siblings where isTitled(node) { check(node.children) }
    }
    check(checked.reading.outline.roots)
    return notes
  }

  /// Paragraphs of an enumeration may be numbered beside titles; only titled parts are counted.
  private static func isTitled(_ node: Outline.Node) -> Bool {
    let numbered = node.paragraphs.contains { $0.marker?.level == .number }
    return !numbered
  }

  private static func value(_ marker: Marker) -> Int? {
    switch marker.level {
    case .roman: RomanNumeral.value(marker.text)
    case .number: Int(marker.text)
    case .article: marker.text.split(separator: " ").last.flatMap { Int($0) }
    default: nil
    }
  }

  /// A list of one.
  static let loneItem = CheckRule(id: "list-of-one", severity: .info) { checked in
    var notes: [CheckRule.Note] = []
    checked.reading.outline.forEach { node, _ in
      guard node.paragraphs.count == 1, let item = node.paragraphs.first, item.marker?.level == .dash,
        node.children.isEmpty
      else { return }
      notes.append(
        .init(line: item.line, text: item.text.prefix(60).description, message: CheckingWords.listOfOne))
    }
    return notes
  }
}
