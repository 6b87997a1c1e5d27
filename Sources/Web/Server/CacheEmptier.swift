// SPDX-License-Identifier: Apache-2.0

import ServiceLifecycle
import Storage

/// Empties the page cache by the changes of every process.
struct CacheEmptier: Service {
  let cache: PageCache
  let database: any Database

  func run() async throws {
    for await change in database.changes().cancelOnGracefulShutdown() {
      cache.empty(after: change)
    }
  }
}
