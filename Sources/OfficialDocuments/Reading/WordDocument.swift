// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// The lines of a `.docx`: paragraphs with their automatic numbers, and table rows.
enum WordDocument {
  /// Elements within which nothing counts: removed text, looks of before, the fallback copy of a drawing.
  static let passedOver: Set<String> = [
    "w:del", "w:moveFrom", "mc:Fallback", "w:pPrChange", "w:rPrChange", "w:trPrChange", "w:tcPrChange",
  ]
  /// Those that delete, within the properties of a paragraph or a row, its mark or the row.
  static let deletions: Set<String> = ["w:del", "w:moveFrom"]

  static func lines(of bytes: [UInt8]) throws(ReadingFault) -> [DocumentText.Line] {
    let package = try WordPackage(bytes)
    let reader = BodyReader(try WordNumbering(numbering: package.numbering, styles: package.styles))
    try WordXML.parse(package.document, into: reader)
    // Where fonts are named in styles alone, the letters themselves tell an old encoding.
    let encoding = LegacyEncoding.detect(in: reader.lines.map(\.text).joined(separator: "\n"))
    func clean(_ text: String) -> String {
      let text = encoding.map { TextDecoding.unicode(text, from: $0) } ?? text
      return TextDecoding.clean(text[...].unicodeScalars)
    }
    return reader.lines.map { line in
      DocumentText.Line(
        number: line.number, text: clean(line.text), cells: line.cells.map { $0.map(clean) })
    }
  }
}

private final class BodyReader: WordXMLHandler {
  private struct Paragraph {
    var text = ""
    var list: String?
    var level: Int?
    var style: String?
    /// The mark at its end was deleted: what it says goes on in the next one.
    var isOpenEnded = false
  }

  var lines: [DocumentText.Line] = []
  private var numbering: WordNumbering
  /// A text box puts paragraphs inside a run of another paragraph.
  private var open: [Paragraph] = []
  private var boxed: [String] = []
  private var tables = 0
  private var cells: [[String]] = []
  private var runs = 0
  private var collecting = false
  private var collected = ""
  /// Within the properties of a paragraph or a row; what is deleted there is the mark or the row.
  private var properties: [String] = []
  private var isRowDeleted = false
  /// The old encoding of the font of the run at hand, and whether that font has capitals alone.
  private var legacy: (encoding: LegacyEncoding, isCapital: Bool)?
  /// The text of a paragraph whose end was deleted.
  private var carried = ""
  /// How deep we are inside what does not count: removed text, the fallback copy of a drawing.
  private var skipped = 0

  init(_ numbering: WordNumbering) {
    self.numbering = numbering
  }

  func start(_ element: String, _ attributes: WordAttributes) {
    if WordDocument.passedOver.contains(element) {
      skipped += 1
      if skipped == 1, let kind = properties.last, WordDocument.deletions.contains(element) {
        deleteMark(of: kind)
      }
    }
    guard skipped == 0 else { return }
    switch element {
    case "w:pPr", "w:trPr": properties.append(element)
    case "w:rFonts" where properties.isEmpty:
      legacy = Self.legacy(attributes["ascii"] ?? attributes["hAnsi"] ?? "")
    case "w:p": open.append(Paragraph())
    case "w:numId": change { $0.list = attributes["val"] }
    case "w:ilvl": change { $0.level = attributes["val"].flatMap { Int($0) } }
    case "w:pStyle": change { $0.style = attributes["val"] }
    case "w:r":
      runs += 1
      legacy = nil
    case "w:t": collecting = true
    case "w:tab" where runs > 0: change { $0.text += tables > 0 ? " " : "\t" }
    case "w:br", "w:cr": change { $0.text += " " }
    case "w:noBreakHyphen": change { $0.text += "-" }
    case "w:tbl": tables += 1
    case "w:tc" where tables == 1: cells.append([])
    default: break
    }
  }

  func end(_ element: String) {
    if WordDocument.passedOver.contains(element) { skipped -= 1 }
    guard skipped == 0 else { return }
    switch element {
    case "w:pPr", "w:trPr": _ = properties.popLast()
    case "w:p": closeParagraph()
    case "w:r": runs -= 1
    case "w:t": closeText()
    case "w:tr" where tables == 1 && isRowDeleted:
      isRowDeleted = false
      cells = []
    case "w:tr" where tables == 1:
      add(cells.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.joined(separator: "\t"), cells)
      cells = []
    case "w:tbl": tables -= 1
    default: break
    }
  }

  func text(_ text: String) {
    if collecting, skipped == 0 { collected += text }
  }

  /// The parser gives a text in pieces; an old encoding may spread a letter over two of them.
  private func closeText() {
    let unicode = legacy.map {
      $0.isCapital ? $0.encoding.unicode(collected).uppercased() : $0.encoding.unicode(collected)
    }
    let text = unicode ?? collected
    change { $0.text += text }
    collected = ""
    collecting = false
  }

  private func deleteMark(of kind: String) {
    if kind == "w:trPr" {
      isRowDeleted = isRowDeleted || tables == 1
    } else {
      change { $0.isOpenEnded = true }
    }
  }

  /// ".VnTime" writes TCVN3, ".VnTimeH" the same as capitals, "VNI-Times" VNI.
  private static func legacy(_ font: String) -> (encoding: LegacyEncoding, isCapital: Bool)? {
    if font.hasPrefix(".Vn") { return (.tcvn3, font.hasSuffix("H")) }
    return font.hasPrefix("VNI-") ? (.vni, false) : nil
  }

  private func change(_ change: (inout Paragraph) -> Void) {
    if !open.isEmpty { change(&open[open.count - 1]) }
  }

  private func closeParagraph() {
    guard var paragraph = open.popLast() else { return }
    if paragraph.isOpenEnded, open.isEmpty {
      carried += paragraph.text
      return
    }
    if open.isEmpty {
      paragraph.text = carried + paragraph.text
      carried = ""
    }
    var text = paragraph.text
    if !text.allSatisfy(\.isWhitespace),
      let marker = numbering.marker(list: paragraph.list, level: paragraph.level, style: paragraph.style),
      !marker.isEmpty
    {
      text = "\(marker) \(text)"
    }
    if tables > 0 {
      if !cells.isEmpty { cells[cells.count - 1].append(text) }
    } else if !open.isEmpty {
      boxed.append(text)
    } else {
      add(text)
      for text in boxed { add(text) }
      boxed = []
    }
  }

  private func add(_ text: String, _ cells: [[String]] = []) {
    lines.append(DocumentText.Line(number: lines.count + 1, text: text, cells: cells))
  }
}
