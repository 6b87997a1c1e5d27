// SPDX-License-Identifier: Apache-2.0

extension DocxBody {
  /// A paragraph in the style of a part; `properties` come after the style, in the schema's order.
  mutating func paragraph(_ part: LayoutPart, _ prose: Prose, with properties: OOXML = "") -> OOXML {
    paragraph(style: DocxStyles.id(part), runs(prose), with: properties)
  }

  /// A paragraph in a style by its id.
  func paragraph(style: String, _ content: OOXML = "", with properties: OOXML = "") -> OOXML {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(properties)</w:pPr>\(content)</w:p>"
  }

  /// A line of this length in the middle of this width, both in twips: the upper border of a low paragraph.
  func rule(width: Int, length: Int) -> OOXML {
    let side = max(0, (width - length) / 2)
    return paragraph(
      style: "rule",
      with: """
        <w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>\
        <w:spacing w:before="40" w:after="\(measures.paragraphGap)"/>\
        <w:ind w:left="\(side)" w:right="\(side)"/>
        """)
  }

  private mutating func runs(_ prose: Prose) -> OOXML {
    var content: OOXML = ""
    for run in prose.runs where !run.text.isEmpty {
      if let link = run.link, let id = links.relationship(for: link) {
        content += "<w:hyperlink r:id=\"\(id)\" w:history=\"1\">\(Self.run(run))</w:hyperlink>"
      } else {
        content += Self.run(run)
      }
    }
    return content
  }

  private static func run(_ run: Prose.Run) -> OOXML {
    let bold: OOXML? = run.isBold ? "<w:b/><w:bCs/>" : nil
    let italic: OOXML? = run.isItalic ? "<w:i/><w:iCs/>" : nil
    let properties: OOXML? =
      bold == nil && italic == nil ? nil : "<w:rPr>\(bold)\(italic)</w:rPr>"
    return "<w:r>\(properties)\(text(run.text))</w:r>"
  }

  /// Text with its line breaks; a tab counts as a blank.
  private static func text(_ text: String) -> OOXML {
    var content: OOXML = ""
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        content += "\(piece(line))<w:br/>"
        line = ""
      case "\r": break
      case "\t": line += " "
      default: line.unicodeScalars.append(scalar)
      }
    }
    content += "\(piece(line))"
    return content
  }

  private static func piece(_ text: String) -> OOXML {
    text.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(text)</w:t>"
  }
}

/// Estimates of the rules' lengths, in twips, for a format that does not measure its own lines.
enum LineWidth {
  /// The rule under an issuer or a title: the rules' share of the longest line.
  static func under(_ lines: [String], part: LayoutPart, rules: LayoutRules) -> Int {
    let size = rules.look(part).size.chosen
    return (lines.map { estimate($0, size: size) }.max() ?? 0) * rules.ruleShare.chosen / 100
  }

  /// The width of a line in bold Times: capitals are about 0.72, other letters 0.47 of the size.
  static func estimate(_ line: String, size: Int) -> Int {
    let hundredths = line.unicodeScalars.reduce(0) { sum, scalar in
      sum + (scalar == " " ? 25 : scalar.properties.isUppercase ? 72 : 47)
    }
    // A line that runs over several counts as one of 130 mm.
    return min(hundredths * size * 20 / 100, 7370)
  }
}
