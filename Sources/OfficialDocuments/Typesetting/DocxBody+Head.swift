// SPDX-License-Identifier: Apache-2.0

extension DocxBody {
  /// The head: the issuer at the left, the national name at the right, a rule under each, then number and day.
  mutating func head(_ head: OfficialDocument.Head, subject: String?) -> OOXML {
    let widths = DocxMeasures.divided(
      measures.textWidth(isWide: false), by: [rules.issuerShare, 100 - rules.issuerShare])
    var issuer: OOXML = ""
    for line in head.superiorLines { issuer += paragraph(.superior, Prose(line)) }
    for line in head.issuerLines { issuer += paragraph(.issuer, Prose(line)) }
    issuer += rule(
      width: widths[0],
      length: LineWidth.under(head.issuerLines, part: .issuer, rules: rules))

    var nation = paragraph(.nationalName, Prose(LayoutWords.nationalName))
    nation += paragraph(.motto, Prose(LayoutWords.motto))
    nation += rule(
      width: widths[1],
      length: LineWidth.estimate(LayoutWords.motto, size: rules.look(.motto).size.chosen))

    var number = paragraph(.number, Prose(head.numberLine))
    if let subject { number += paragraph(.subject, Prose(LayoutWords.subjectLabel + " " + subject)) }
    let day = paragraph(.placeAndDay, Prose(head.dayLine))
    return invisibleTable(widths, rows: [[issuer, nation], [number, day]])
      + paragraph(style: "rule", with: "<w:spacing w:after=\"\(measures.paragraphGap)\"/>")
  }

  /// The closing: the recipients at the left, the signature at the right, on one page.
  mutating func closing(_ document: OfficialDocument) -> OOXML {
    let widths = DocxMeasures.divided(
      measures.textWidth(isWide: false), by: [rules.recipientsShare, 100 - rules.recipientsShare])
    var recipients = paragraph(
      .recipientsLabel, Prose(document.recipients.isEmpty ? "" : LayoutWords.recipientsLabel))
    for line in document.recipientLines { recipients += paragraph(.recipients, Prose(line)) }

    var signature: OOXML = ""
    for line in document.signature.lines { signature += paragraph(.signer, Prose(line)) }
    for _ in 0..<rules.linesToSign { signature += paragraph(.signer, Prose()) }
    signature += paragraph(.signerName, Prose(document.signature.name ?? ""))
    let gap = paragraph(style: "rule", with: "<w:keepNext/>")
    return gap + invisibleTable(widths, rows: [[recipients, signature]]) + paragraph(style: "rule")
  }

  /// A table that only places its cells side by side; a row stays on one page.
  private func invisibleTable(_ widths: [Int], rows: [[OOXML]]) -> OOXML {
    let columns = widths.map { width -> OOXML in "<w:gridCol w:w=\"\(width)\"/>" }
    let lines = rows.map { row -> OOXML in
      let cells = zip(widths, row).map { width, content -> OOXML in
        "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(content)</w:tc>"
      }
      return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells)</w:tr>"
    }
    return """
      <w:tbl><w:tblPr><w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>\
      <w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>\(columns)</w:tblGrid>\(lines)</w:tbl>
      """
  }
}
