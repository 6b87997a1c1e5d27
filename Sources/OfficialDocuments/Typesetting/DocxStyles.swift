// SPDX-License-Identifier: Apache-2.0

/// The styles of a .docx: one a part of the document, made from the rules.
struct DocxStyles {
  let rules: LayoutRules

  /// How a style's paragraphs stand; gaps in twips.
  private struct Setting {
    var justification: OOXML
    var before = 0
    var after = 0
    var line: Int?
    var isIndented = false
    var keepsWithNext = false
    var outline: Int?
  }

  /// The id of a part's style.
  ///
  /// Headings and the title have the ids Word knows them by.
  static func id(_ part: LayoutPart) -> String {
    switch part {
    case .section: "Heading1"
    case .subsection: "Heading2"
    case .point: "Heading3"
    case .title: "Title"
    default: part.rawValue
    }
  }

  /// word/styles.xml.
  var part: OOXML {
    let typeface = rules.typeface
    return """
      <w:styles xmlns:w="\(DocxParts.namespace)"><w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="\(typeface)" w:hAnsi="\(typeface)" w:eastAsia="\(typeface)" w:cs="\(typeface)"/>\
      <w:color w:val="000000"/><w:sz w:val="\(rules.look(.content).size.chosen * 2)"/>\
      <w:szCs w:val="\(rules.look(.content).size.chosen * 2)"/>\
      <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
      <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
      </w:pPrDefault></w:docDefaults>\
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
      </w:style>\
      <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
      <w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
      <w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
      \(LayoutPart.allCases.map(style))\
      <w:style w:type="paragraph" w:styleId="rule"><w:name w:val="rule"/><w:basedOn w:val="Normal"/>\
      <w:pPr><w:spacing w:line="80" w:lineRule="exact"/></w:pPr>\
      <w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>\
      </w:styles>
      """
  }

  private func style(_ part: LayoutPart) -> OOXML {
    let look = rules.look(part)
    let setting = setting(part)
    let keep: OOXML? = setting.keepsWithNext ? "<w:keepNext/><w:keepLines/>" : nil
    let indent: OOXML? =
      setting.isIndented ? "<w:ind w:firstLine=\"\(DocxMeasures(rules: rules).indent)\"/>" : nil
    let outline = setting.outline.map { level -> OOXML in "<w:outlineLvl w:val=\"\(level)\"/>" }
    let bold: OOXML? = look.isBold ? "<w:b/><w:bCs/>" : nil
    let italic: OOXML? = look.isItalic ? "<w:i/><w:iCs/>" : nil
    let size = look.size.chosen * 2
    return """
      <w:style w:type="paragraph" w:styleId="\(Self.id(part))"><w:name w:val="\(name(part))"/>\
      <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\(keep)\
      <w:spacing w:before="\(setting.before)" w:after="\(setting.after)" \
      w:line="\(setting.line ?? 240)" w:lineRule="auto"/>\(indent)\
      <w:jc w:val="\(setting.justification)"/>\(outline)</w:pPr>\
      <w:rPr>\(bold)\(italic)<w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/></w:rPr></w:style>
      """
  }

  /// Word finds built-in styles by these names.
  private func name(_ part: LayoutPart) -> String {
    switch part {
    case .section: "heading 1"
    case .subsection: "heading 2"
    case .point: "heading 3"
    case .title: "Title"
    default: part.rawValue
    }
  }

  private func setting(_ part: LayoutPart) -> Setting {
    let measures = DocxMeasures(rules: rules)
    let gap = measures.paragraphGap
    switch part {
    case .nationalName, .motto, .superior, .issuer, .number, .placeAndDay, .subject, .signer, .signerName,
      .pageNumber:
      return Setting(justification: "center")
    case .addressees:
      return Setting(justification: "center", before: gap, after: gap)
    case .kind:
      return Setting(justification: "center", before: gap * 3, keepsWithNext: true)
    case .title, .appendixTitle, .appendixReference:
      return Setting(justification: "center", keepsWithNext: true)
    case .appendixLabel:
      return Setting(justification: "center", keepsWithNext: true, outline: 0)
    case .basis, .content:
      return Setting(justification: "both", after: gap, line: measures.line, isIndented: true)
    case .section, .subsection, .point:
      let level = part == .section ? 0 : part == .subsection ? 1 : 2
      return Setting(
        justification: "both", before: level == 0 ? gap : 0, after: gap, line: measures.line,
        isIndented: true, keepsWithNext: true, outline: level)
    case .tableCaption:
      return Setting(justification: "center", before: gap, after: gap, keepsWithNext: true)
    case .tableHeader:
      return Setting(justification: "center", before: 40, after: 40, keepsWithNext: true)
    case .tableCell:
      return Setting(justification: "left", before: 40, after: 40)
    case .note:
      return Setting(justification: "both", after: gap, isIndented: true)
    case .recipientsLabel, .recipients:
      return Setting(justification: "left")
    }
  }
}
