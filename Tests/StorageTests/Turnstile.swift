// SPDX-License-Identifier: Apache-2.0

import Dispatch

/// Holds a thread inside a transaction until a test lets it go on.
final class Turnstile: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func wait() { semaphore.wait() }
  func open() { semaphore.signal() }
}
