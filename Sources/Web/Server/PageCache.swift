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
  /// The most answers that are kept; beyond that the cache starts anew.
  static let capacity = 4000
  /// How long an answer is kept at most: pages say "hôm nay".
  static let lifetime: Int64 = 10 * 60_000

  /// An answer as it is kept.
  struct Entry {
    let commune: CommuneID
    let dependencies: Set<String>
    let madeAt: Instant
    let plain: PreparedAnswer
    let gzip: PreparedAnswer?
  }

  private struct State {
    var entries: [String: [String: Entry]] = [:]
    var count = 0
    var clock: UInt64 = 0
    var changedAt: [Change: UInt64] = [:]
    var everythingChangedAt: UInt64 = 0
  }

  private let state = Mutex(State())
  private let now: @Sendable () -> Instant

  /// An empty cache on a clock.
  init(now: @escaping @Sendable () -> Instant) {
    self.now = now
  }

  /// The buffer of an answer to `GET target` of a host, head and body, with this second's date.
  func buffer(host: String, target: String, acceptsGzip: Bool, second: DateSecond) -> ByteBuffer? {
    state.withLock { state in
      guard let entry = state.entries[host]?[target] else { return nil }
      if now().milliseconds - entry.madeAt.milliseconds > Self.lifetime {
        state.entries[host]?[target] = nil
        state.count -= 1
        return nil
      }
      return (acceptsGzip ? entry.gzip ?? entry.plain : entry.plain).buffer(at: second)
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
      if state.count >= Self.capacity {
        state.entries = [:]
        state.count = 0
      }
      if state.entries[host, default: [:]].updateValue(entry, forKey: target) == nil { state.count += 1 }
    }
  }

  /// Throws out what depends on a change.
  func empty(after change: Change) {
    state.withLock { state in
      state.clock += 1
      guard let commune = change.commune else {
        if change == .everything {
          state.everythingChangedAt = state.clock
          state.entries = [:]
          state.count = 0
        }
        return
      }
      state.changedAt[change] = state.clock
      for host in state.entries.keys {
        state.entries[host] = state.entries[host]?.filter { _, entry in
          entry.commune != commune || !entry.dependencies.contains(change.capability)
        }
      }
      state.count = state.entries.values.reduce(0) { $0 + $1.count }
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
