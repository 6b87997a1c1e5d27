// SPDX-License-Identifier: Apache-2.0

import Kernel
import Logging
import Storage

/// All that `/metrics` says: requests, the page cache, the database, the queue, the process, and what each
/// capability adds.
struct SiteMetrics: Sendable {
  let meter: RequestMeter
  let cache: PageCache
  let database: any Database
  let surroundings: Surroundings
  let capabilities: [Capability]

  /// The route, for machines of the networks in the settings.
  var routes: Routes {
    var routes = Routes()
    routes.get("/metrics", .metricsNetwork) { _ in
      Reply(type: "text/plain; version=0.0.4; charset=utf-8", body: .bytes(Array(await text().utf8)))
    }
    return routes
  }

  private func text() async -> String {
    let kept = cache.figures()
    var metrics = meter.metrics(cached: kept.hits)
    metrics += [
      Metric("caicach_page_cache_hits_total", .counter, "Pages answered from memory.", Double(kept.hits)),
      Metric("caicach_page_cache_answers", .gauge, "Pages kept in memory.", Double(kept.answers)),
      Metric("caicach_page_cache_bytes", .gauge, "Memory that kept pages take.", Double(kept.bytes)),
    ]
    metrics += databaseMetrics() + ProcessFigures.metrics()
    // What cannot be told just now is left out: the rest is what helps to find out why.
    metrics += await told("jobs") { try await jobMetrics() }
    for capability in capabilities { metrics += await told(capability.name, capability.metrics) }
    return metrics.map(\.text).joined()
  }

  private func databaseMetrics() -> [Metric] {
    let load = database.load
    return [
      Metric(
        "caicach_database_connections", .gauge, "Connections in use, and tasks that wait for one.",
        [.init(Double(load.busy), ("state", "busy")), .init(Double(load.waiting), ("state", "waiting"))]),
      Metric("caicach_database_pool_size", .gauge, "The most connections.", Double(load.limit)),
    ]
  }

  private func jobMetrics() async throws -> [Metric] {
    let queue = JobQueue(database: database, surroundings: surroundings)
    let (backlog, wait) = (try await queue.backlog(), try await queue.longestWait())
    return [
      Metric(
        "caicach_jobs_waiting", .gauge, "Jobs that are due and wait for a worker.",
        backlog.sorted { $0.key < $1.key }.map { .init(Double($0.value), ("kind", $0.key)) }),
      Metric(
        "caicach_oldest_job_age_seconds", .gauge, "How long the oldest of them has waited.",
        wait / .seconds(1)),
    ]
  }

  private func told(_ name: String, _ work: () async throws -> [Metric]) async -> [Metric] {
    do { return try await work() } catch {
      surroundings.log.warning(
        "figures cannot be told", metadata: ["of": "\(name)", "error": "\(String(reflecting: error))"])
      return []
    }
  }
}
