// SPDX-License-Identifier: Apache-2.0

import CLibPQ
import Dispatch
import Storage
import Synchronization

/// A connection on a queue of its own, so that what blocks never blocks Swift's tasks.
///
/// The link is touched on the queue only, and one task uses the connection at a time.
final class PostgresConnection: @unchecked Sendable {
  private let queue = DispatchQueue(label: "caicach.postgres")
  private var link: PostgresLink?
  private let state = Mutex(State())

  private struct State {
    var canceller: Canceller?
    var isWorking = false
    var isCancelled = false
  }

  /// Connects.
  func open(_ settings: PostgresSettings) async throws {
    try await onQueue { [self] in
      let link = try PostgresLink(settings)
      self.link = link
      state.withLock { $0.canceller = Canceller(link) }
    }
  }

  /// Whether the next task may have it: it works, and no late order to cancel can hit that task.
  func isReusable() async -> Bool {
    if state.withLock({ $0.isCancelled }) { return false }
    return (try? await onQueue { [self] in link?.isIdle ?? false }) ?? false
  }

  /// Runs work on the queue; where the task is cancelled, the server is told to stop.
  func perform<Value: Sendable>(
    _ work: @escaping @Sendable (PostgresLink) throws -> Value
  ) async throws
    -> Value
  {
    try await withTaskCancellationHandler {
      try await onQueue { [self] in
        guard let link else { throw DatabaseError.unavailable("connection closed") }
        let isCancelled = state.withLock { state in
          state.isWorking = true
          return state.isCancelled
        }
        defer { state.withLock { $0.isWorking = false } }
        if isCancelled { throw DatabaseError.cancelled }
        return try work(link)
      }
    } onCancel: {
      let canceller = state.withLock { state in
        state.isCancelled = true
        return state.isWorking ? state.canceller : nil
      }
      if let canceller { DispatchQueue.global().async { canceller.cancel() } }
    }
  }

  /// Closes the connection once what it does has ended.
  func close() {
    queue.async { [self] in
      state.withLock { $0.canceller = nil }
      link = nil
    }
  }

  private func onQueue<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws
    -> Value
  {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try work() }) }
    }
  }
}

/// Tells the server, over a connection of its own, to stop what a link does; libpq allows it from any thread.
private final class Canceller: @unchecked Sendable {
  private let handle: OpaquePointer?

  init(_ link: PostgresLink) {
    handle = PQgetCancel(link.handle)
  }

  deinit { PQfreeCancel(handle) }

  func cancel() {
    var message = [CChar](repeating: 0, count: 256)
    _ = PQcancel(handle, &message, CInt(message.count))
  }
}
