// SPDX-License-Identifier: Apache-2.0

import Kernel
import Logging
import ServiceLifecycle
import Storage

/// Extends the hash chains in the background, soon after entries were appended, and publishes their heads daily.
struct LedgerSealer: Service {
  let ledger: Ledger
  let surroundings: Surroundings

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var published: LocalDay?
      while !Task.isCancelled {
        do {
          let today = surroundings.today
          if published != today {
            try await ledger.publishHeads(on: today)
            published = today
          }
          try await ledger.sealPending()
        } catch {
          // What waits stays in the table; the next round takes it.
          surroundings.log.warning("sealing put off", metadata: ["error": "\(String(reflecting: error))"])
        }
        do { try await Task.sleep(for: .seconds(2)) } catch { return }
      }
    }
  }
}
