// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Web

/// A message as a sheet for notice boards: one page of A4 in the largest letters that fit, with a code that leads to
/// the article.
public struct NoticeSheet: Sendable {
  /// The name of the file to typeset, among `files`.
  public static let main = "notice-sheet.typ"

  /// Who issues it: "Ủy ban nhân dân xã An Bình".
  public let issuer: String
  /// The headline.
  public let title: String
  /// The text; each line is a paragraph, one that begins with a dash is an item of a list.
  public let text: String
  /// When it was issued.
  public let note: String
  /// The article's whole address.
  public let address: String

  /// The sheet of a message.
  ///
  /// - Parameters:
  ///   - text: what stands below the title
  ///   - day: the day on which it was published, or would be
  ///   - address: the article's whole address
  public init(_ text: String, title: String, on day: LocalDay, commune: CommuneCard, address: String) {
    issuer = ChannelWords.committee(commune.name)
    self.title = title
    self.text = text
    note = ChannelWords.postedOn(day.numeric)
    self.address = address
  }

  /// The text in paragraphs and items.
  var parts: [Part] {
    text.pieces(between: "\n").map { line in
      line.utf8.starts(with: "- ".utf8)
        ? Part(kind: .item, text: String(line.dropFirst(2))) : Part(kind: .paragraph, text: line)
    }
  }

  /// One paragraph or one item of a list.
  struct Part: Encodable {
    enum Kind: String, Encodable { case paragraph, item }

    let kind: Kind
    let text: String
  }

  /// The files that Typst needs, by name; the same sheet gives the same bytes.
  public func files() throws -> [String: [UInt8]] {
    let code = QRCode(address)
    let data = Data(
      issuer: issuer, title: title, parts: parts, note: note, address: address, hasCode: code != nil,
      caption: ChannelWords.scan, codeText: ChannelWords.codeText(address))
    var files = ["sheet.json": try StableJSON.bytes(data), Self.main: PackageResources.notice_sheet_typ]
    if let code { files["code.svg"] = Array(ChannelPages.picture(code).text.utf8) }
    return files
  }

  /// What the template reads.
  private struct Data: Encodable {
    let issuer: String
    let title: String
    let parts: [Part]
    let note: String
    let address: String
    let hasCode: Bool
    let caption: String
    let codeText: String
  }
}
