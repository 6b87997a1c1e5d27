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
  /// - Parameter part: only what belongs to it.
  public func latest(
    in commune: CommuneID, part: NewsPart = .all, limit: Int = 20, offset: Int = 0
  ) async throws -> [PublishedMessage] {
    try await database.read { session in
      // The page is cut in an index that holds all it needs; only what stands on it is looked up.
      let page: SQL = """
        (SELECT b.message FROM message_board b \(Self.of(commune, part))
          ORDER BY b.first_at DESC, b.message DESC LIMIT \(limit) OFFSET \(offset)) page
          JOIN message_board b ON b.message = page.message
        """
      return try Self.published(
        commune, session, from: page, tail: "ORDER BY b.first_at DESC, b.message DESC")
    }
  }

  /// How many messages of a part are published.
  public func count(in commune: CommuneID, part: NewsPart = .all) async throws -> Int {
    try await database.read { session in
      try session.row("SELECT COUNT(*) AS count FROM message_board b \(Self.of(commune, part))")?.get(
        "count")
        ?? 0
    }
  }

  /// The version of each published message: what a list, index or feed compares itself with.
  public func marks(in commune: CommuneID) async throws -> [MessageID: Int] {
    try await database.read { session in
      try session.rows("SELECT message, version FROM message_board WHERE commune = \(commune)")
        .reduce(into: [:]) { marks, row in
          marks[try row.get("message", as: MessageID.self)] = try row.get("version", as: Int.self)
        }
    }
  }

  /// Some of the published messages, in no order.
  public func published(
    _ messages: some Collection<MessageID>, in commune: CommuneID
  ) async throws -> [PublishedMessage] {
    var found: [PublishedMessage] = []
    for some in Self.parts(of: messages) {
      found += try await database.read { session in
        try Self.published(commune, session, tail: "AND b.message IN \(some)")
      }
    }
    return found
  }

  /// The addresses of published messages and when each was shown, in the order in which they came.
  public func addresses(
    in commune: CommuneID, limit: Int, offset: Int
  ) async throws -> [(path: String, updatedAt: Instant)] {
    try await database.read { session in
      try session.rows(
        """
        SELECT b.message, b.at, v.title FROM \(Self.shown(
          commune,
          from: """
            (SELECT b.message FROM message_board b \(Self.of(commune))
              ORDER BY b.first_at, b.message LIMIT \(limit) OFFSET \(offset)) page
              JOIN message_board b ON b.message = page.message
            """)) ORDER BY b.first_at, b.message
        """
      ).map { row in
        let slug = Slug.of(try row.get("title"), try row.get("message"))
        return (PublishedMessage.path(slug), try row.get("at"))
      }
    }
  }

  /// How many messages that are published now were first published on days of a range.
  public func count(in commune: CommuneID, firstOn days: ClosedRange<LocalDay>) async throws -> Int {
    let span = days.instants
    return try await database.read { session in
      try session.row(
        """
        SELECT COUNT(*) AS count FROM message_board
        WHERE commune = \(commune) AND first_at >= \(span.lowerBound) AND first_at < \(span.upperBound)
        """)?.get("count") ?? 0
    }
  }

  /// The task of each published message that was written for one.
  public func tasks(in commune: CommuneID) async throws -> [MessageID: TaskID] {
    try await database.read { session in
      try session.rows(
        "SELECT b.message, v.task FROM \(Self.shown(commune)) AND v.task IS NOT NULL"
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

  /// The units that messages were written for, whether or not the public sees them.
  public func units(
    of messages: some Collection<MessageID>, in commune: CommuneID
  ) async throws -> [MessageID: UnitID] {
    var units: [MessageID: UnitID] = [:]
    for some in Self.parts(of: messages) {
      for row in try await database.read({ session in
        try session.rows("SELECT id, unit FROM message WHERE commune = \(commune) AND id IN \(some)")
      }) { units[try row.get("id")] = try row.get("unit", as: UnitID.self) }
    }
    return units
  }

  /// A message that the public sees; nil if it does not, or not any more.
  public func find(_ id: MessageID, in commune: CommuneID) async throws -> PublishedMessage? {
    try await database.read { session in
      try Self.published(commune, session, tail: "AND b.message = \(id)").first
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
        SELECT b.message FROM \(Self.shown(commune)) AND EXISTS (
          SELECT 1 FROM message_file f WHERE f.commune = b.commune AND f.message = b.message
            AND f.version = b.version AND f.file = \(file)) LIMIT 1
        """) != nil
    }
  }

  /// The messages that were published for a task, oldest first.
  public func published(for task: TaskID, in commune: CommuneID) async throws -> [PublishedMessage] {
    try await database.read { session in
      try Self.published(commune, session, tail: "AND v.task = \(task) ORDER BY b.message")
    }
  }

  private static func published(
    _ commune: CommuneID, _ session: any Session, from rows: SQL = "message_board b",
    tail: SQL
  ) throws -> [PublishedMessage] {
    try session.rows(
      """
      SELECT b.message, m.unit, m.author, b.person AS publisher, b.at AS published_at, b.first_at,
        \(MessageStore.versionColumns)
      FROM \(shown(commune, from: rows)) \(tail)
      """
    ).map { row in
      PublishedMessage(
        commune, try row.get("message"), version: try MessageStore.version(row), unit: try row.get("unit"),
        author: try row.get("author"), publisher: try row.get("publisher"),
        publishedAt: try row.get("first_at"), updatedAt: try row.get("published_at"))
    }
  }

  /// What hangs on the board, with the version that is shown.
  ///
  /// - Parameter rows: the rows of the board, or some of them
  private static func shown(_ commune: CommuneID, from rows: SQL = "message_board b") -> SQL {
    """
    \(rows)
      JOIN message m ON m.commune = b.commune AND m.id = b.message
      JOIN message_version v ON v.commune = b.commune AND v.message = b.message AND v.number = b.version
    \(of(commune))
    """
  }

  private static func of(_ commune: CommuneID, _ part: NewsPart = .all) -> SQL {
    let only: SQL =
      switch part {
      case .all: ""
      case .topic(let topic): "AND b.theme = \(topic)"
      case .models: "AND b.model = 1"
      }
    return "WHERE b.commune = \(commune) \(only)"
  }
}
