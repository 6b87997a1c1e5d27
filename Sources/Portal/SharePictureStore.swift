// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Storage

/// Keeps which pictures were made for which versions of messages.
struct SharePictureStore: Sendable {
  static let capability = "portal"

  let database: any Database

  /// The picture of a version, once it is made.
  func file(of message: MessageID, version: Int, in commune: CommuneID) async throws -> FileHash? {
    try await database.read { session in
      try session.row(
        """
        SELECT file FROM share_picture
        WHERE commune = \(commune) AND message = \(message) AND version = \(version)
        """)?.get("file")
    }
  }

  /// A message and the version for which a picture was made; the latest where several look the same.
  func message(
    of file: FileHash, in commune: CommuneID
  ) async throws -> (message: MessageID, version: Int)? {
    try await database.read { session in
      try session.row(
        """
        SELECT message, version FROM share_picture WHERE commune = \(commune) AND file = \(file)
        ORDER BY made_at DESC, message DESC LIMIT 1
        """
      ).map { (try $0.get("message"), try $0.get("version")) }
    }
  }

  /// Keeps a picture and ends its job in one transaction.
  func keep(
    _ file: FileHash, of message: MessageID, version: Int, in commune: CommuneID, at: Instant,
    finishing job: Job, _ queue: JobQueue
  ) async throws {
    try await database.write(Change(commune, Self.capability)) { session in
      try session.execute(
        """
        INSERT INTO share_picture (commune, message, version, file, made_at)
        VALUES (\(commune), \(message), \(version), \(file), \(at)) ON CONFLICT DO NOTHING
        """)
      try queue.finish(job, in: session)
    }
  }
}
