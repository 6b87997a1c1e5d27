// SPDX-License-Identifier: Apache-2.0

/// A mend with who accepted it and when.
public struct SignedMend: Hashable, Sendable {
  /// The mend.
  public let mend: Mend
  /// Who accepted it, as the word processor shows it.
  public let author: String
  /// When, ISO 8601.
  public let at: String

  /// A mend with its signature.
  public init(_ mend: Mend, author: String, at: String) {
    self.mend = mend
    self.author = author
    self.at = at
  }
}

extension SignedMend {
  /// The attributes of a tracked change.
  var stamp: OOXML { "w:author=\"\(author)\" w:date=\"\(at)\"" }
}

extension [SignedMend] {
  /// Those that lie inside of some lines and overlap none before them, in the order of the text.
  func fitting(_ lines: [String]) -> [SignedMend] {
    sorted { $0.mend.start < $1.mend.start }.reduce(into: []) { kept, signed in
      let isFree = kept.last.map { $0.mend.end <= signed.mend.start } ?? true
      if isFree, signed.mend.fits(lines) { kept.append(signed) }
    }
  }
}

/// A text with mends as a .docx in which each mend is a tracked change: what went is struck out, what came is
/// underlined, and a person accepts or refuses it in the word processor.
public struct TrackedDocument: Sendable {
  private let lines: [String]
  private let mends: [SignedMend]
  private let author: String

  /// The lines of the text and the mends that were accepted.
  ///
  /// A mend that lies outside of the text or overlaps one before it is left out.
  public init(lines: [String], mends: [SignedMend]) {
    self.lines = lines
    self.mends = mends.fitting(lines)
    author = mends.last?.author ?? ""
  }

  /// The bytes of the .docx file.
  ///
  /// - Throws: `Fault.unavailable` only if memory runs out.
  public func docx() throws -> [UInt8] {
    let parts: [OfficePackage.Part] = [
      .part("[Content_Types].xml", DocxParts.contentTypes),
      .part("_rels/.rels", DocxParts.packageRelationships),
      .part("docProps/core.xml", properties), .part("docProps/app.xml", DocxParts.applicationProperties),
      .part("word/document.xml", content),
      .part("word/_rels/document.xml.rels", DocxParts.documentRelationships([])),
      .part("word/styles.xml", DocxStyles(rules: .decree30).part),
      .part("word/settings.xml", DocxParts.settings),
      .part("word/header1.xml", DocxParts.pageNumber), .part("word/header2.xml", DocxParts.noPageNumber),
    ]
    return try OfficePackage(parts: parts).archived()
  }

  private var properties: OOXML {
    """
    <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
    xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>\(author)</dc:creator>\
    <dc:language>vi-VN</dc:language></cp:coreProperties>
    """
  }

  /// word/document.xml.
  var content: OOXML {
    let paragraphs = lines.indices.map { paragraph($0 + 1) }
    return """
      <w:document xmlns:w="\(DocxParts.namespace)" xmlns:r="\(DocxParts.relationships)">\
      <w:body>\(paragraphs)<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" \
      w:gutter="0"/></w:sectPr></w:body></w:document>
      """
  }

  private func paragraph(_ line: Int) -> OOXML {
    let text = lines[line - 1].utf8
    var runs: OOXML = ""
    var done = 0
    var loser: SignedMend?
    func piece(_ from: Int, _ to: Int) -> String {
      String(text.dropFirst(from).prefix(max(0, to - from))) ?? ""
    }
    for (index, signed) in mends.enumerated()
    where signed.mend.start.line <= line && signed.mend.end.line >= line {
      let mend = signed.mend
      let from = mend.start.line == line ? mend.start.offset : 0
      let to = mend.end.line == line ? mend.end.offset : text.count
      runs += run(piece(done, from))
      runs += deleted(piece(from, to), id: index * 3 + 1, signed)
      if mend.start.line == line { runs += inserted(mend.replacement, id: index * 3 + 2, signed) }
      if mend.end.line > line { loser = signed }
      done = to
    }
    runs += run(piece(done, text.count))
    let mark = loser.map { signed -> OOXML in
      "<w:rPr><w:del w:id=\"\(line * 3 + 1_000_000)\" \(signed.stamp)/></w:rPr>"
    }
    return "<w:p><w:pPr><w:jc w:val=\"both\"/>\(mark)</w:pPr>\(runs)</w:p>"
  }

  private func run(_ text: String) -> OOXML {
    text.isEmpty ? "" : "<w:r>\(tabbed(text))</w:r>"
  }

  private func inserted(_ text: String, id: Int, _ signed: SignedMend) -> OOXML {
    text.isEmpty ? "" : "<w:ins w:id=\"\(id)\" \(signed.stamp)><w:r>\(tabbed(text))</w:r></w:ins>"
  }

  private func deleted(_ text: String, id: Int, _ signed: SignedMend) -> OOXML {
    text.isEmpty
      ? ""
      : "<w:del w:id=\"\(id)\" \(signed.stamp)><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
  }

  /// Text with its tabs as elements: the cells of a table row stand apart.
  private func tabbed(_ text: String) -> OOXML {
    let pieces = text.split(separator: "\t", omittingEmptySubsequences: false).enumerated().map {
      place, piece -> OOXML in
      let tab: OOXML? = place > 0 ? "<w:tab/>" : nil
      return "\(tab)<w:t xml:space=\"preserve\">\(String(piece))</w:t>"
    }
    return "\(pieces)"
  }
}
