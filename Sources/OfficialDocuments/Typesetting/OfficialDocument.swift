// SPDX-License-Identifier: Apache-2.0

/// An administrative document as blocks in reading order, before it is a page, a .docx or a PDF.
///
/// Its parts are those of Nghị định 30/2020/NĐ-CP, Điều 8. Whatever the decree wants computed (numbering, the
/// number line, marks that end a basis, capitals) is computed here, so that every writer shows the same text.
public struct OfficialDocument: Hashable, Sendable {
  /// Who issues it, with number, place and day.
  public var head: Head
  /// The name of its type ("Báo cáo", in any letter case), or nil for a letter (công văn).
  public var kind: String?
  /// The summary of its content (trích yếu), without "V/v".
  public var title: String
  /// To whom it is addressed ("Kính gửi"); often empty.
  public var addressees: [String]
  /// The bases ("Căn cứ …"), each without the mark that ends it.
  public var bases: [Prose]
  /// The content.
  public var blocks: [Block]
  /// Who signs.
  public var signature: Signature
  /// Who receives it ("Nơi nhận"), each without dash and end mark; the last is the file copy ("Lưu: VT").
  public var recipients: [String]
  /// What is attached, each on pages of its own.
  public var appendices: [Appendix]

  /// A document of these parts.
  public init(
    head: Head, kind: String?, title: String, addressees: [String] = [], bases: [Prose] = [],
    blocks: [Block], signature: Signature, recipients: [String], appendices: [Appendix] = []
  ) {
    self.head = head
    self.kind = kind
    self.title = title
    self.addressees = addressees
    self.bases = bases
    self.blocks = blocks
    self.signature = signature
    self.recipients = recipients
    self.appendices = appendices
  }

  /// Kind and title on one line, for the title of a file or a page: "Báo cáo Kết quả …".
  public var fullTitle: String { (kindInSentence ?? LayoutWords.subjectLabel) + " " + title }

  /// The kind as a sentence writes it: "Báo cáo"; nil for a letter.
  var kindInSentence: String? {
    kind.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
  }

  /// The bases as they stand in the document: each ends with ";", the last with "." (Phụ lục I).
  public var closedBases: [Prose] {
    bases.enumerated().map { $1.closed(with: $0 == bases.count - 1 ? "." : ";") }
  }

  /// The recipients as they stand in the document: "- …;" and at the end "- … ." (Phụ lục I).
  public var recipientLines: [String] { Self.list(recipients) }

  /// The lines after "Kính gửi:": one stands beside it, several stand in a list.
  public var addresseeLines: [String] {
    addressees.count == 1 ? [Prose(addressees[0]).closed(with: ".").plain] : Self.list(addressees)
  }

  private static func list(_ items: [String]) -> [String] {
    items.enumerated().map {
      "- " + Prose($1).closed(with: $0 == items.count - 1 ? "." : ";").plain
    }
  }
}
