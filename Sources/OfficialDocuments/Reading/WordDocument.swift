// SPDX-License-Identifier: Apache-2.0

/// The lines of a `.docx`: paragraphs with their automatic numbers, and table rows.
enum WordDocument {
  static func lines(of bytes: [UInt8]) throws(ReadingFault) -> [DocumentText.Line] {
    let package = try WordPackage(bytes)
    let reader = BodyReader(try WordNumbering(numbering: package.numbering, styles: package.styles))
    try WordXML.parse(package.document, into: reader)
    return reader.lines
  }
}

private final class BodyReader: WordXMLHandler {
  private struct Paragraph {
    var text = ""
    var list: String?
    var level: Int?
    var style: String?
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
  /// How deep we are inside what does not count: removed text, the fallback copy of a drawing.
  private var skipped = 0

  init(_ numbering: WordNumbering) {
    self.numbering = numbering
  }

  func start(_ element: String, _ attributes: WordAttributes) {
    if Self.left.contains(element) { skipped += 1 }
    guard skipped == 0 else { return }
    switch element {
    case "w:p": open.append(Paragraph())
    case "w:numId": change { $0.list = attributes["val"] }
    case "w:ilvl": change { $0.level = attributes["val"].flatMap { Int($0) } }
    case "w:pStyle": change { $0.style = attributes["val"] }
    case "w:r": runs += 1
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
    if Self.left.contains(element) { skipped -= 1 }
    guard skipped == 0 else { return }
    switch element {
    case "w:p": closeParagraph()
    case "w:r": runs -= 1
    case "w:t": collecting = false
    case "w:tr" where tables == 1:
      add(cells.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }.joined(separator: "\t"), cells)
      cells = []
    case "w:tbl": tables -= 1
    default: break
    }
  }

  func text(_ text: String) {
    if collecting, skipped == 0 { change { $0.text += text } }
  }

  private static let left: Set<String> = ["w:del", "w:moveFrom", "mc:Fallback", "w:pPrChange", "w:rPrChange"]

  private func change(_ change: (inout Paragraph) -> Void) {
    if !open.isEmpty { change(&open[open.count - 1]) }
  }

  private func closeParagraph() {
    guard let paragraph = open.popLast() else { return }
    var text = TextDecoding.clean(paragraph.text[...].unicodeScalars)
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
