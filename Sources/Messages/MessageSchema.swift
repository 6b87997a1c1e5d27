// SPDX-License-Identifier: Apache-2.0

public import Storage

/// The tables of messages: what was written, and all that happened to it.
public enum MessageSchema {
  /// The steps of the schema, in their order.
  public static let migrations = [
    Migration(
      "2026-11-24-1 messages: create",
      [
        """
        CREATE TABLE message (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, author BIGINT NOT NULL, unit BIGINT NOT NULL,
          created_at BIGINT NOT NULL, PRIMARY KEY (commune, id))
        """,
        """
        CREATE TABLE message_version (
          commune BIGINT NOT NULL, message BIGINT NOT NULL, number BIGINT NOT NULL, edits BIGINT NOT NULL,
          task BIGINT, topic TEXT, audiences TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
          body TEXT NOT NULL, picture TEXT, alt TEXT, spoken TEXT NOT NULL, zalo TEXT NOT NULL,
          facebook TEXT NOT NULL, notice TEXT NOT NULL, saved_by BIGINT NOT NULL, saved_at BIGINT NOT NULL,
          PRIMARY KEY (commune, message, number),
          FOREIGN KEY (commune, message) REFERENCES message (commune, id))
        """,
        """
        CREATE TABLE message_event (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, message BIGINT NOT NULL, version BIGINT NOT NULL,
          action TEXT NOT NULL, person BIGINT NOT NULL, comment TEXT, at BIGINT NOT NULL,
          PRIMARY KEY (commune, id),
          FOREIGN KEY (commune, message, version) REFERENCES message_version (commune, message, number))
        """,
        """
        CREATE TABLE message_draft (
          commune BIGINT NOT NULL, message BIGINT NOT NULL, person BIGINT NOT NULL, mark TEXT NOT NULL,
          fields TEXT NOT NULL, at BIGINT NOT NULL,
          PRIMARY KEY (commune, message, person),
          FOREIGN KEY (commune, message) REFERENCES message (commune, id))
        """,
        "CREATE INDEX message_event_message ON message_event (commune, message, id)",
        "CREATE INDEX message_event_action ON message_event (commune, action, at)",
        "CREATE INDEX message_version_task ON message_version (commune, task)",
      ]),
    Migration(
      "2026-11-25-1 messages: rows of the board",
      [
        """
        CREATE TABLE message_board (
          commune BIGINT NOT NULL, message BIGINT NOT NULL, version BIGINT NOT NULL, theme TEXT,
          person BIGINT NOT NULL, at BIGINT NOT NULL, first_at BIGINT NOT NULL,
          PRIMARY KEY (commune, message),
          FOREIGN KEY (commune, message, version) REFERENCES message_version (commune, message, number))
        """,
        "CREATE INDEX message_board_first ON message_board (commune, first_at, message)",
        "CREATE INDEX message_board_topic ON message_board (commune, theme, first_at, message)",
        """
        INSERT INTO message_board (commune, message, version, theme, person, at, first_at)
        SELECT e.commune, e.message, e.version, v.topic, e.person, e.at,
          (SELECT MIN(f.at) FROM message_event f
            WHERE f.commune = e.commune AND f.message = e.message AND f.action = 'publish')
        FROM message_event e JOIN message_version v
          ON v.commune = e.commune AND v.message = e.message AND v.number = e.version
        WHERE e.action = 'publish' AND NOT EXISTS (
          SELECT 1 FROM message_event later
          WHERE later.commune = e.commune AND later.message = e.message AND later.id > e.id
            AND later.action IN ('publish', 'withdraw'))
        """,
      ]),
    Migration(
      "2026-11-25-2 messages: parts of a content, earlier texts, drafts of new messages",
      [
        "ALTER TABLE message_version ADD COLUMN kind TEXT",
        "ALTER TABLE message_version ADD COLUMN source TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE message_version ADD COLUMN fee BIGINT",
        "ALTER TABLE message_version ADD COLUMN payee TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE message_version ADD COLUMN review_by BIGINT",
        "ALTER TABLE message_version ADD COLUMN files TEXT NOT NULL DEFAULT ''",
        """
        CREATE TABLE message_file (
          commune BIGINT NOT NULL, message BIGINT NOT NULL, version BIGINT NOT NULL, file TEXT NOT NULL,
          PRIMARY KEY (commune, message, version, file),
          FOREIGN KEY (commune, message, version) REFERENCES message_version (commune, message, number))
        """,
        "CREATE INDEX message_file_by_file ON message_file (commune, file)",
        """
        INSERT INTO message_file (commune, message, version, file)
          SELECT v.commune, v.message, v.number, f.hash FROM message_version v
          JOIN file f ON f.commune = v.commune
            AND (v.picture = f.hash OR v.body LIKE '%/tep/' || f.hash || '%')
        """,
        """
        CREATE TABLE message_edit (
          commune BIGINT NOT NULL, message BIGINT NOT NULL, version BIGINT NOT NULL, edits BIGINT NOT NULL,
          fields TEXT NOT NULL,
          PRIMARY KEY (commune, message, version, edits),
          FOREIGN KEY (commune, message, version) REFERENCES message_version (commune, message, number))
        """,
        """
        CREATE TABLE message_beginning (
          commune BIGINT NOT NULL, person BIGINT NOT NULL, id BIGINT NOT NULL, fields TEXT NOT NULL,
          at BIGINT NOT NULL, PRIMARY KEY (commune, person, id))
        """,
      ]),
    Migration(
      "2026-11-25-1 messages: times, corrections, deputies, comments",
      [
        "ALTER TABLE message_event ADD COLUMN publish_at BIGINT",
        "ALTER TABLE message_event ADD COLUMN withdraw_at BIGINT",
        "ALTER TABLE message_event ADD COLUMN change TEXT",
        "ALTER TABLE message_event ADD COLUMN carries_out BIGINT",
        "ALTER TABLE message_event ADD COLUMN behalf BIGINT",
        """
        CREATE TABLE message_comment (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, message BIGINT NOT NULL, version BIGINT NOT NULL,
          part TEXT NOT NULL, sentence TEXT NOT NULL, text TEXT NOT NULL, person BIGINT NOT NULL,
          at BIGINT NOT NULL, PRIMARY KEY (commune, id),
          FOREIGN KEY (commune, message) REFERENCES message (commune, id))
        """,
        """
        CREATE TABLE message_comment_event (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, comment BIGINT NOT NULL, settles BIGINT NOT NULL,
          person BIGINT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (commune, id),
          FOREIGN KEY (commune, comment) REFERENCES message_comment (commune, id))
        """,
        "CREATE INDEX message_comment_message ON message_comment (commune, message, id)",
        "CREATE INDEX message_comment_event_comment ON message_comment_event (commune, comment, id)",
      ]),
    Migration(
      "2026-11-25-3 messages: good models on the board",
      [
        "ALTER TABLE message_board ADD COLUMN model BIGINT NOT NULL DEFAULT 0",
        """
        UPDATE message_board SET model = 1 WHERE theme = 'good-models' OR EXISTS (
          SELECT 1 FROM message_version v WHERE v.commune = message_board.commune
            AND v.message = message_board.message AND v.number = message_board.version
            AND v.kind = 'good-example')
        """,
        "CREATE INDEX message_board_model ON message_board (commune, model, first_at, message)",
      ]),
  ]
}
