// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// The rows of the board: which version of which message the public sees now, in the order of the news.
///
/// They say nothing that the events do not: each event of a message hangs it anew from them in its own transaction,
/// and `rows` from events are the same as those kept. They are there so that a page out of twenty thousand messages is
/// read by an index, without asking the events of each.
enum BoardRowStore {
  /// Takes the row of a message from its events.
  static func hang(_ message: MessageID, _ commune: CommuneID, _ session: any Session) throws {
    try session.execute(
      "DELETE FROM message_board WHERE commune = \(commune) AND message = \(message)")
    try session.execute(
      """
      INSERT INTO message_board (commune, message, version, theme, person, at, first_at, model)
      \(rows(commune, "AND e.message = \(message)"))
      """)
  }

  /// The rows as the events of a commune give them: the last publication of each message that was not followed by
  /// another or by a withdrawal.
  static func rows(_ commune: CommuneID, _ tail: SQL = "") -> SQL {
    """
    SELECT e.commune, e.message, e.version, v.topic, e.person, e.at,
      (SELECT MIN(f.at) FROM message_event f
        WHERE f.commune = e.commune AND f.message = e.message AND f.action = 'publish') AS first_at,
      CASE WHEN v.topic = \(Topic.goodModels) OR v.kind = \(PieceKind.goodExample) THEN 1 ELSE 0 END AS model
    FROM message_event e JOIN message_version v
      ON v.commune = e.commune AND v.message = e.message AND v.number = e.version
    WHERE e.commune = \(commune) AND e.action = 'publish' AND NOT EXISTS (
      SELECT 1 FROM message_event later
      WHERE later.commune = e.commune AND later.message = e.message AND later.id > e.id
        AND later.action IN ('publish', 'withdraw')) \(tail)
    """
  }
}
