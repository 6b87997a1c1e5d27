// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Web

/// The comments on sentences, and their settling.
extension MessageStore {
  /// The comments of a message, oldest first.
  func comments(of message: MessageID, in commune: CommuneID) async throws -> [SentenceComment] {
    try await database.read { session in try Self.comments(of: message, commune, session) }
  }

  private static func comments(
    of message: MessageID, _ commune: CommuneID, _ session: any Session
  ) throws -> [SentenceComment] {
    var settled: [ID<SentenceComment>: (PersonID, Instant)] = [:]
    // The last word counts.
    for row in try session.rows(
      """
      SELECT e.comment, e.settles, e.person, e.at FROM message_comment_event e
      JOIN message_comment c ON c.commune = e.commune AND c.id = e.comment
      WHERE c.commune = \(commune) AND c.message = \(message) ORDER BY e.id
      """)
    {
      let comment: ID<SentenceComment> = try row.get("comment")
      let settles = try row.get("settles", as: Int.self) == 1
      settled[comment] = settles ? (try row.get("person"), try row.get("at")) : nil
    }
    return try session.rows(
      """
      SELECT id, version, part, sentence, text, person, at FROM message_comment
      WHERE commune = \(commune) AND message = \(message) ORDER BY id
      """
    ).map { row in
      let id: ID<SentenceComment> = try row.get("id")
      return SentenceComment(
        id: id, version: try row.get("version"), part: try row.get("part"),
        sentence: try row.get("sentence"), text: try row.get("text"), person: try row.get("person"),
        at: try row.get("at"), settledBy: settled[id]?.0, settledAt: settled[id]?.1)
    }
  }

  /// How many comments are open on each of the messages that a person began, where somebody still works on them.
  func openComments(forAuthor author: PersonID, in commune: CommuneID) async throws -> [(Message, Int)] {
    try await database.read { session in
      try session.rows(
        """
        SELECT c.message, COUNT(*) AS count FROM message_comment c
        JOIN message m ON m.commune = c.commune AND m.id = c.message
        WHERE c.commune = \(commune) AND m.author = \(author)
          AND COALESCE((SELECT e.settles FROM message_comment_event e
            WHERE e.commune = c.commune AND e.comment = c.id ORDER BY e.id DESC LIMIT 1), 0) = 0
        GROUP BY c.message ORDER BY c.message
        """
      ).compactMap { row in
        guard let message = try Self.load(try row.get("message"), commune, session),
          message.status.state == .draft || message.status.state.waits
        else { return nil }
        return (message, try row.get("count"))
      }
    }
  }

  /// Keeps what a person has to say about a sentence of the latest version.
  func comment(
    _ text: String, on sentence: String, in part: MessagePart, of id: MessageID, by staff: Staff,
    commune: CommuneID
  ) async throws {
    let (comment, now) = (surroundings.newID(SentenceComment.self), surroundings.now())
    try await database.write(Change(commune, Self.capability)) { session in
      let message = try Self.require(id, commune, session)
      try session.execute(
        """
        INSERT INTO message_comment (commune, id, message, version, part, sentence, text, person, at)
        VALUES (\(commune), \(comment), \(id), \(message.latest.number), \(part), \(sentence), \(text),
          \(staff.id), \(now))
        """)
      try audit.note(staff.id, "message.comment", Subject("message", id), commune: commune, in: session)
    }
  }

  /// Marks a comment settled, or open again.
  ///
  /// - Throws: `Fault.notFound`; `Fault.forbidden` for who neither wrote the message nor made the comment.
  func settle(
    _ comment: ID<SentenceComment>, settles: Bool, of id: MessageID, by staff: Staff, commune: CommuneID
  ) async throws {
    let (event, now) = (surroundings.newID(SentenceComment.self), surroundings.now())
    try await database.write(Change(commune, Self.capability)) { session in
      let message = try Self.require(id, commune, session)
      guard let found = try Self.comments(of: id, commune, session).first(where: { $0.id == comment }) else {
        throw Fault(.notFound, MessageWords.noComment)
      }
      let hasWritten = message.actor(staff.id, staff.permissions).hasWritten
      guard found.maySettle(staff.id, hasWritten: hasWritten) else {
        throw Fault(.forbidden, MessageWords.notYoursToSettle)
      }
      guard found.isOpen == settles else { return }
      try session.execute(
        """
        INSERT INTO message_comment_event (commune, id, comment, settles, person, at)
        VALUES (\(commune), \(event), \(comment), \(settles ? 1 : 0), \(staff.id), \(now))
        """)
    }
  }
}
