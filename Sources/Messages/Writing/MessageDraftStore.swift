// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Web

/// What a person has typed into the form of a message and not yet saved, as it was typed: kept beside the
/// message, so that it neither disturbs others nor voids an approval.
struct MessageDraft: Hashable, Sendable {
  /// What the person had before their eyes.
  let seen: MessageMark
  let fields: [String: [String]]
  let at: Instant
}

extension MessageStore {
  /// Keeps what a person has typed so far.
  func keepDraft(
    _ fields: [String: [String]], seen: MessageMark, of id: MessageID, by person: PersonID,
    in commune: CommuneID
  ) async throws {
    let text = try StableJSON.text(fields)
    let now = surroundings.now()
    // Nothing that a page shows to others changes.
    try await database.write(.unseen) { session in
      guard try Self.load(id, commune, session) != nil else { throw Fault(.notFound, MessageWords.notFound) }
      try session.execute(
        """
        INSERT INTO message_draft (commune, message, person, mark, fields, at)
        VALUES (\(commune), \(id), \(person), \(seen.description), \(text), \(now))
        ON CONFLICT (commune, message, person)
        DO UPDATE SET mark = excluded.mark, fields = excluded.fields, at = excluded.at
        """)
    }
  }

  /// What a person has typed and not saved, if anything.
  func draft(of id: MessageID, by person: PersonID, in commune: CommuneID) async throws -> MessageDraft? {
    let row = try await database.read { session in
      try session.row(
        """
        SELECT mark, fields, at FROM message_draft
        WHERE commune = \(commune) AND message = \(id) AND person = \(person)
        """)
    }
    guard let row, let seen = MessageMark(try row.get("mark")) else { return nil }
    return MessageDraft(seen: seen, fields: try Self.fields(row), at: try row.get("at"))
  }

  /// Throws away what a person has typed and not saved.
  ///
  /// - Throws: `Fault.notFound` if there is no such message.
  func dropDraft(of id: MessageID, by person: PersonID, in commune: CommuneID) async throws {
    try await database.write(.unseen) { session in
      guard try Self.load(id, commune, session) != nil else { throw Fault(.notFound, MessageWords.notFound) }
      try Self.forgetDraft(of: id, person, commune, session)
    }
  }

  static func forgetDraft(
    of id: MessageID, _ person: PersonID, _ commune: CommuneID, _ session: any Session
  ) throws {
    try session.execute(
      "DELETE FROM message_draft WHERE commune = \(commune) AND message = \(id) AND person = \(person)")
  }
}
