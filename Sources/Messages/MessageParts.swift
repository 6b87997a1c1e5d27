// SPDX-License-Identifier: Apache-2.0

public import Files
public import Kernel
public import Storage

/// What kind of piece a message is: its template, and where the portal gathers it.
public enum PieceKind: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// News of something that took place.
  case activity
  /// An announcement: what people have to do or may do, where and when.
  case announcement
  /// A person or a unit that others can follow.
  case goodExample = "good-example"
  /// Questions of people with their answers.
  case questions
  /// A new document and what it changes.
  case newDocument = "new-document"
}

/// How those who can be recognised on a picture stand to its being published (Bộ luật Dân sự 2015, điều 32).
public enum PictureConsent: String, Hashable, Sendable, CaseIterable {
  /// They have agreed.
  case agreed
  /// Nobody can be recognised.
  case nobody
  /// It was taken at a public event and harms nobody's honour.
  case publicEvent = "public-event"
}

/// A file to be saved by the reader.
public struct MessageAttachment: Hashable, Sendable {
  /// The file's hash in the file store.
  public let hash: FileHash
  /// What it is called on the page.
  public let name: String

  /// A file with its name.
  public init(hash: FileHash, name: String) {
    self.hash = hash
    self.name = name
  }
}

/// What the writer of a piece is paid (Nghị định 18/2014/NĐ-CP); shown to staff only.
public struct AuthorFee: Hashable, Sendable {
  /// The amount.
  public let amount: Money
  /// Who is paid.
  public let payee: String

  /// An amount for somebody.
  public init(amount: Money, payee: String) {
    self.amount = amount
    self.payee = payee
  }
}

/// The files of a content as one text in the store: a line each, its parts between tabs.
enum MessageFileLines {
  static func text(_ content: MessageContent) -> String {
    let pictures = content.consents.map { "p\t\($0.key)\t\($0.value.rawValue)" }.sorted()
    return (pictures + content.attachments.map { "a\t\($0.hash)\t\($0.name)" }).joined(separator: "\n")
  }

  static func read(_ text: String, into content: inout MessageContent) {
    for line in text.pieces(between: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
      guard parts.count == 3, let hash = FileHash(parts[1]) else { continue }
      if parts[0] == "a" {
        content.attachments.append(MessageAttachment(hash: hash, name: parts[2]))
      } else if let consent = PictureConsent(rawValue: parts[2]) {
        content.consents[hash] = consent
      }
    }
  }

  /// Every file that a reader of the content is shown.
  static func shown(_ content: MessageContent) -> Set<FileHash> {
    Set(Markdown(content.body).pictures.map(\.hash) + content.attachments.map(\.hash))
      .union(content.picture.map { [$0.hash] } ?? [])
  }
}
