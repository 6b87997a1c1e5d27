// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The small parts of a .docx package.
enum DocxParts {
  private static let office: OOXML = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let packaging: OOXML = "http://schemas.openxmlformats.org/package/2006"
  private static let word: OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  /// The namespace that every WordprocessingML element is in.
  static let namespace: OOXML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  /// The namespace of references to relationships.
  static let relationships: OOXML = "\(office)/relationships"

  static let contentTypes: OOXML = """
    <Types xmlns="\(packaging)/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/docProps/core.xml" \
    ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
    <Override PartName="/docProps/app.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(word).document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(word).styles+xml"/>\
    <Override PartName="/word/settings.xml" ContentType="\(word).settings+xml"/>\
    <Override PartName="/word/header1.xml" ContentType="\(word).header+xml"/>\
    <Override PartName="/word/header2.xml" ContentType="\(word).header+xml"/>\
    </Types>
    """

  static let packageRelationships: OOXML = """
    <Relationships xmlns="\(packaging)/relationships">\
    <Relationship Id="document" Type="\(relationships)/officeDocument" Target="word/document.xml"/>\
    <Relationship Id="core" Type="\(packaging)/relationships/metadata/core-properties" \
    Target="docProps/core.xml"/>\
    <Relationship Id="app" Type="\(relationships)/extended-properties" Target="docProps/app.xml"/>\
    </Relationships>
    """

  static func documentRelationships(_ targets: [String]) -> OOXML {
    let links = targets.enumerated().map { place, target -> OOXML in
      """
      <Relationship Id="\(DocxLinks.id(place))" Type="\(relationships)/hyperlink" Target="\(target)" \
      TargetMode="External"/>
      """
    }
    return """
      <Relationships xmlns="\(packaging)/relationships">\
      <Relationship Id="styles" Type="\(relationships)/styles" Target="styles.xml"/>\
      <Relationship Id="settings" Type="\(relationships)/settings" Target="settings.xml"/>\
      <Relationship Id="pageNumber" Type="\(relationships)/header" Target="header1.xml"/>\
      <Relationship Id="noPageNumber" Type="\(relationships)/header" Target="header2.xml"/>\
      \(links)</Relationships>
      """
  }

  static func coreProperties(of document: OfficialDocument) -> OOXML {
    let created = document.head.issued.day.map { day -> OOXML in
      """
      <dcterms:created xsi:type="dcterms:W3CDTF">\(day.iso)T00:00:00Z</dcterms:created>
      """
    }
    return """
      <cp:coreProperties xmlns:cp="\(packaging)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>\(document.fullTitle)</dc:title><dc:creator>\(document.head.issuerName)</dc:creator>\
      \(created)<dc:language>vi-VN</dc:language></cp:coreProperties>
      """
  }

  static let applicationProperties: OOXML = """
    <Properties xmlns="\(office)/extended-properties"><Application>CaiCach</Application></Properties>
    """

  /// The mode of Word 2013 and later: without it the file opens as one of Word 2007.
  static let settings: OOXML = """
    <w:settings xmlns:w="\(namespace)"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>\
    <w:characterSpacingControl w:val="doNotCompress"/><w:compat>\
    <w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
    w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/></w:settings>
    """

  static let pageNumber: OOXML = """
    <w:hdr xmlns:w="\(namespace)"><w:p><w:pPr><w:pStyle w:val="pageNumber"/></w:pPr>\
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
    <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
    """

  static let noPageNumber: OOXML = """
    <w:hdr xmlns:w="\(namespace)"><w:p><w:pPr><w:pStyle w:val="pageNumber"/></w:pPr></w:p></w:hdr>
    """
}
