// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The rule that slows down guessing: after some free failures each further one doubles the wait.
enum SlowDown {
  /// Failures older than this no longer count.
  static let window = Duration.seconds(1800)
  /// Failures of one login that cost nothing.
  static let freeForLogin = 4
  /// Failures of one address that cost nothing: an office shares one.
  static let freeForAddress = 30
  private static let step = 5
  private static let longest = 900

  /// When the next attempt may be made; nil for at once.
  ///
  /// - Parameter failures: the failures since the last success, in any order
  static func nextAttempt(after failures: [Instant], free: Int, now: Instant) -> Instant? {
    let recent = failures.filter { $0.adding(window) > now }
    guard recent.count >= free, let last = recent.max() else { return nil }
    let wait = min(step << min(recent.count - free, 10), longest)
    let next = last.adding(.seconds(wait))
    return next > now ? next : nil
  }
}
