// SPDX-License-Identifier: Apache-2.0

/// The tree of headed parts, from the markers of the paragraphs.
struct Outline {
  /// A section while it is being put together; its items keep their paragraphs.
  final class Node {
    let line: Int
    let marker: Marker
    let heading: String
    var paragraphs: [Paragraph] = []
    var children: [Node] = []

    init(line: Int, marker: Marker, heading: String) {
      self.line = line
      self.marker = marker
      self.heading = heading
    }

    var section: Section {
      Section(
        line: line, marker: marker.text, heading: heading,
        items: paragraphs.map { .init(line: $0.line, marker: $0.marker?.text, text: $0.text) },
        sections: children.map(\.section))
    }
  }

  private(set) var roots: [Node] = []
  /// What stands above the first heading.
  private(set) var lead: [Paragraph] = []

  init(_ paragraphs: [Paragraph]) {
    var open: [Node] = []
    var titles: Set<Int> = []
    for (index, paragraph) in paragraphs.enumerated() where !titles.contains(index) {
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
      guard let marker = paragraph.marker, let heading = Self.heading(paragraph, next: next) else {
        if let node = open.last { node.paragraphs.append(paragraph) } else { lead.append(paragraph) }
        continue
      }
      // "C." after "B." is a letter, "I." after "H." too; a lone "I." begins the roman numbers.
      var text = heading.text
      if text.isEmpty, heading.runIn == nil, marker.level <= .roman, let next, Self.isTitle(next) {
        text = Self.clean(next.text)
        titles.insert(index + 1)
      }
      let node = Node(line: paragraph.line, marker: marker, heading: text)
      if let runIn = heading.runIn {
        node.paragraphs.append(
          Paragraph(line: paragraph.line, marker: nil, text: runIn, lines: paragraph.lines))
      }
      while let last = open.last, last.marker.level >= marker.level { open.removeLast() }
      if let parent = open.last { parent.children.append(node) } else { roots.append(node) }
      open.append(node)
    }
  }

  /// "Chương I" stands on a line of its own, and its title on the next.
  private static func isTitle(_ paragraph: Paragraph) -> Bool {
    paragraph.marker == nil && !paragraph.isTable
      && (paragraph.text.isUppercase
        || paragraph.wording.words.count <= 20 && !(paragraph.text.last.map { ".;:/".contains($0) } ?? true))
  }

  private static let longestHeading = 32

  /// What a heading says and what runs on behind its colon; nil where the marker opens a paragraph of an enumeration.
  private static func heading(_ paragraph: Paragraph, next: Paragraph?) -> (text: String, runIn: String?)? {
    guard let marker = paragraph.marker, marker.level < .point else { return nil }
    let wording = paragraph.wording
    let count = wording.words.count
    if marker.level == .article { return article(wording) }
    if count == 0 { return marker.level <= .roman ? ("", nil) : nil }
    if paragraph.text.isUppercase { return (clean(paragraph.text), nil) }
    let colon = wording.words.firstIndex { $0.after.contains(":") }
    if let colon, colon + 1 < count, colon < longestHeading, !breaks(wording, before: colon),
      !DutyReader.isSentence(wording, before: colon)
    {
      return (clean(wording.text(0..<colon + 1)), wording.fullText(colon + 1..<count))
    }
    if marker.level <= .roman { return count <= longestHeading * 2 ? (clean(paragraph.text), nil) : nil }
    guard count <= longestHeading, !breaks(wording, before: count - 1) else { return nil }
    // A long line that ends with a colon introduces what is listed below it.
    if paragraph.text.hasSuffix(":"), count > 20 { return nil }
    guard let last = paragraph.text.last, ".;".contains(last) else { return (clean(paragraph.text), nil) }
    // A heading may end with a full stop, but then something stands below it.
    guard last == ".", let next, next.marker.map({ $0.level > marker.level }) ?? !next.isTable else {
      return nil
    }
    // Where something of a lower level follows, a longer line may be its title.
    let isParent = next.marker.map { $0.level >= .point } ?? false
    let named = BodyWords.isBody(wording, at: 0) || wording.match(BodyWords.leads, at: 0) != nil
    // A sentence that sets a time is something to be done.
    guard Deadline.due(in: wording) == nil, count <= (isParent ? 20 : 10) || named,
      DutyReader.named(wording) == nil
    else { return nil }
    return (clean(paragraph.text), nil)
  }

  /// An article has a title only where a short one stands on its line.
  private static func article(_ wording: Wording) -> (text: String, runIn: String?) {
    let text = wording.fullText(0..<wording.words.count)
    let isTitle = wording.words.count <= 20 && !(text.last.map { ".;:/".contains($0) } ?? true)
    return isTitle ? (clean(text), nil) : ("", text.isEmpty ? nil : text)
  }

  /// Whether a sentence or a member of a list ends before a word.
  private static func breaks(_ wording: Wording, before end: Int) -> Bool {
    wording.words[..<max(0, end)].contains { word in
      word.after.contains(";") || word.after.contains(".") && word.text.count > 3
    }
  }

  private static func clean(_ text: String) -> String { text.trimmingEnd(".:;,") }

  /// Every node, parents before children.
  func forEach(_ visit: (Node, [Node]) -> Void) {
    func walk(_ nodes: [Node], _ above: [Node]) {
      for node in nodes {
        visit(node, above)
        walk(node.children, above + [node])
      }
    }
    walk(roots, [])
  }
}
