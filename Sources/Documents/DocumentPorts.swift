// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import OfficialDocuments

/// What documents ask of other rooms; `App` connects them.
public struct DocumentPorts: Sendable {
  /// The text of a file; a PDF needs programs of the machine.
  public var open: @Sendable ([UInt8]) async throws -> DocumentText
  /// What is known of documents from outside that no longer hold, or will not.
  public var register: @Sendable (CommuneID) async throws -> [EndedDocument]
  /// What the commune has published or decided that may cite documents, without the documents of this room.
  public var texts: @Sendable (CommuneID) async throws -> [CitingText]

  /// Ports; what is not named answers with nothing, and only .docx is read.
  public init(
    open: @escaping @Sendable ([UInt8]) async throws -> DocumentText = { try DocumentText(bytes: $0) },
    register: @escaping @Sendable (CommuneID) async throws -> [EndedDocument] = { _ in [] },
    texts: @escaping @Sendable (CommuneID) async throws -> [CitingText] = { _ in [] }
  ) {
    self.open = open
    self.register = register
    self.texts = texts
  }
}

/// A document as the portal finds it.
public struct DocumentCard: Hashable, Sendable {
  /// The document.
  public let id: DocumentID
  /// `Kế hoạch số 12/KH-UBND: Tuyên truyền …`.
  public let title: String
  /// The path of its page.
  public let path: String
  /// The form, in words.
  public let form: String
  /// Issuer, signer, whether it holds, in one line.
  public let summary: String
  /// What its files say.
  public let text: String
  /// The day of issue.
  public let issuedOn: LocalDay
  /// The day by which somebody has to look whether it still holds.
  public let reviewOn: LocalDay?
  /// When the public saw it first, and when it saw this version first.
  public let publishedAt: Instant
  /// When the public saw this version first.
  public let updatedAt: Instant
}
