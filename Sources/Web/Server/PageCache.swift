// SPDX-License-Identifier: Apache-2.0

import Kernel
import NIOCore
import Storage
import Synchronization

/// Public answers kept ready as bytes, emptied by what changes.
///
/// Every answer names the capabilities it depends on; a change in one of them, by whatever process, throws it
/// out. An answer that was being made while a change came is not kept (see `ticket`).
final class PageCache: Sendable {
  /// The most answers that are kept; beyond that, or beyond its bytes, the cache starts anew.
  static let capacity = 4000
  /// How long an answer is kept at most: pages say "hôm nay".
  static let lifetime: Int64 = 10 * 60_000

  /// An answer as it is kept.
  struct Entry {
    let commune: CommuneID
    let dependencies: Set<String>
    /// Whether it is a page that people look at.
    let isPage: Bool
    let madeAt: Instant
    let plain: PreparedAnswer
    let gzip: PreparedAnswer?

    /// The memory it takes, about.
    var size: Int { plain.size + (gzip?.size ?? 0) + 500 }
  }

  private struct State {
    var entries: [String: [String: Entry]] = [:]
    var count = 0
    var bytes = 0
    var hits = 0
    var clock: UInt64 = 0
    var changedAt: [Change: UInt64] = [:]
    var everythingChangedAt: UInt64 = 0

    mutating func clear() {
      entries = [:]
      count = 0
      bytes = 0
    }
  }

  private let state = Mutex(State())
  private let limit: Int
  private let now: @Sendable () -> Instant

  /// An empty cache on a clock.
  ///
  /// - Parameter limit: the most memory that answers may take, in bytes
  init(limit: Int = 32 << 20, now: @escaping @Sendable () -> Instant) {
    self.limit = limit
    self.now = now
  }

  /// How often it has answered, how many answers it keeps, and the memory they take.
  func figures() -> (hits: Int, answers: Int, bytes: Int) {
    state.withLock { ($0.hits, $0.count, $0.bytes) }
  }

  /// The buffer of an answer to `GET target` of a host, head and body, with this second's date; the commune is set
  /// where it is a page.
  func buffer(
    host: String, target: String, acceptsGzip: Bool, second: DateSecond
  ) -> (buffer: ByteBuffer, commune: CommuneID?)? {
    state.withLock { state in
      guard let entry = state.entries[host]?[target] else { return nil }
      if now().milliseconds - entry.madeAt.milliseconds > Self.lifetime {
        state.entries[host]?[target] = nil
        state.count -= 1
        state.bytes -= entry.size
        return nil
      }
      state.hits += 1
      let answer = acceptsGzip ? entry.gzip ?? entry.plain : entry.plain
      return (answer.buffer(at: second), entry.isPage ? entry.commune : nil)
    }
  }

  /// Taken before an answer is made, given back with it.
  func ticket() -> UInt64 { state.withLock { $0.clock } }

  /// Keeps an answer, unless something it depends on has changed since the ticket.
  func keep(_ entry: Entry, host: String, target: String, ticket: UInt64) {
    state.withLock { state in
      guard state.everythingChangedAt <= ticket,
        entry.dependencies.allSatisfy({ (state.changedAt[Change(entry.commune, $0)] ?? 0) <= ticket })
      else { return }
      // A page so large that it would push out most others is made each time.
      guard entry.size <= limit / 4 else { return }
      if let old = state.entries[host]?.removeValue(forKey: target) {
        state.count -= 1
        state.bytes -= old.size
      }
      if state.count >= Self.capacity || state.bytes + entry.size > limit { state.clear() }
      state.entries[host, default: [:]][target] = entry
      state.count += 1
      state.bytes += entry.size
    }
  }

  /// Throws out what depends on a change.
  func empty(after change: Change) {
    state.withLock { state in
      state.clock += 1
      guard let commune = change.commune else {
        if change == .everything {
          state.everythingChangedAt = state.clock
          state.clear()
        }
        return
      }
      state.changedAt[change] = state.clock
      for host in state.entries.keys {
        state.entries[host] = state.entries[host]?.filter { _, entry in
          entry.commune != commune || !entry.dependencies.contains(change.capability)
        }
      }
      state.entries = state.entries.filter { !$0.value.isEmpty }
      state.count = state.entries.values.reduce(0) { $0 + $1.count }
      state.bytes = state.entries.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.size } }
    }
  }
}

/// The bytes of an answer, composed anew once a second for its `Date`.
final class PreparedAnswer: @unchecked Sendable {
  // Only touched under the cache's lock.
  private let head: [UInt8]
  private let body: [UInt8]
  private var composed: (second: Int64, buffer: ByteBuffer)?

  /// - Parameter head: the header fields but `Date`, each line with its line break.
  init(head: [UInt8], body: [UInt8]) {
    self.head = head
    self.body = body
  }

  /// Its bytes, which are kept twice: as they were made, and composed with a date.
  var size: Int { 2 * (head.count + body.count) }

  func buffer(at second: DateSecond) -> ByteBuffer {
    if let composed, composed.second == second.number { return composed.buffer }
    var buffer = ByteBufferAllocator().buffer(capacity: head.count + body.count + 80)
    buffer.writeString("HTTP/1.1 200 OK\r\nDate: ")
    buffer.writeString(second.text)
    buffer.writeString("\r\n")
    buffer.writeBytes(head)
    buffer.writeString("\r\n")
    buffer.writeBytes(body)
    composed = (second.number, buffer)
    return buffer
  }
}

/// A second of the wall clock and its text for the `Date` field (RFC 9110, 5.6.7).
struct DateSecond: Sendable {
  let number: Int64
  let text: String

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  init(_ instant: Instant) {
    number = instant.milliseconds / 1000
    // The day and clock of UTC are those of Việt Nam seven hours earlier.
    let utc = Instant(milliseconds: instant.milliseconds - LocalDay.offset)
    let day = utc.day
    let second = number % 60
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    text =
      "\(Self.weekdays[day.weekday - 1]), \(two(day.day)) \(Self.months[day.month - 1]) \(day.year) \(utc.clock):\(two(Int(second))) GMT"
  }
}
