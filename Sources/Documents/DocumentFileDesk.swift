// SPDX-License-Identifier: Apache-2.0

import Files
import Foundation
import Kernel
import OfficialDocuments
import Storage
import Web

/// Takes the files of a document: keeps them, reads each once.
struct DocumentFileDesk: Sendable {
  /// The most letters of a file's text that are kept for the search.
  static let textLimit = 200_000

  let documents: Documents
  let commune: CommuneCard

  /// The files of a form after it was sent.
  struct Taken: Sendable {
    var files: [DocumentFile] = []
    /// What all of them say.
    var text = ""
    /// The text of the file that came with this form, or of the last one; nil if none can be read.
    var newest: DocumentText?
    var problems: [Fault.Field] = []
  }

  /// The files that the form keeps, and the one that came with it.
  ///
  /// A file that cannot be taken costs nothing that was typed; one that cannot be read is kept without its text.
  func take(_ form: Form) async throws -> Taken {
    var taken = Taken()
    let dropped = Set(form.all("drop"))
    for text in form["files"].split(separator: " ").map(String.init) where !dropped.contains(text) {
      guard let hash = FileHash(text), let file = try await documents.files.find(hash, in: commune.id),
        Self.isTaken(file.type)
      else { continue }
      taken.files.append(Self.file(file))
    }
    var texts = try await texts(of: taken.files)
    if let upload = form.upload("file") {
      do {
        let file = Self.file(try await keep(upload))
        if !taken.files.contains(where: { $0.hash == file.hash }) { taken.files.append(file) }
        let text = try await read(file.hash)
        texts[file.hash] = text.map(Self.plain) ?? ""
        taken.newest = text
      } catch let fault as Fault {
        taken.problems.append(.init("file", fault.sentence))
      }
    } else if form["next"] == "read", let last = taken.files.last {
      taken.newest = try await read(last.hash)
    }
    taken.text = taken.files.compactMap { texts[$0.hash] }.filter { !$0.isEmpty }.joined(separator: "\n")
    taken.text = String(taken.text.prefix(Self.textLimit))
    return taken
  }

  private func keep(_ upload: Upload) async throws -> StoredFile {
    guard let start = FileHandle(forReadingAtPath: upload.path) else {
      throw Fault(.invalid, DocumentWords.wrongFile)
    }
    defer { try? start.close() }
    let bytes = try start.read(upToCount: MediaType.sniffedBytes).map(Array.init) ?? []
    guard Self.isTaken(MediaType(sniffing: bytes)) else { throw Fault(.invalid, DocumentWords.wrongFile) }
    return try await documents.files.keep(fileAt: upload.path, name: upload.name, for: commune.id)
  }

  /// What a file says; nil for one that cannot be read, which may be published all the same.
  private func read(_ hash: FileHash) async throws -> DocumentText? {
    guard let data = FileManager.default.contents(atPath: documents.files.path(of: hash)) else { return nil }
    guard let text = try? await documents.ports.open(Array(data)) else { return nil }
    try await documents.store.keep(String(Self.plain(text).prefix(Self.textLimit)), of: hash, in: commune.id)
    return text
  }

  private func texts(of files: [DocumentFile]) async throws -> [FileHash: String] {
    var texts: [FileHash: String] = [:]
    for file in files { texts[file.hash] = try await documents.store.text(of: file.hash, in: commune.id) }
    return texts
  }

  static func plain(_ text: DocumentText) -> String {
    text.lines.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func isTaken(_ type: MediaType) -> Bool { type == .pdf || type == .docx }

  private static func file(_ file: StoredFile) -> DocumentFile {
    DocumentFile(hash: file.hash, name: file.name, type: file.type, bytes: file.bytes)
  }
}

extension DocumentStore {
  /// What a file says, if it was read before.
  func text(of file: FileHash, in commune: CommuneID) async throws -> String? {
    try await database.read { try Self.text(of: file, commune, $0) }
  }

  /// Keeps what a file says, so that it is read once.
  func keep(_ text: String, of file: FileHash, in commune: CommuneID) async throws {
    try await database.write(.unseen) { try Self.keep(text, of: file, commune, $0) }
  }
}
