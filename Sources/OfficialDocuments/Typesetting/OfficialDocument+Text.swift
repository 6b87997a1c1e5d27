// SPDX-License-Identifier: Apache-2.0

import Kernel

extension OfficialDocument {
  /// The document that a text gives, set anew in the layout of Nghị định 30/2020/NĐ-CP.
  ///
  /// Headings whose numbers go on as the layout numbers them become headings; every other paragraph keeps its
  /// marker as written. What the text leaves out stays open: number and day for the clerk's pen.
  /// - Parameter year: the year of a day that the text does not give
  public init(_ text: DocumentText, year: Int) {
    let reading = DocumentReading(text)
    let document = reading.document
    let date = document.date
    let issued: Issued =
      date?.localDay.map { .on($0) }
      ?? date?.month.flatMap { Month(year: date?.year ?? year, month: $0) }.map { .within($0) }
      ?? .during(year: date?.year ?? year)
    var bases: [Prose] = []
    let basisLines = Set(reading.basisParagraphs.map(\.line))
    var composer = BlockComposer()
    for paragraph in reading.paragraphs {
      // The sentence that ends with "như sau:" leads to what follows, although it may begin like a basis.
      if basisLines.contains(paragraph.line), !paragraph.text.hasSuffix(":") {
        let marker = paragraph.marker.flatMap { $0.level == .dash ? nil : $0.text + " " } ?? ""
        bases.append(Prose(marker + paragraph.text))
      } else {
        composer.add(paragraph)
      }
    }
    let blocks = composer.closed()
    let lines: (String?) -> [String] = { $0.map { [$0] } ?? [] }
    self.init(
      head: Head(
        superior: lines(document.superior), issuer: document.issuer.map(Self.issuerLines) ?? [],
        number: document.number.flatMap { Int($0) }, symbol: document.symbol ?? "",
        place: document.place ?? "", issued: issued),
      kind: document.kind, title: document.title ?? "", bases: bases, blocks: blocks,
      signature: Signature(
        authority: lines(document.signature?.authority), position: lines(document.signature?.position),
        name: document.signature?.name),
      recipients: document.recipients)
  }
}

extension OfficialDocument {
  /// "ỦY BAN NHÂN DÂN XÃ AN BÌNH" on two lines, as the decree shows it.
  private static func issuerLines(_ issuer: String) -> [String] {
    for kind in [" xã ", " phường ", " đặc khu ", " thị trấn "] {
      guard let place = issuer.lowercased().firstRange(of: kind) else { continue }
      let length = issuer.lowercased()[..<place.lowerBound].count
      guard issuer.prefix(length).lowercased().hasPrefix(committee) else { return [issuer] }
      return [String(issuer.prefix(length)), String(issuer.dropFirst(length + 1))]
    }
    return [issuer]
  }

  private static let committee = "ủy ban nhân dân"
}

/// Puts paragraphs into blocks whose headings are numbered anew by their places.
private struct BlockComposer {
  private var blocks: [OfficialDocument.Block] = []
  private var counts: [Marker.Level: Int] = [:]
  private var table: [[Prose]] = []

  mutating func add(_ paragraph: Paragraph) {
    guard !paragraph.isTable else {
      table.append(
        paragraph.text.split(separator: "\t", omittingEmptySubsequences: false).map { Prose(String($0)) })
      return
    }
    closeTable()
    guard let marker = paragraph.marker else {
      blocks.append(.paragraph(Prose(paragraph.text)))
      return
    }
    if marker.level == .dash {
      let written = marker.text + " " + paragraph.text
      blocks.append(marker.text == "-" ? .item(Prose(paragraph.text)) : .paragraph(Prose(written)))
    } else if let level = Self.headings[marker.level], paragraph.text.count < 200, goesOn(marker) {
      blocks.append(.heading(level, Prose(paragraph.text)))
    } else {
      let sign = marker.text.hasSuffix(")") ? marker.text : marker.text + "."
      let written = sign + " " + paragraph.text
      blocks.append(.paragraph(Prose(written)))
    }
  }

  mutating func closed() -> [OfficialDocument.Block] {
    closeTable()
    return blocks
  }

  private static let headings: [Marker.Level: OfficialDocument.Level] = [
    .roman: .section, .number: .subsection,
  ]

  /// Whether a marker bears the number that its place gives it.
  private mutating func goesOn(_ marker: Marker) -> Bool {
    let number = marker.level == .roman ? RomanNumeral.value(marker.text[...]) : Int(marker.text)
    guard number == (counts[marker.level] ?? 0) + 1 else { return false }
    counts[marker.level] = number
    if marker.level == .roman { counts[.number] = 0 }
    return true
  }

  private mutating func closeTable() {
    guard let head = table.first else { return }
    let columns = head.indices.map { place in
      let cells = table.compactMap { place < $0.count ? $0[place].plain : nil }
      let word = cells.flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 1
      let length = Double(cells.reduce(0) { $0 + $1.count }) / Double(max(1, cells.count))
      // A column of long texts grows in height as well as in width.
      return OfficialDocument.Table.Column(head[place], share: max(word + 2, Int(length.squareRoot() * 3)))
    }
    blocks.append(
      .table(OfficialDocument.Table(columns: columns, rows: table.dropFirst().map { .cells($0) })))
    table = []
  }
}
