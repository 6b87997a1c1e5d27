// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Storage

/// Keeps which recordings were asked for and which were made.
struct LoudspeakerStore: Sendable {
  static let capability = "loudspeakers"

  let database: any Database

  /// Notes that a recording is wanted, inside the transaction that makes it so; false if it was noted before.
  static func request(
    _ message: MessageID, version: Int, commune: CommuneID, at: Instant, in session: any Session
  ) throws -> Bool {
    try session.execute(
      """
      INSERT INTO loudspeaker_request (commune, message, version, asked_at)
      VALUES (\(commune), \(message), \(version), \(at)) ON CONFLICT (commune, message, version) DO NOTHING
      """) > 0
  }

  /// Keeps a recording; false if there is one already, which then stays.
  static func keep(
    _ recording: Recording, salt: [UInt8], commune: CommuneID, in session: any Session
  ) throws -> Bool {
    try session.execute(
      """
      INSERT INTO loudspeaker_audio
        (commune, message, version, file, seconds, engine, synthetic, loudness, peak, salt, made_at)
      VALUES (\(commune), \(recording.message), \(recording.version), \(recording.file), \(recording.seconds),
        \(recording.engine), \(recording.isSynthetic), \(recording.loudness), \(recording.peak), \(salt),
        \(recording.madeAt))
      ON CONFLICT (commune, message, version) DO NOTHING
      """) > 0
  }

  /// The recording of a version of a message.
  func recording(_ message: MessageID, version: Int, commune: CommuneID) async throws -> Recording? {
    try await database.read { session in
      try session.row(
        """
        SELECT \(Self.columns) FROM loudspeaker_audio
        WHERE commune = \(commune) AND message = \(message) AND version = \(version)
        """
      ).map(Self.recording)
    }
  }

  /// The recordings of a commune, the latest first.
  func recordings(limit: Int, commune: CommuneID) async throws -> [Recording] {
    try await database.read { session in
      try session.rows(
        """
        SELECT \(Self.columns) FROM loudspeaker_audio WHERE commune = \(commune)
        ORDER BY made_at DESC, message DESC, version DESC LIMIT \(limit)
        """
      ).map(Self.recording)
    }
  }

  /// What was asked for and is not made, the oldest first.
  func openRequests(limit: Int, commune: CommuneID) async throws -> [OpenRequest] {
    try await database.read { session in
      try session.rows(
        """
        SELECT r.message, r.version, r.asked_at
        FROM loudspeaker_request r LEFT JOIN loudspeaker_audio a
          ON a.commune = r.commune AND a.message = r.message AND a.version = r.version
        WHERE r.commune = \(commune) AND a.file IS NULL
        ORDER BY r.asked_at, r.message, r.version LIMIT \(limit)
        """
      ).map { row in
        try OpenRequest(
          message: row.get("message"), version: row.get("version"), askedAt: row.get("asked_at"))
      }
    }
  }

  private static let columns: SQL =
    "message, version, file, seconds, engine, synthetic, loudness, peak, made_at"

  private static func recording(_ row: Row) throws -> Recording {
    try Recording(
      message: row.get("message"), version: row.get("version"), file: row.get("file"),
      seconds: row.get("seconds"), engine: row.get("engine"), isSynthetic: row.get("synthetic"),
      loudness: row.get("loudness"), peak: row.get("peak"), madeAt: row.get("made_at"))
  }
}
