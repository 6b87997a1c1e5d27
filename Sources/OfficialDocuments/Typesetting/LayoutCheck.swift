// SPDX-License-Identifier: Apache-2.0

/// Checks the layout of a .docx, ours or one that an official has worked on, against the rules.
///
/// It measures what a reader of the paper would measure (sheet, margins, typeface, head, size of the content) and
/// says nothing about what it cannot find in the file.
public struct LayoutCheck: Sendable {
  /// The measures to check against.
  public let rules: LayoutRules

  /// A check; by default the rules of Nghị định 30/2020/NĐ-CP.
  public init(rules: LayoutRules = .decree30) {
    self.rules = rules
  }

  /// The departures in `word/document.xml`, whose looks are in `word/styles.xml`.
  public func findings(document: [UInt8], styles: [UInt8]) -> [LayoutFinding] {
    let layout = DocxLayout(document: document, styles: styles)
    return layout.sections.prefix(1).flatMap(page) + typeface(layout) + head(layout) + content(layout)
  }

  private func page(_ section: DocxLayout.Section) -> [LayoutFinding] {
    var findings: [LayoutFinding] = []
    // Programs round a sheet by up to half a millimetre; the second section may lie on its side.
    if abs(section.width - rules.sheet.width) > 1 || abs(section.height - rules.sheet.height) > 1 {
      findings.append(
        LayoutFinding(rule: .sheet, sentence: LayoutFindingWords.sheet(section.width, section.height)))
    }
    let margins = [
      (LayoutFindingWords.top, section.top, rules.top),
      (LayoutFindingWords.bottom, section.bottom, rules.bottom),
      (LayoutFindingWords.left, section.left, rules.left),
      (LayoutFindingWords.right, section.right, rules.right),
    ]
    for (side, found, measure) in margins where !measure.allowed.contains(found) {
      findings.append(
        LayoutFinding(rule: .margin, sentence: LayoutFindingWords.margin(side, found, measure.allowed)))
    }
    return findings
  }

  private func typeface(_ layout: DocxLayout) -> [LayoutFinding] {
    let others = Set(layout.runs.compactMap(\.typeface)).subtracting([rules.typeface]).sorted()
    guard !others.isEmpty else { return [] }
    return [
      LayoutFinding(rule: .typeface, sentence: LayoutFindingWords.typeface(others, rules.typeface))
    ]
  }

  private func head(_ layout: DocxLayout) -> [LayoutFinding] {
    let parts: [(LayoutPart, String, String)] = [
      (.nationalName, LayoutFindingWords.nationalName, LayoutWords.nationalName),
      (.motto, LayoutFindingWords.motto, LayoutWords.motto),
    ]
    return parts.flatMap { part, name, words -> [LayoutFinding] in
      let paragraph = layout.paragraphs.first { layout.text(of: $0).contains(words) }
      guard let run = paragraph.flatMap({ layout.runs[$0].first }) else {
        return [LayoutFinding(rule: .head, sentence: LayoutFindingWords.missing(name, words))]
      }
      let look = rules.look(part)
      var findings: [LayoutFinding] = []
      if let size = run.halfPoints, !Self.allows(look.size.allowed, size) {
        let sentence = LayoutFindingWords.size(name, Self.points(size), look.size.allowed)
        findings.append(LayoutFinding(rule: .size, sentence: sentence))
      }
      if look.isBold && !run.isBold {
        findings.append(LayoutFinding(rule: .weight, sentence: LayoutFindingWords.weight(name)))
      }
      return findings
    }
  }

  /// The size of most letters in long paragraphs outside of tables.
  private func content(_ layout: DocxLayout) -> [LayoutFinding] {
    var letters: [Int: Int] = [:]
    for run in layout.runs where !run.isInTable {
      if let size = run.halfPoints { letters[size, default: 0] += run.text.unicodeScalars.count }
    }
    let allowed = rules.look(.content).size.allowed
    guard let most = letters.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      !Self.allows(allowed, most.key)
    else { return [] }
    let sentence = LayoutFindingWords.size(LayoutFindingWords.content, Self.points(most.key), allowed)
    return [LayoutFinding(rule: .size, sentence: sentence)]
  }

  private static func allows(_ points: ClosedRange<Int>, _ halfPoints: Int) -> Bool {
    (points.lowerBound * 2...points.upperBound * 2).contains(halfPoints)
  }

  private static func points(_ halfPoints: Int) -> String {
    halfPoints % 2 == 0 ? "\(halfPoints / 2)" : "\(halfPoints / 2),5"
  }
}
