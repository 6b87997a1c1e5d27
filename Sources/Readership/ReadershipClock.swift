// SPDX-License-Identifier: Apache-2.0

import Kernel
import Logging
import ServiceLifecycle
import Storage
import Web

/// Writes the tally down every minute and as the program stops, and asks for the numbers of days that are over.
struct ReadershipClock: Service {
  /// Minutes after midnight until a day's numbers go into the ledger: by then every process has written its own.
  static let grace = 10

  let readership: Readership

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while (try? await Task.sleep(for: .seconds(60))) != nil { await tick() }
    }
    // The site has stopped by now: services end in the reverse order of their beginning.
    await readership.flush()
  }

  func tick() async {
    await readership.flush()
    do { try await ask() } catch {
      readership.surroundings.log.warning(
        "numbers of views not asked for", metadata: ["error": "\(String(reflecting: error))"])
    }
  }

  /// Asks the queue for each day that is over; what was asked for before is not asked for again.
  func ask() async throws {
    let now = readership.surroundings.now()
    let limit = now.minuteOfDay >= Self.grace ? now.day : now.day.adding(days: -1)
    for open in try await readership.store.openDays(before: limit) {
      let queue = readership.queue
      let known = try await queue.find(Readership.job, key: open.day.iso, commune: open.commune)
      guard known == nil else { continue }
      try await readership.store.database.write(Change(open.commune, ReadershipStore.capability)) { session in
        try queue.enqueue(Readership.job, key: open.day.iso, commune: open.commune, in: session)
      }
    }
  }
}
