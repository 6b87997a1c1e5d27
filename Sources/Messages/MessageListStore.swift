// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// A message as one line of a list.
struct MessageLine: Hashable, Sendable, Identifiable {
  let id: MessageID
  let title: String
  let task: TaskID?
  let author: PersonID
  let status: MessageStatus

  /// When something last happened.
  let touchedAt: Instant
}

extension MessageStore {
  /// Every message of a commune, what was touched last first.
  func lines(in commune: CommuneID) async throws -> [MessageLine] {
    try await lines(in: commune, where: "")
  }

  /// The messages with which somebody has to do the next thing, and those that went out without approval and
  /// wait to be confirmed; what was touched last first.
  func waiting(in commune: CommuneID) async throws -> [MessageLine] {
    try await lines(
      in: commune,
      where: """
        AND m.id IN (SELECT e.message FROM message_event e
          WHERE e.commune = \(commune)
            AND (e.action IN ('submit', 'return', 'approve', 'schedule', 'set-end', 'unschedule', 'confirm')
              AND NOT EXISTS (SELECT 1 FROM message_event later
                WHERE later.commune = e.commune AND later.message = e.message AND later.id > e.id)
              OR e.action = 'urge' AND NOT EXISTS (SELECT 1 FROM message_event later
                WHERE later.commune = e.commune AND later.message = e.message AND later.id > e.id
                  AND later.action IN ('confirm', 'withdraw'))))
        """
    ).filter { $0.status.state.waits || $0.status.awaitsConfirmation }
  }

  private func lines(in commune: CommuneID, where chosen: SQL) async throws -> [MessageLine] {
    try await database.read { session in
      var events: [MessageID: [MessageEvent]] = [:]
      let rows = try session.rows(
        """
        SELECT \(Self.eventColumns) FROM message m
        JOIN message_event e ON e.commune = m.commune AND e.message = m.id
        WHERE m.commune = \(commune) \(chosen) ORDER BY e.id
        """)
      for row in rows { events[try row.get("message"), default: []].append(try Self.event(row)) }
      return try session.rows(
        """
        SELECT m.id, m.author, v.title, v.task, v.saved_at FROM message m
        JOIN message_version v ON v.commune = m.commune AND v.message = m.id
        WHERE m.commune = \(commune) AND v.number = (SELECT MAX(w.number) FROM message_version w
          WHERE w.commune = m.commune AND w.message = m.id) \(chosen)
        """
      ).map { row in
        let id: MessageID = try row.get("id")
        let happened = events[id] ?? []
        let savedAt: Instant = try row.get("saved_at")
        return MessageLine(
          id: id, title: try row.get("title"), task: try row.optional("task"), author: try row.get("author"),
          status: MessageStatus(happened), touchedAt: max(savedAt, happened.last?.at ?? savedAt))
      }.sorted { ($0.touchedAt, $0.id) > ($1.touchedAt, $1.id) }
    }
  }
}
