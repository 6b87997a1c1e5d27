// SPDX-License-Identifier: Apache-2.0

/// word/document.xml: the document from its head to its last appendix.
struct DocxBody {
  let rules: LayoutRules
  var links: DocxLinks

  var measures: DocxMeasures { DocxMeasures(rules: rules) }

  /// The whole part.
  mutating func document(_ document: OfficialDocument) -> OOXML {
    var content = head(document.head, subject: document.kind == nil ? document.title : nil)
    content += title(document)
    content += addressees(document)
    for basis in document.closedBases { content += paragraph(.basis, basis) }
    content += blocks(document.numberedBlocks, isWide: false, beforeClosing: true)
    content += closing(document)
    for (index, appendix) in document.appendices.enumerated() {
      let isWide = index > 0 && document.appendices[index - 1].isWide
      content += paragraph(style: "rule", with: section(isWide: isWide))
      content += paragraph(.appendixLabel, Prose(document.appendixLabel(index)))
      content += paragraph(.appendixTitle, Prose(appendix.title.uppercased()))
      content += paragraph(.appendixReference, Prose(document.appendixReference))
      content += rule(
        width: measures.textWidth(isWide: appendix.isWide),
        length: LineWidth.under([appendix.title.uppercased()], part: .appendixTitle, rules: rules))
      content += blocks(appendix.numberedBlocks, isWide: appendix.isWide, beforeClosing: false)
    }
    let last = section(isWide: document.appendices.last?.isWide ?? false)
    return """
      <w:document xmlns:w="\(DocxParts.namespace)" xmlns:r="\(DocxParts.relationships)">\
      <w:body>\(content)\(last)</w:body></w:document>
      """
  }

  private mutating func title(_ document: OfficialDocument) -> OOXML {
    guard let kind = document.kind else { return "" }
    var content = paragraph(.kind, Prose(kind.uppercased()))
    let side = measures.titleInset
    content += paragraph(
      .title, Prose(document.title), with: "<w:ind w:left=\"\(side)\" w:right=\"\(side)\"/>")
    content += rule(
      width: measures.textWidth(isWide: false),
      length: LineWidth.under([document.title], part: .title, rules: rules))
    return content
  }

  private mutating func addressees(_ document: OfficialDocument) -> OOXML {
    let lines = document.addresseeLines
    switch lines.count {
    case 0: return ""
    case 1:
      return paragraph(.addressees, Prose(LayoutWords.addresseesLabel + " " + lines[0]))
    default:
      var content = paragraph(.content, Prose(LayoutWords.addresseesLabel))
      for line in lines { content += paragraph(.content, Prose(line)) }
      return content
    }
  }

  /// The blocks; before the closing, the last paragraph stays with the signature, so that no name stands
  /// alone on a page.
  private mutating func blocks(
    _ blocks: [OfficialDocument.NumberedBlock], isWide: Bool, beforeClosing: Bool
  ) -> OOXML {
    var content: OOXML = ""
    for (index, numbered) in blocks.enumerated() {
      let keep: OOXML = beforeClosing && index == blocks.count - 1 ? "<w:keepNext/>" : ""
      switch numbered.block {
      case .heading(let level, let prose):
        let heading = level == .section ? prose.capitals : prose
        content += paragraph(
          LayoutPart(level), Prose(numbered.marker.map { $0 + " " } ?? "") + heading)
      case .paragraph(let prose): content += paragraph(.content, prose, with: keep)
      case .item(let prose): content += paragraph(.content, "- " + prose, with: keep)
      case .note(let prose): content += paragraph(.note, prose, with: keep)
      case .table(let table):
        content += self.table(table, width: measures.textWidth(isWide: isWide))
        // Word wants a paragraph between two tables and after the last.
        content += paragraph(
          style: "rule", with: "\(keep)<w:spacing w:before=\"\(measures.paragraphGap)\"/>")
      }
    }
    return content
  }

  /// The section whose last paragraph holds this: the sheet, and page numbers from the second page on.
  private func section(isWide: Bool) -> OOXML {
    let measures = measures
    let sheet: OOXML =
      isWide
      ? "<w:pgSz w:w=\"\(measures.sheetHeight)\" w:h=\"\(measures.sheetWidth)\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"\(measures.sheetWidth)\" w:h=\"\(measures.sheetHeight)\"/>"
    return """
      <w:sectPr><w:headerReference w:type="default" r:id="pageNumber"/>\
      <w:headerReference w:type="first" r:id="noPageNumber"/><w:type w:val="nextPage"/>\(sheet)\
      <w:pgMar w:top="\(measures.top)" w:right="\(measures.right)" w:bottom="\(measures.bottom)" \
      w:left="\(measures.left)" w:header="\(measures.header)" w:footer="\(measures.header)" w:gutter="0"/>\
      <w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>
      """
  }
}
