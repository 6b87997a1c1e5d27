// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Reads an administrative document by the grammar of Nghị định 30/2020/NĐ-CP.
public enum DocumentReader {
  /// The document that the text gives.
  ///
  /// Any text can be read; what is not found is nil or empty.
  public static func read(_ text: DocumentText) -> AdministrativeDocument {
    DocumentReading(text).document
  }
}

/// A reading with all that the findings need besides the document itself.
struct DocumentReading {
  let text: DocumentText
  let rows: [PageRow]
  let head: DocumentHead
  let closing: DocumentClosing
  /// The paragraphs between head and closing, and after the closing.
  let paragraphs: [Paragraph]
  let basisParagraphs: [Paragraph]
  /// The last paragraph before the first heading: "…xây dựng Kế hoạch … như sau:".
  let lead: Paragraph?
  let citations: [(line: Int, citation: Citation)]
  let outline: Outline
  private(set) var document = AdministrativeDocument()

  private static let basisOpeners = Phrase.list(
    "căn cứ|thực hiện|theo đề nghị|xét đề nghị|xét|triển khai|tiếp tục thực hiện|thi hành|theo")
  private static let enacting: Set<String> = ["quyếtđịnh:", "quyếtnghị:", "quyếtđịnh"]

  init(_ text: DocumentText) {
    self.text = text
    rows = PageRow.rows(of: text)
    head = DocumentHead(rows)
    closing = DocumentClosing(rows, from: head.bodyStart)
    let joiner = ParagraphJoiner(rows, linesAreParagraphs: text.linesAreParagraphs)
    let body = rows[min(head.bodyStart, closing.rows.lowerBound)..<closing.rows.lowerBound]
    var all = joiner.paragraphs(body) + joiner.paragraphs(rows[closing.rows.upperBound...])
    if text.isDraft {
      all = all.map { paragraph in
        guard let marker = paragraph.marker, paragraph.text.isUppercase else { return paragraph }
        return paragraph.marked(marker.unscanned)
      }
    }
    paragraphs = all.filter { !Self.enacting.contains($0.text.lowercased().closed) }

    let bases = Self.bases(of: paragraphs)
    basisParagraphs = Array(paragraphs[bases])
    outline = Outline(Array(paragraphs[bases.upperBound...]))
    let invoking = basisParagraphs.isEmpty ? Self.headedBases(outline) : basisParagraphs
    citations = invoking.flatMap { paragraph in
      CitationReader.citations(in: paragraph.text).map { (paragraph.line, $0) }
    }
    lead = outline.lead.first ?? basisParagraphs.last
    document = makeDocument()
  }

  /// The paragraphs at the top that invoke documents.
  private static func bases(of paragraphs: [Paragraph]) -> Range<Int> {
    func isBasis(_ paragraph: Paragraph) -> Bool {
      let opening = Wording(TornWords.mended(String(paragraph.text.prefix(40))))
      guard let opener = opening.match(basisOpeners, at: 0) else { return false }
      guard let marker = paragraph.marker else { return true }
      // "- Theo dõi việc chi" is a task, "- Căn cứ Luật …" a basis.
      return marker.level == .dash
        && (opener == "căn cứ" || !CitationReader.citations(in: paragraph.text).isEmpty)
    }
    // Bases stand above the first heading.
    let top = paragraphs.prefix(12).prefix { $0.marker.map { $0.level == .dash } ?? true }
    guard let first = top.firstIndex(where: isBasis) else { return 0..<0 }
    return first..<(paragraphs[first...].firstIndex { !isBasis($0) } ?? paragraphs.count)
  }

  private static let basisHeadings = Phrase.list(
    "căn cứ pháp lý|cơ sở pháp lý|căn cứ xây dựng|căn cứ ban hành|căn cứ")

  /// What stands below a heading "Căn cứ pháp lý", where nothing is invoked above the headings.
  private static func headedBases(_ outline: Outline) -> [Paragraph] {
    var found: [Paragraph] = []
    outline.forEach { node, _ in
      guard found.isEmpty, Wording(node.heading).match(basisHeadings, at: 0) != nil else { return }
      found = node.paragraphs
    }
    return found
  }

  private func makeDocument() -> AdministrativeDocument {
    var document = AdministrativeDocument()
    document.kind = head.kind
    document.number = head.number
    document.symbol = head.symbol
    document.place = head.place
    document.date = head.date
    document.title = head.title
    document.issuer = head.issuer ?? issuerOfLead()
    document.superior = head.superior
    document.bases = citations.map { line, citation in
      Basis(
        line: line, type: citation.type, number: citation.number, date: citation.day?.iso,
        issuer: citation.issuer,
        title: citation.title)
    }
    document.sections = outline.roots.map(\.section)
    document.audiences = audiences()
    document.channels = channels()
    document.targets = paragraphs.dropFirst(basisParagraphs.count).filter { !$0.isTable }.flatMap {
      Quantity.targets(in: $0.wording, line: $0.lines.last ?? $0.line)
    }
    document.tasks =
      (DutyReader(outline, head: head, introduction: basisParagraphs.last, isDraft: text.isDraft).duties
      + DutyTable.duties(in: paragraphs)).sorted { $0.line < $1.line }
    document.deadlines = DeadlineList.limits(
      in: paragraphs.dropFirst(basisParagraphs.count), year: head.date?.year, tables: document.tasks)
    document.recipients = closing.recipients
    document.signature = closing.signature
    if text.isDraft { (document.draft, document.doubtful) = (true, text.doubtful) }
    return document
  }

  /// "…, Ủy ban nhân dân xã An Bình xây dựng Kế hoạch …": the issuer where the head is lost.
  private func issuerOfLead() -> String? {
    guard let lead else { return nil }
    let wording = lead.wording
    for index in wording.words.indices {
      guard wording.words[index].text.first?.isUppercase == true, BodyWords.isBody(wording, at: index),
        index == 0 || wording.words[index - 1].endsClause
      else { continue }
      guard let verb = wording.first(BodyWords.issuing, from: index), verb.index < index + 16 else {
        continue
      }
      return wording.text(index..<verb.index)
    }
    return nil
  }

  private func audiences() -> [String] {
    var found: [String] = []
    outline.forEach { node, above in
      guard found.isEmpty, Wording(node.heading).matches("đối tượng", at: 0),
        node.children.isEmpty
      else { return }
      found = node.paragraphs.flatMap { AudienceWords.audiences(in: $0.wording) }
    }
    return found
  }

  private static let channelHeadings = Phrase.list(
    "hình thức|phương thức|kênh|phương tiện|biện pháp tuyên truyền")

  /// From the part on the ways of telling people; without one, from everything.
  private func channels() -> [String] {
    var texts: [Wording] = []
    outline.forEach { node, _ in
      if node.children.isEmpty, Wording(node.heading).contains(Self.channelHeadings) {
        texts += node.paragraphs.map(\.wording)
      }
    }
    if texts.isEmpty { outline.forEach { node, _ in texts += node.paragraphs.map(\.wording) } }
    return ChannelWords.channels(in: texts)
  }
}
