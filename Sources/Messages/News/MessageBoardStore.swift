// SPDX-License-Identifier: Apache-2.0

public import Files
public import Kernel
public import Storage

/// What the public sees: the board from which home, search, feeds and channels take their messages.
public struct MessageBoard: Sendable {
  private let database: any Database

  /// The board of a database.
  public init(database: any Database) {
    self.database = database
  }

  /// The latest published messages, newest first.
  ///
  /// - Parameter topic: only of this content of the plan; nil for all.
  public func latest(
    in commune: CommuneID, topic: Topic? = nil, limit: Int = 20, offset: Int = 0
  ) async throws -> [PublishedMessage] {
    try await database.read { session in
      try Self.published(
        commune, topic, session, tail: "ORDER BY first_at DESC, m.id DESC LIMIT \(limit) OFFSET \(offset)")
    }
  }

  /// How many messages are published.
  public func count(in commune: CommuneID, topic: Topic? = nil) async throws -> Int {
    try await database.read { session in
      try session.row("SELECT COUNT(*) AS count FROM \(Self.live(commune, topic))")?.get("count") ?? 0
    }
  }

  /// How many messages that are published now were first published on days of a range.
  public func count(in commune: CommuneID, firstOn days: ClosedRange<LocalDay>) async throws -> Int {
    let span = days.instants
    // The last publication is no earlier than the first: its own day is in an index, and leaves few to look at.
    return try await database.read { session in
      try session.row(
        """
        SELECT COUNT(*) AS count FROM \(Self.live(commune, nil)) AND e.at >= \(span.lowerBound)
          AND \(Self.firstAt) >= \(span.lowerBound) AND \(Self.firstAt) < \(span.upperBound)
        """)?.get("count") ?? 0
    }
  }

  /// The task of each published message that was written for one.
  public func tasks(in commune: CommuneID) async throws -> [MessageID: TaskID] {
    try await database.read { session in
      try session.rows(
        "SELECT m.id AS message, v.task FROM \(Self.live(commune, nil)) AND v.task IS NOT NULL"
      ).reduce(into: [:]) { tasks, row in
        tasks[try row.get("message", as: MessageID.self)] = try row.get("task", as: TaskID.self)
      }
    }
  }

  /// The facts of those messages that were published, as of their last publication; oldest first.
  ///
  /// A message that was taken back since is among them: what the ledger holds of it did happen.
  public func facts(
    of messages: some Collection<MessageID>, in commune: CommuneID
  ) async throws -> [MessageFacts] {
    var facts: [MessageFacts] = []
    for some in Self.parts(of: messages) {
      // Rows of one message follow each other; the last publication counts.
      for row in try await database.read({ session in
        try session.rows(
          """
          SELECT e.message, v.task, v.topic, v.audiences FROM message_event e
            JOIN message_version v
              ON v.commune = e.commune AND v.message = e.message AND v.number = e.version
          WHERE e.commune = \(commune) AND e.action = 'publish' AND e.message IN \(some)
          ORDER BY e.message, e.id
          """)
      }) {
        let message: MessageID = try row.get("message")
        if facts.last?.message == message { facts.removeLast() }
        facts.append(
          MessageFacts(
            message: message, task: try row.optional("task"), topic: try row.optional("topic"),
            audiences: try MessageStore.audiences(row)))
      }
    }
    return facts
  }

  /// Messages in order, as many at a time as one statement names.
  private static func parts(of messages: some Collection<MessageID>) -> [[MessageID]] {
    let ids = Array(Set(messages)).sorted()
    return stride(from: 0, to: ids.count, by: 500).map { Array(ids[$0..<min(ids.count, $0 + 500)]) }
  }

  /// The titles of messages in their latest versions, whether or not the public sees them.
  public func titles(
    of messages: some Collection<MessageID>, in commune: CommuneID
  ) async throws
    -> [MessageID: String]
  {
    var titles: [MessageID: String] = [:]
    for some in Self.parts(of: messages) {
      for row in try await database.read({ session in
        try session.rows(
          """
          SELECT message, title FROM message_version
          WHERE commune = \(commune) AND message IN \(some) ORDER BY message, number
          """)
      }) {
        titles[try row.get("message")] = try row.get("title", as: String.self)
      }
    }
    return titles
  }

  /// A message that the public sees; nil if it does not, or not any more.
  public func find(_ id: MessageID, in commune: CommuneID) async throws -> PublishedMessage? {
    try await database.read { session in
      try Self.published(commune, nil, session, tail: "AND m.id = \(id)").first
    }
  }

  /// A version that the public sees or once saw, also of a message that was withdrawn since; nil for any other.
  public func version(
    _ number: Int, of id: MessageID, in commune: CommuneID
  ) async throws -> PublishedMessage? {
    try await database.read { session in
      try MessageStore.load(id, commune, session)?.published(in: commune, version: number)
    }
  }

  /// Whether a published message shows a file: a picture above its text or in it, or a file to be saved.
  public func shows(_ file: FileHash, in commune: CommuneID) async throws -> Bool {
    try await database.read { session in
      try session.row(
        """
        SELECT m.id FROM \(Self.live(commune, nil)) AND EXISTS (
          SELECT 1 FROM message_file f WHERE f.commune = e.commune AND f.message = e.message
            AND f.version = e.version AND f.file = \(file))
          AND e.message IN (SELECT f.message FROM message_file f
            WHERE f.commune = \(commune) AND f.file = \(file))
        LIMIT 1
        """) != nil
    }
  }

  /// The messages that were published for a task, oldest first.
  public func published(for task: TaskID, in commune: CommuneID) async throws -> [PublishedMessage] {
    try await database.read { session in
      try Self.published(commune, nil, session, tail: "AND v.task = \(task) ORDER BY m.id")
    }
  }

  private static func published(
    _ commune: CommuneID, _ topic: Topic?, _ session: any Session, tail: SQL
  ) throws -> [PublishedMessage] {
    try session.rows(
      """
      SELECT m.id AS message, m.unit, m.author, e.person AS publisher, e.at AS published_at,
        \(firstAt) AS first_at,
        \(MessageStore.versionColumns)
      FROM \(live(commune, topic)) \(tail)
      """
    ).map { row in
      PublishedMessage(
        commune, try row.get("message"), version: try MessageStore.version(row), unit: try row.get("unit"),
        author: try row.get("author"), publisher: try row.get("publisher"),
        publishedAt: try row.get("first_at"), updatedAt: try row.get("published_at"))
    }
  }

  /// When a message was published for the first time.
  private static let firstAt: SQL = """
    (SELECT MIN(f.at) FROM message_event f
      WHERE f.commune = m.commune AND f.message = m.id AND f.action = 'publish')
    """

  /// The last publication of each message that was not followed by another or by a withdrawal.
  private static func live(_ commune: CommuneID, _ topic: Topic?) -> SQL {
    let topic: SQL = topic.map { "AND v.topic = \($0)" } ?? ""
    return """
      message_event e
        JOIN message m ON m.commune = e.commune AND m.id = e.message
        JOIN message_version v
          ON v.commune = e.commune AND v.message = e.message AND v.number = e.version
      WHERE e.commune = \(commune) AND e.action = 'publish' AND NOT EXISTS (
        SELECT 1 FROM message_event later
        WHERE later.commune = e.commune AND later.message = e.message AND later.id > e.id
          AND later.action IN ('publish', 'withdraw')) \(topic)
      """
  }
}
