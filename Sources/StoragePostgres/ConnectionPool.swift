// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Storage
import Synchronization

/// At most so many connections, handed out one task at a time in the order of asking.
final class ConnectionPool: Sendable {
  private enum Grant {
    case use(PostgresConnection)
    case connect
  }

  private struct State {
    var idle: [PostgresConnection] = []
    var count = 0
    var waiters: [(key: Int, continuation: CheckedContinuation<Grant, any Error>)] = []
    var nextKey = 0
    var isClosed = false
    var failures = 0
    var retryAt: ContinuousClock.Instant?
    var lastFailure = ""
  }

  private let settings: PostgresSettings
  private let state = Mutex(State())

  init(_ settings: PostgresSettings) {
    self.settings = settings
  }

  /// Runs work with a connection, which goes back afterwards, or is dropped if it can serve no longer.
  ///
  /// - Parameter isFresh: true if the connection was made for this work and has not lain idle.
  func withConnection<Value>(
    _ work: (_ connection: PostgresConnection, _ isFresh: Bool) async throws -> Value
  ) async throws -> Value {
    let connection: PostgresConnection
    let isFresh: Bool
    switch try await lease() {
    case .use(let idle): (connection, isFresh) = (idle, false)
    case .connect: (connection, isFresh) = (try await connect(), true)
    }
    let result: Result<Value, any Error>
    do { result = .success(try await work(connection, isFresh)) } catch { result = .failure(error) }
    await giveBack(connection)
    return try result.get()
  }

  /// How many connections are in use, and how many tasks wait for one.
  var load: DatabaseLoad {
    state.withLock { state in
      DatabaseLoad(
        busy: state.count - state.idle.count, waiting: state.waiters.count, limit: settings.poolSize)
    }
  }

  /// Closes the connections; those in use, as they come back.
  func close() {
    let (idle, waiters) = state.withLock { state in
      state.isClosed = true
      defer { (state.idle, state.waiters) = ([], []) }
      return (state.idle, state.waiters)
    }
    for waiter in waiters { waiter.continuation.resume(throwing: Self.closed) }
    for connection in idle { connection.close() }
  }

  private static let closed = DatabaseError.unavailable("the database is closed")

  private func lease() async throws -> Grant {
    let key = state.withLock { state in
      state.nextKey += 1
      return state.nextKey
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let answer = state.withLock { state -> Result<Grant, any Error>? in
          if state.isClosed { return .failure(Self.closed) }
          if Task.isCancelled { return .failure(DatabaseError.cancelled) }
          if let idle = state.idle.popLast() { return .success(.use(idle)) }
          if state.count < settings.poolSize {
            state.count += 1
            return .success(.connect)
          }
          state.waiters.append((key, continuation))
          return nil
        }
        if let answer { return continuation.resume(with: answer) }
        let limit = DispatchTimeInterval.milliseconds(Int(settings.leaseTimeout.milliseconds))
        DispatchQueue.global().asyncAfter(deadline: .now() + limit) { [weak self] in
          self?.giveUp(key, .unavailable("no connection to PostgreSQL became free"))
        }
      }
    } onCancel: {
      giveUp(key, .cancelled)
    }
  }

  private func giveUp(_ key: Int, _ error: DatabaseError) {
    let waiter = state.withLock { state in
      state.waiters.firstIndex { $0.key == key }.map { state.waiters.remove(at: $0) }
    }
    waiter?.continuation.resume(throwing: error)
  }

  /// Makes a connection; after a failure, the next attempts fail at once for a while.
  private func connect() async throws -> PostgresConnection {
    do {
      try state.withLock { state throws(DatabaseError) in
        if let retryAt = state.retryAt, ContinuousClock.now < retryAt {
          throw .unavailable(state.lastFailure)
        }
      }
      let connection = PostgresConnection()
      do { try await connection.open(settings) } catch {
        noteFailure(error)
        throw error
      }
      state.withLock { state in
        state.failures = 0
        state.retryAt = nil
      }
      return connection
    } catch {
      giveUpPlace()
      throw error
    }
  }

  private func noteFailure(_ error: any Error) {
    state.withLock { state in
      state.failures += 1
      let pause = Duration.milliseconds(50 << min(state.failures, 5))
      state.retryAt = .now + pause * Double.random(in: 0.5...1)
      if case DatabaseError.unavailable(let message) = error { state.lastFailure = message }
    }
  }

  private func giveBack(_ connection: PostgresConnection) async {
    guard await connection.isReusable() else {
      connection.close()
      return giveUpPlace()
    }
    let waiter = state.withLock { state -> CheckedContinuation<Grant, any Error>? in
      if let first = state.waiters.first {
        state.waiters.removeFirst()
        return first.continuation
      }
      if state.isClosed { connection.close() } else { state.idle.append(connection) }
      return nil
    }
    waiter?.resume(returning: .use(connection))
  }

  /// Leaves the place of a lost connection to the next in line.
  private func giveUpPlace() {
    let waiter = state.withLock { state -> CheckedContinuation<Grant, any Error>? in
      if let first = state.waiters.first {
        state.waiters.removeFirst()
        return first.continuation
      }
      state.count -= 1
      return nil
    }
    waiter?.resume(returning: .connect)
  }
}
