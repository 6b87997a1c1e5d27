// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Kernel
import Storage
import Web

/// What a person has typed into the form of a message that does not exist yet: one for each form that was opened, so
/// that two windows do not write over each other.
struct MessageBeginning: Hashable, Sendable {
  let id: ID<MessageBeginning>
  let fields: [String: [String]]
  let at: Instant

  /// What it is called in a list; empty if nothing was typed that names it.
  var title: String { fields["title"]?.first ?? "" }
}

extension MessageStore {
  /// How many beginnings a person keeps, and for how many days.
  private static let beginnings = (count: 50, days: 30)
  /// How many earlier texts of one version are kept to bring changes together.
  private static let edits = 50

  /// Keeps what a person has typed so far; the oldest are forgotten.
  func keepBeginning(
    _ id: ID<MessageBeginning>, _ fields: [String: [String]], by person: PersonID, in commune: CommuneID
  ) async throws {
    let text = try StableJSON.text(fields)
    let now = surroundings.now()
    let oldest = now.adding(.seconds(-86_400 * Self.beginnings.days))
    // Nothing that a page shows to others changes.
    try await database.write(.unseen) { session in
      try session.execute(
        """
        INSERT INTO message_beginning (commune, person, id, fields, at)
        VALUES (\(commune), \(person), \(id), \(text), \(now))
        ON CONFLICT (commune, person, id) DO UPDATE SET fields = excluded.fields, at = excluded.at
        """)
      try session.execute(
        """
        DELETE FROM message_beginning WHERE commune = \(commune) AND person = \(person) AND id <> \(id) AND (at < \(oldest)
          OR id NOT IN (SELECT b.id FROM message_beginning b
            WHERE b.commune = \(commune) AND b.person = \(person)
            ORDER BY b.at DESC, b.id DESC LIMIT \(Self.beginnings.count)))
        """)
    }
  }

  /// What a person has begun and not saved, newest first.
  func beginnings(by person: PersonID, in commune: CommuneID) async throws -> [MessageBeginning] {
    try await database.read { session in
      try session.rows(
        """
        SELECT id, fields, at FROM message_beginning WHERE commune = \(commune) AND person = \(person)
        ORDER BY at DESC, id DESC
        """
      ).map { row in
        MessageBeginning(id: try row.get("id"), fields: try Self.fields(row), at: try row.get("at"))
      }
    }
  }

  /// Forgets a beginning: it was saved as a message, or thrown away.
  func dropBeginning(
    _ id: ID<MessageBeginning>, by person: PersonID, in commune: CommuneID
  ) async throws {
    try await database.write(.unseen) { session in
      try session.execute(
        "DELETE FROM message_beginning WHERE commune = \(commune) AND person = \(person) AND id = \(id)")
    }
  }

  /// Keeps a text that is about to be saved over, so that a change made to it can be brought together with the new one.
  static func keepEdit(
    _ version: MessageVersion, of message: MessageID, _ commune: CommuneID, _ session: any Session
  ) throws {
    try session.execute(
      """
      INSERT INTO message_edit (commune, message, version, edits, fields)
      VALUES (\(commune), \(message), \(version.number), \(version.edits),
        \(try StableJSON.text(MessageForm.values(version.content).fields)))
      ON CONFLICT DO NOTHING
      """)
    try session.execute(
      """
      DELETE FROM message_edit WHERE commune = \(commune) AND message = \(message)
        AND version = \(version.number) AND edits <= \(version.edits - edits)
      """)
  }

  /// What a person had before their eyes; nil if it is kept no longer.
  func content(
    at mark: MessageMark, of message: Message, in commune: CommuneID
  ) async throws -> MessageContent? {
    if let version = message.version(mark.version), version.edits == mark.edits { return version.content }
    return try await database.read { session in
      try session.row(
        """
        SELECT fields FROM message_edit WHERE commune = \(commune) AND message = \(message.id)
          AND version = \(mark.version) AND edits = \(mark.edits)
        """
      ).map { MessageForm.content(Form(fields: try Self.fields($0))) }
    }
  }

  static func fields(_ row: Row) throws -> [String: [String]] {
    let text = try row.get("fields", as: String.self)
    return try JSONDecoder().decode([String: [String]].self, from: Data(text.utf8))
  }
}
