// SPDX-License-Identifier: Apache-2.0

import Dispatch
import GRDB
import Kernel
import Storage
import Synchronization

/// Learns what other processes have committed: each write adds one to a number in its own transaction, and
/// this looks at the numbers when the file has changed at all.
final class ChangeWatch: Sendable {
  static let schema = """
    CREATE TABLE IF NOT EXISTS change_number (
      commune INTEGER NOT NULL, capability TEXT NOT NULL, number INTEGER NOT NULL,
      PRIMARY KEY (commune, capability)
    ) STRICT
    """
  private static let interval = DispatchTimeInterval.milliseconds(250)

  private struct State {
    var listeners: [Int: AsyncStream<Change>.Continuation] = [:]
    var nextKey = 0
    var known: [Change: Int64] = [:]
    var version: Int64?
    var isClosed = false
  }

  private let connection: DatabaseQueue
  private let queue = DispatchQueue(label: "caicach.changes")
  private let state = Mutex(State())

  init(path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(1)
    connection = try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Counts a change within its transaction and gives the new number.
  static func bump(_ change: Change, _ connection: GRDB.Database) throws -> Int64 {
    let statement = try connection.cachedStatement(
      sql: """
        INSERT INTO change_number (commune, capability, number) VALUES (?, ?, 1)
        ON CONFLICT (commune, capability) DO UPDATE SET number = number + 1 RETURNING number
        """)
    return try Int64.fetchOne(
      statement, arguments: [change.commune?.rawValue ?? 0, change.capability]) ?? 0
  }

  /// A stream of the changes from now on; it holds all that its reader has not yet taken.
  func listen() -> AsyncStream<Change> {
    let (stream, continuation) = AsyncStream.makeStream(of: Change.self)
    queue.sync {
      let isFirst = state.withLock { $0.listeners.isEmpty }
      if isFirst { look() }
      let key = state.withLock { state -> Int? in
        if state.isClosed { return nil }
        state.nextKey += 1
        state.listeners[state.nextKey] = continuation
        return state.nextKey
      }
      guard let key else { return continuation.finish() }
      continuation.onTermination = { [weak self] _ in self?.forget(key) }
      if isFirst { lookLater() }
    }
    return stream
  }

  /// Tells the listeners of this process at once what it has committed itself.
  func announce(_ change: Change, number: Int64) {
    state.withLock { state in
      guard !state.listeners.isEmpty, number > state.known[change, default: 0] else { return }
      state.known[change] = number
      for listener in state.listeners.values { listener.yield(change) }
    }
  }

  func close() {
    let listeners = state.withLock { state in
      state.isClosed = true
      defer { state.listeners = [:] }
      return Array(state.listeners.values)
    }
    for listener in listeners { listener.finish() }
    queue.sync { try? connection.close() }
  }

  private func forget(_ key: Int) {
    state.withLock { state in _ = state.listeners.removeValue(forKey: key) }
  }

  private func lookLater() {
    queue.asyncAfter(deadline: .now() + Self.interval) { [weak self] in
      guard let self, state.withLock({ !$0.listeners.isEmpty && !$0.isClosed }) else { return }
      look()
      lookLater()
    }
  }

  /// Reads the numbers if the file has changed since, and tells the listeners which have grown.
  private func look() {
    let known = state.withLock { $0.version }
    // A failure here is one every other connection meets too, and the next look is soon.
    guard let version = try? connection.unsafeRead({ try Int64.fetchOne($0, sql: "PRAGMA data_version") }),
      version != known, let numbers = try? connection.unsafeRead(Self.numbers)
    else { return }
    state.withLock { state in
      // What this process announced itself may be ahead of what was read.
      for (change, number) in numbers where number > state.known[change, default: 0] {
        state.known[change] = number
        for listener in state.listeners.values { listener.yield(change) }
      }
      state.version = version
    }
  }

  private static func numbers(_ connection: GRDB.Database) throws -> [Change: Int64] {
    let rows = try GRDB.Row.fetchAll(
      connection, sql: "SELECT commune, capability, number FROM change_number")
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        let commune: Int64 = row[0]
        return (Change(commune == 0 ? nil : CommuneID(rawValue: commune), row[1]), row[2])
      })
  }
}
