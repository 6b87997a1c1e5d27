// SPDX-License-Identifier: Apache-2.0

/// Writes a document as .docx (Office Open XML): what an official opens, corrects and signs.
///
/// Its looks are named styles and its headings are headings, so that a person can go on working with it; the
/// same document always gives the same bytes.
public struct DocxWriter: Sendable {
  /// The measures to follow.
  public let rules: LayoutRules
  /// Scheme and host of the portal ("https://…") before links that are paths; without it those stay text.
  public let origin: String?

  /// A writer; by default the rules of Nghị định 30/2020/NĐ-CP, and links to whole addresses only.
  public init(rules: LayoutRules = .decree30, origin: String? = nil) {
    self.rules = rules
    self.origin = origin
  }

  /// The bytes of the .docx file.
  ///
  /// Throws a fault only if memory runs out.
  public func write(_ document: OfficialDocument) throws -> [UInt8] {
    try OfficePackage(parts: parts(of: document)).archived()
  }

  /// The parts of the package, in the order of the archive.
  func parts(of document: OfficialDocument) -> [OfficePackage.Part] {
    var body = DocxBody(rules: rules, links: DocxLinks(origin: origin))
    let content = body.document(document)
    return [
      .part("[Content_Types].xml", DocxParts.contentTypes),
      .part("_rels/.rels", DocxParts.packageRelationships),
      .part("docProps/core.xml", DocxParts.coreProperties(of: document)),
      .part("docProps/app.xml", DocxParts.applicationProperties),
      .part("word/document.xml", content),
      .part("word/_rels/document.xml.rels", DocxParts.documentRelationships(body.links.targets)),
      .part("word/styles.xml", DocxStyles(rules: rules).part),
      .part("word/settings.xml", DocxParts.settings),
      .part("word/header1.xml", DocxParts.pageNumber),
      .part("word/header2.xml", DocxParts.noPageNumber),
    ]
  }
}
