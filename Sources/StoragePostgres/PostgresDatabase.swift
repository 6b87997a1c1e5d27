// SPDX-License-Identifier: Apache-2.0

public import Storage

/// The server engine: serializable transactions on a pool of connections, tried again when they collide.
///
/// Connections are made when they are needed. If the server goes away, what was under way throws
/// `DatabaseError.unavailable` (a `write` may then have been committed or not), and later calls connect anew.
public final class PostgresDatabase: Database {
  /// PostgreSQL.
  public let engine = Engine.postgres
  private let pool: ConnectionPool
  private let listener: ChangeListener
  private static let patience = Duration.seconds(10)

  /// A database that is not yet connected.
  public init(_ settings: PostgresSettings) {
    pool = ConnectionPool(settings)
    listener = ChangeListener(settings)
  }

  /// A database that answers.
  ///
  /// - Parameter address: `postgres://user:password@host:port/name`, see `PostgresSettings.url`.
  /// - Throws: `DatabaseError.unavailable` if it does not.
  public convenience init(address: String) async throws {
    self.init(PostgresSettings(url: address))
    _ = try await read { try $0.rows("SELECT 1") }
  }

  /// One consistent snapshot, serializable with all writes.
  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws
    -> Value
  {
    try await untilItHolds { link in
      try Self.transaction(link, "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY", writable: false, body) {}
    }
  }

  /// One consistent snapshot without any limit of time.
  ///
  /// It is REPEATABLE READ, since a serializable one may be told to start again at its very end.
  public func snapshot<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    try await untilItHolds { link in
      try Self.transaction(link, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", writable: false) {
        try link.command("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0")
        return try body($0)
      } beforeCommit: {
      }
    }
  }

  /// One serializable transaction; it is announced to every process as it commits.
  @discardableResult
  public func write<Value: Sendable>(
    _ change: Change, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    try await untilItHolds { link in
      try Self.transaction(link, "BEGIN ISOLATION LEVEL SERIALIZABLE", writable: true, body) {
        if change != .unseen { try ChangeListener.announce(change, on: link) }
      }
    }
  }

  /// How busy the pool is.
  public var load: DatabaseLoad { pool.load }

  /// The changes of every process; `Change.everything` comes first, and again after each lost connection.
  public func changes() -> AsyncStream<Change> { listener.listen() }

  /// The tables of the schema that names without one mean.
  public func tables() async throws -> [TableShape] {
    try await read { try PostgresSchema.tables($0) }
  }

  /// Closes the connections.
  public func close() async {
    listener.close()
    pool.close()
  }

  /// Tries again while the transaction meets others, with growing and uneven pauses.
  private func untilItHolds<Value: Sendable>(
    _ work: @escaping @Sendable (PostgresLink) throws -> Value
  ) async throws -> Value {
    let end = ContinuousClock.now + Self.patience
    var attempt = 0
    while true {
      do {
        return try await pool.withConnection { connection, isFresh in
          do { return try await connection.perform(work) } catch let lost as LostBeforeStart {
            // A connection that died while it lay idle tells nothing about the server.
            throw isFresh ? lost.reason : DatabaseError.conflict
          }
        }
      } catch DatabaseError.conflict where ContinuousClock.now < end {
        attempt += 1
        let longest = Double(2 << min(attempt, 7))
        do { try await Task.sleep(for: .milliseconds(Double.random(in: 0...longest))) } catch {
          throw DatabaseError.cancelled
        }
      }
    }
  }

  private static func transaction<Value>(
    _ link: PostgresLink, _ begin: String, writable: Bool, _ body: (any Session) throws -> Value,
    beforeCommit: () throws -> Void
  ) throws -> Value {
    do { try link.command(begin) } catch { throw LostBeforeStart(reason: error) }
    let session = PostgresSession(link, writable: writable)
    do {
      let value = try body(session)
      try session.finish()
      try beforeCommit()
      try link.command("COMMIT")
      return value
    } catch {
      if link.isAlive { try? link.command("ROLLBACK") }
      // The body may have made something else of a collision; it runs again all the same.
      throw session.failure == .conflict ? DatabaseError.conflict : error
    }
  }
}

/// The connection was dead before anything was asked of it, so asking again elsewhere is safe.
private struct LostBeforeStart: Error {
  let reason: DatabaseError
}
