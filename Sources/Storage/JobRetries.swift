// SPDX-License-Identifier: Apache-2.0

/// How often a job is tried, and with which pauses.
public struct JobRetries: Hashable, Sendable {
  /// The most attempts.
  public let attempts: Int
  /// The pause after the first failure; it doubles with each.
  public let firstPause: Duration
  /// The longest pause.
  public let longestPause: Duration

  /// A rule of its own.
  public init(attempts: Int, firstPause: Duration, longestPause: Duration) {
    self.attempts = attempts
    self.firstPause = firstPause
    self.longestPause = longestPause
  }

  /// Eight attempts within about an hour.
  public static let standard = JobRetries(
    attempts: 8, firstPause: .seconds(15), longestPause: .seconds(1800))

  /// The pause after an attempt that failed, the first being 1.
  public func pause(after attempt: Int) -> Duration {
    min(longestPause, firstPause * (1 << max(0, min(attempt - 1, 20))))
  }
}
