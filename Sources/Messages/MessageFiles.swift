// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel

/// The files that a message's text shows and offers, as the store knows them.
struct MessageFiles: Sendable {
  var pictures: [FileHash: StoredPicture] = [:]
  var attachments: [FileHash: StoredFile] = [:]
}

extension FileStore {
  /// The files of a text and of what is attached to it; what the commune does not keep is left out.
  func parts(
    body: String, attachments: [MessageAttachment], in commune: CommuneID
  ) async throws -> MessageFiles {
    var parts = MessageFiles()
    for hash in Set(Markdown(body).pictures.map(\.hash)) {
      parts.pictures[hash] = try await picture(hash, in: commune)
    }
    for file in attachments { parts.attachments[file.hash] = try await find(file.hash, in: commune) }
    return parts
  }
}
