// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Logging
import ServiceLifecycle
import Storage
import Synchronization
import Web

/// Asks for a look at what is public each night at 03:00, after the backup, or as soon after as the program runs.
///
/// Only asking is done here: the durable queue sees to it that one node does it.
final class ContentCheckNight: Service {
  /// The minute of the day.
  static let minute = 3 * 60

  private let checks: ContentChecks
  private let asked = Mutex<LocalDay?>(nil)

  init(checks: ContentChecks) { self.checks = checks }

  /// The day whose night was the last one.
  static func night(before now: Instant) -> LocalDay {
    now.minuteOfDay >= minute ? now.day : now.day.adding(days: -1)
  }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      // The first minute belongs to those who wait for the first page.
      while (try? await Task.sleep(for: .seconds(60))) != nil {
        do { try await self.ask() } catch {
          self.checks.surroundings.log.warning(
            "content checks not asked for", metadata: ["error": "\(String(reflecting: error))"])
        }
      }
    }
  }

  /// Asks for the night's look at each commune; what was asked for before is not asked for again.
  func ask() async throws {
    let night = Self.night(before: checks.surroundings.now())
    guard asked.withLock({ $0 }) != night else { return }
    for commune in try await checks.communes.all().map(\.id) {
      try await checks.ask(key: night.iso, in: commune)
    }
    asked.withLock { $0 = night }
  }
}
