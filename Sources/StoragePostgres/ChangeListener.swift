// SPDX-License-Identifier: Apache-2.0

import CLibPQ
import Dispatch
import Kernel
import Storage
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Hears on a connection of its own what every process has committed.
final class ChangeListener: Sendable {
  private static let pauseMilliseconds: CInt = 250

  private struct State {
    var listeners: [Int: AsyncStream<Change>.Continuation] = [:]
    var nextKey = 0
    var isRunning = false
    var isClosed = false
  }

  private let settings: PostgresSettings
  private let queue = DispatchQueue(label: "caicach.listen")
  private let state = Mutex(State())

  init(_ settings: PostgresSettings) {
    self.settings = settings
  }

  /// Announces a change as the transaction on the link commits; the schema tells databases in one apart.
  static func announce(_ change: Change, on link: PostgresLink) throws(DatabaseError) {
    let commune = change.commune.map { String($0.rawValue) } ?? ""
    let words = "\(link.schema)\t\(commune)\t\(change.capability)"
    _ = try link.run("SELECT pg_notify('caicach_change', $1)", [.text(words)], writable: true)
  }

  /// A stream of the changes from now on; it holds all that its reader has not yet taken.
  func listen() -> AsyncStream<Change> {
    let (stream, continuation) = AsyncStream.makeStream(of: Change.self)
    let (key, mustStart) = state.withLock { state -> (Int?, Bool) in
      if state.isClosed { return (nil, false) }
      state.nextKey += 1
      state.listeners[state.nextKey] = continuation
      defer { state.isRunning = true }
      return (state.nextKey, !state.isRunning)
    }
    guard let key else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in self?.forget(key) }
    // The queue blocks in `hear` for as long as there are listeners.
    if mustStart { queue.async { self.hear() } } else { continuation.yield(.everything) }
    return stream
  }

  func close() {
    let listeners = state.withLock { state in
      state.isClosed = true
      defer { state.listeners = [:] }
      return Array(state.listeners.values)
    }
    for listener in listeners { listener.finish() }
  }

  private func forget(_ key: Int) {
    state.withLock { state in _ = state.listeners.removeValue(forKey: key) }
  }

  private func tell(_ change: Change) {
    state.withLock { state in
      for listener in state.listeners.values { listener.yield(change) }
    }
  }

  private func isDone() -> Bool {
    state.withLock { state in
      if !state.listeners.isEmpty && !state.isClosed { return false }
      state.isRunning = false
      return true
    }
  }

  private func hear() {
    while !isDone() {
      guard let link = try? PostgresLink(settings), (try? link.command("LISTEN caicach_change")) != nil
      else {
        _ = poll(nil, 0, Self.pauseMilliseconds)
        continue
      }
      // What happened before this connection stood was heard by nobody.
      tell(.everything)
      hear(on: link)
    }
  }

  /// Until the connection is lost or nobody listens.
  private func hear(on link: PostgresLink) {
    while !state.withLock({ $0.listeners.isEmpty || $0.isClosed }) {
      var socket = pollfd(fd: PQsocket(link.handle), events: Int16(POLLIN), revents: 0)
      _ = poll(&socket, 1, Self.pauseMilliseconds)
      guard PQconsumeInput(link.handle) == 1, link.isAlive else { return }
      while let notice = PQnotifies(link.handle) {
        defer { PQfreemem(notice) }
        let words = String(cString: notice.pointee.extra)
          .split(separator: "\t", omittingEmptySubsequences: false)
        guard words.count == 3, words[0] == link.schema else { continue }
        tell(Change(Int64(words[1]).map { CommuneID(rawValue: $0) }, String(words[2])))
      }
    }
  }
}
