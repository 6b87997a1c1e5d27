// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Makes ids that grow with time: within one process each is greater than the one before.
public final class IDSource: Sendable {
  private static let epoch: Int64 = 1_577_836_800_000
  private static let counterBits: Int64 = 21
  private let last: Mutex<Int64>
  private let now: @Sendable () -> Instant
  private let random: @Sendable () -> UInt64

  /// A source on a clock; `random` seeds the counter of each new millisecond.
  public init(
    now: @escaping @Sendable () -> Instant,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
  ) {
    self.last = Mutex(0)
    self.now = now
    self.random = random
  }

  /// The next id, greater than every one before it from this source.
  public func next() -> Int64 {
    let milliseconds = max(0, now().milliseconds - Self.epoch)
    let half = Int64(random() & 0xF_FFFF)
    return last.withLock { last in
      let fresh = milliseconds << Self.counterBits | half
      last = fresh > last ? fresh : last + 1
      return last
    }
  }
}
