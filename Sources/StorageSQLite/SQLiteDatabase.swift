// SPDX-License-Identifier: Apache-2.0

import Dispatch
import GRDB
public import Storage
import Synchronization

/// The embedded engine: one file, one writer, many readers, each in its own snapshot.
///
/// A commit has reached the disk when `write` returns (WAL with `synchronous=FULL`). Other processes may use
/// the same file; a writer waits up to ten seconds for them.
public final class SQLiteDatabase: Storage.Database {
  /// SQLite.
  public let engine = Engine.sqlite
  /// The file.
  public let path: String
  private let pool: DatabasePool
  private let watch: ChangeWatch
  private let underWay = Mutex((readers: 0, writers: 0))

  /// Opens the file, making it if its folder is there.
  ///
  /// - Throws: `DatabaseError.unavailable` if the folder is missing, the file is no database, or it cannot be
  ///   written.
  public init(path: String) throws(Storage.DatabaseError) {
    self.path = path
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration())
      try pool.writeWithoutTransaction { connection in
        // GRDB sets NORMAL when it turns WAL on, which may lose the last commits when the power goes.
        try connection.execute(sql: "PRAGMA synchronous = FULL")
      }
      try pool.write { try $0.execute(sql: ChangeWatch.schema) }
      watch = try ChangeWatch(path: path)
    } catch {
      throw ErrorCodes.opening(error, path: path)
    }
  }

  /// One consistent snapshot.
  ///
  /// It is read on the thread that asks: a page makes a dozen short reads, and going to a thread of the database and back
  /// for each costs more than they do. What takes long asks for a `snapshot`.
  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    underWay.withLock { $0.readers += 1 }
    defer { underWay.withLock { $0.readers -= 1 } }
    guard !Task.isCancelled else { throw Storage.DatabaseError.cancelled }
    do { return try readHere(body) } catch { throw ErrorCodes.translate(error) }
  }

  private func readHere<Value>(_ body: (any Session) throws -> Value) throws -> Value {
    try pool.read { try Self.run(body, on: $0) }
  }

  /// One consistent snapshot, on a reader and a thread of its own; WAL grows while it lasts.
  public func snapshot<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    underWay.withLock { $0.readers += 1 }
    defer { underWay.withLock { $0.readers -= 1 } }
    return try await translated { try await pool.read { try Self.run(body, on: $0) } }
  }

  private static func run<Value>(
    _ body: (any Session) throws -> Value, on connection: GRDB.Database
  ) throws -> Value {
    let session = SQLiteSession(connection, writable: false)
    let value = try body(session)
    try session.finish()
    return value
  }

  /// One transaction, which has the only writer for itself from its start.
  @discardableResult
  public func write<Value: Sendable>(
    _ change: Change, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    underWay.withLock { $0.writers += 1 }
    defer { underWay.withLock { $0.writers -= 1 } }
    let (value, number) = try await translated {
      try await pool.write { connection in
        let session = SQLiteSession(connection, writable: true)
        let value = try body(session)
        try session.finish()
        let number = change == .unseen ? nil : try ChangeWatch.bump(change, connection)
        return (value, number)
      }
    }
    if let number { watch.announce(change, number: number) }
    return value
  }

  /// The changes of this process at once, those of others within half a second.
  public func changes() -> AsyncStream<Change> { watch.listen() }

  /// How busy the readers and the writer are.
  public var load: DatabaseLoad {
    let (readers, writers) = underWay.withLock { $0 }
    let busy = min(readers, Self.readers) + min(writers, 1)
    return DatabaseLoad(busy: busy, waiting: readers + writers - busy, limit: Self.readers + 1)
  }

  /// The tables there are.
  public func tables() async throws -> [TableShape] {
    try await translated { try await pool.read { try SQLiteSchema.tables($0) } }
  }

  /// Copies the whole database to a new file while others read and write; the copy is one snapshot.
  ///
  /// - Parameter progress: told the pages that are left and the pages in all, now and then.
  /// - Throws: `DatabaseError.unavailable` if the file is there already or cannot be written.
  public func backup(
    to path: String, progress: @escaping @Sendable (_ left: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws {
    try await translated {
      try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async { [pool] in
          continuation.resume(
            with: Result { try FileCopy.make(of: pool, at: path, progress: progress) })
        }
      }
    }
  }

  /// Closes the connections.
  public func close() async {
    watch.close()
    try? pool.close()
  }

  private func translated<Value>(_ work: () async throws -> Value) async throws -> Value {
    do { return try await work() } catch { throw ErrorCodes.translate(error) }
  }

  /// More than threads that run Swift's tasks on most machines, since a reader that is waited for holds up its thread.
  private static let readers = 8

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.label = "caicach"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = readers
    configuration.prepareDatabase { connection in
      try connection.execute(sql: "PRAGMA case_sensitive_like = ON")
    }
    return configuration
  }
}
