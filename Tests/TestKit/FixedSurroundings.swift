// SPDX-License-Identifier: Apache-2.0

public import Kernel
import Logging
import Synchronization

/// Surroundings that tests decide: a clock that stands still until it is moved, ids counted from 1, no log.
public final class FixedSurroundings: Sendable {
  /// Monday 4 May 2026, 07:30, Vietnamese local time: where the clock stands unless told otherwise.
  public static let start = Instant(LocalDay(number: 20_577), minutes: 7 * 60 + 30)

  private let state: Mutex<(now: Instant, lastID: Int64)>

  /// A clock that stands at a moment.
  public init(now: Instant = start) {
    state = Mutex((now: now, lastID: 0))
  }

  /// The moment at which the clock stands; may be set.
  public var now: Instant {
    get { state.withLock { $0.now } }
    set { state.withLock { $0.now = newValue } }
  }

  /// Moves the clock on.
  public func advance(by duration: Duration) {
    state.withLock { $0.now = $0.now.adding(duration) }
  }

  /// What rooms are given.
  public var surroundings: Surroundings {
    Surroundings(
      now: { self.now },
      nextID: {
        self.state.withLock { state in
          state.lastID += 1
          return state.lastID
        }
      },
      log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }
}
