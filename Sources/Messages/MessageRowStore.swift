// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Storage

/// The rows of one message, in and out.
extension MessageStore {
  static let versionColumns: SQL = """
    number, edits, task, topic, audiences, title, summary, body, picture, alt, spoken, zalo, facebook, notice,
    kind, source, fee, payee, review_by, files, saved_by, saved_at
    """

  static let eventColumns: SQL = """
    e.id, e.message, e.action, e.version, e.person, e.comment, e.at, e.publish_at, e.withdraw_at, e.change,
    e.carries_out, e.behalf
    """

  static func load(_ id: MessageID, _ commune: CommuneID, _ session: any Session) throws -> Message? {
    guard
      let row = try session.row(
        "SELECT author, unit, created_at FROM message WHERE commune = \(commune) AND id = \(id)")
    else { return nil }
    let versions = try session.rows(
      """
      SELECT \(versionColumns) FROM message_version WHERE commune = \(commune) AND message = \(id)
      ORDER BY number
      """
    ).map(version)
    let events = try session.rows(
      """
      SELECT \(eventColumns) FROM message_event e
      WHERE e.commune = \(commune) AND e.message = \(id) ORDER BY e.id
      """
    ).map(event)
    guard !versions.isEmpty else { return nil }
    return Message(
      id: id, author: try row.get("author"), unit: try row.get("unit"), createdAt: try row.get("created_at"),
      versions: versions, events: events)
  }

  static func version(_ row: Row) throws -> MessageVersion {
    var picture: MessagePicture?
    if let hash = try row.optional("picture", as: FileHash.self) {
      picture = MessagePicture(hash: hash, alt: try row.optional("alt") ?? "")
    }
    let payee: String = try row.get("payee")
    var content = MessageContent(
      task: try row.optional("task"), topic: try row.optional("topic"), audiences: Set(try audiences(row)),
      title: try row.get("title"), summary: try row.get("summary"), body: try row.get("body"),
      picture: picture, spoken: try row.get("spoken"), zalo: try row.get("zalo"),
      facebook: try row.get("facebook"), notice: try row.get("notice"), kind: try row.optional("kind"),
      source: try row.get("source"),
      fee: try row.optional("fee").map { AuthorFee(amount: $0, payee: payee) },
      reviewBy: try row.optional("review_by"))
    MessageFileLines.read(try row.get("files"), into: &content)
    return MessageVersion(
      number: try row.get("number"), edits: try row.get("edits"), content: content,
      savedBy: try row.get("saved_by"), savedAt: try row.get("saved_at"))
  }

  /// To whom a version speaks.
  static func audiences(_ row: Row) throws -> [Audience] {
    try row.get("audiences", as: String.self).pieces(between: " ").compactMap(Audience.init)
  }

  static func event(_ row: Row) throws -> MessageEvent {
    MessageEvent(
      id: try row.get("id"), action: try row.get("action"), version: try row.get("version"),
      person: try row.get("person"), comment: try row.optional("comment"), at: try row.get("at"),
      publishAt: try row.optional("publish_at"), withdrawAt: try row.optional("withdraw_at"),
      change: try row.optional("change"), carriesOut: try row.optional("carries_out"),
      behalf: try row.optional("behalf"))
  }

  static func insert(
    _ version: MessageVersion, of message: MessageID, _ commune: CommuneID, _ session: any Session
  ) throws {
    let content = version.content
    try session.execute(
      """
      INSERT INTO message_version (commune, message, \(versionColumns))
      VALUES (\(commune), \(message), \(version.number), \(version.edits), \(content.task), \(content.topic),
        \(audiences(content)), \(content.title), \(content.summary), \(content.body),
        \(content.picture?.hash), \(content.picture?.alt), \(content.spoken), \(content.zalo),
        \(content.facebook), \(content.notice), \(content.kind), \(content.source), \(content.fee?.amount),
        \(content.fee?.payee ?? ""), \(content.reviewBy), \(MessageFileLines.text(content)),
        \(version.savedBy), \(version.savedAt))
      """)
    try noteFiles(version, of: message, commune, session)
  }

  static func update(
    _ version: MessageVersion, of message: MessageID, _ commune: CommuneID, _ session: any Session
  ) throws {
    let content = version.content
    try session.execute(
      """
      UPDATE message_version SET edits = \(version.edits), task = \(content.task), topic = \(content.topic),
        audiences = \(audiences(content)), title = \(content.title), summary = \(content.summary),
        body = \(content.body), picture = \(content.picture?.hash), alt = \(content.picture?.alt),
        spoken = \(content.spoken), zalo = \(content.zalo), facebook = \(content.facebook),
        notice = \(content.notice), kind = \(content.kind), source = \(content.source),
        fee = \(content.fee?.amount), payee = \(content.fee?.payee ?? ""), review_by = \(content.reviewBy),
        files = \(MessageFileLines.text(content)), saved_by = \(version.savedBy), saved_at = \(version.savedAt)
      WHERE commune = \(commune) AND message = \(message) AND number = \(version.number)
      """)
    try session.execute(
      """
      DELETE FROM message_file
      WHERE commune = \(commune) AND message = \(message) AND version = \(version.number)
      """)
    try noteFiles(version, of: message, commune, session)
  }

  /// Which files a version shows, to be found by the file.
  private static func noteFiles(
    _ version: MessageVersion, of message: MessageID, _ commune: CommuneID, _ session: any Session
  ) throws {
    for file in MessageFileLines.shown(version.content) {
      try session.execute(
        """
        INSERT INTO message_file (commune, message, version, file)
        VALUES (\(commune), \(message), \(version.number), \(file))
        """)
    }
  }

  static func insert(
    _ event: MessageEvent, of message: MessageID, _ commune: CommuneID, _ session: any Session
  ) throws {
    try session.execute(
      """
      INSERT INTO message_event (commune, id, message, version, action, person, comment, at, publish_at,
        withdraw_at, change, carries_out, behalf)
      VALUES (\(commune), \(event.id), \(message), \(event.version), \(event.action), \(event.person),
        \(event.comment), \(event.at), \(event.publishAt), \(event.withdrawAt), \(event.change),
        \(event.carriesOut), \(event.behalf))
      """)
    if event.action != .save { try BoardRowStore.hang(message, commune, session) }
  }

  private static func audiences(_ content: MessageContent) -> String {
    Audience.allCases.filter(content.audiences.contains).map(\.rawValue).joined(separator: " ")
  }
}
