// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Logging
import ServiceLifecycle
import Storage
import Synchronization
import Web

/// The search of all communes: an index in memory for each, kept up by the changes of every process.
///
/// Searches work on a copy of an index and wait for nobody; while a commune's first index is being made there is none.
final class PortalSearch: Service {
  /// What waits to be read anew.
  private struct Work {
    var everything = true
    var kinds: [CommuneID: Set<SearchEntry.Kind>] = [:]
    /// Communes that could not be read the last time; the log has been told.
    var failing: Set<CommuneID> = []
  }

  /// How soon reading is tried again after a failure.
  private static let pause: Duration = .seconds(1)

  /// How many messages are read at a time.
  private static let portion = 500

  private let indexes = Mutex<[CommuneID: CommuneIndex]>([:])
  private let work = Mutex(Work())
  private let database: any Database
  private let communes: CommuneStore
  private let ports: PortalPorts
  private let log: Logger

  init(database: any Database, communes: CommuneStore, ports: PortalPorts, log: Logger) {
    self.database = database
    self.communes = communes
    self.ports = ports
    self.log = log
  }

  /// What fits a query in a commune; nil while its first index is being made.
  func results(
    of query: String, kind: SearchEntry.Kind? = nil, in commune: CommuneID, limit: Int
  ) -> [SearchEntry]? {
    indexes.withLock { $0[commune] }?.search(query, kind: kind, limit: limit)
  }

  /// What may have been meant by a query that finds nothing in a commune.
  func correction(of query: String, in commune: CommuneID) -> String? {
    indexes.withLock { $0[commune] }?.correction(of: query)
  }

  /// Makes the indexes and follows what changes until it is told to stop.
  func run() async throws {
    // Heard before the first reading, so that nothing falls between the two.
    let changes = database.changes()
    let (bell, ring) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    ring.yield()
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          for await change in changes { if self.remember(change) { ring.yield() } }
        }
        group.addTask {
          for await _ in bell { await self.catchUp() }
        }
        await group.next()
        group.cancelAll()
      }
    }
  }

  /// Notes what a change has touched; false if the search does not show it.
  private func remember(_ change: Change) -> Bool {
    if change == .everything {
      work.withLock { $0.everything = true }
      return true
    }
    let kinds = SearchEntry.Kind.touched(by: change.capability)
    guard let commune = change.commune, !kinds.isEmpty else { return false }
    work.withLock { $0.kinds[commune, default: []].formUnion(kinds) }
    return true
  }

  /// Reads what has changed; tries again after a pause what could not be read.
  private func catchUp() async {
    while !Task.isCancelled {
      do {
        if work.withLock({ $0.everything }) { try await rememberAll() }
        let kinds = work.withLock { work in
          defer { work.kinds = [:] }
          return work.kinds
        }
        if kinds.isEmpty { return }
        var hasFailed = false
        for (commune, kinds) in kinds where !(await update(commune, kinds)) { hasFailed = true }
        if hasFailed { try await Task.sleep(for: Self.pause) }
      } catch {
        // Communes cannot be listed, or it is time to stop: the loop knows which.
        try? await Task.sleep(for: Self.pause)
      }
    }
  }

  private func rememberAll() async throws {
    work.withLock { $0.everything = false }
    do {
      let all = try await communes.all()
      work.withLock { work in
        for commune in all { work.kinds[commune.id] = Set(SearchEntry.Kind.allCases) }
      }
    } catch {
      work.withLock { $0.everything = true }
      throw error
    }
  }

  /// Reads some kinds of a commune, all of them for its first index; false if that failed.
  private func update(_ commune: CommuneID, _ kinds: Set<SearchEntry.Kind>) async -> Bool {
    let known = indexes.withLock { $0[commune] }
    var index = known ?? CommuneIndex()
    let kinds = known == nil ? Set(SearchEntry.Kind.allCases) : kinds
    do {
      for kind in kinds { try await read(kind, of: commune, into: &index) }
    } catch {
      let isNew = work.withLock { work in
        work.kinds[commune, default: []].formUnion(kinds)
        return work.failing.insert(commune).inserted
      }
      // Told to stop in the middle of it: that is no failure.
      if isNew, !Task.isCancelled {
        log.error(
          "search could not be brought up to date",
          metadata: ["commune": "\(commune)", "error": "\(String(reflecting: error))"])
      }
      return false
    }
    let ready = index
    indexes.withLock { $0[commune] = ready }
    work.withLock { _ = $0.failing.remove(commune) }
    return true
  }

  /// Reads a kind; of messages only those that are new or changed, so that saving a draft costs no reading.
  private func read(
    _ kind: SearchEntry.Kind, of commune: CommuneID, into index: inout CommuneIndex
  ) async throws {
    switch kind {
    case .news:
      let marks = try await ports.marks(commune)
      let outdated = index.outdated(marks)
      for start in stride(from: 0, to: outdated.count, by: Self.portion) {
        let some = Array(outdated[start..<min(outdated.count, start + Self.portion)])
        index.take(try await ports.articles(commune, some), of: marks)
      }
      index.keep(marks)
    case .duty: index.replace(kind, with: try await ports.duties(commune).map { SearchEntry($0) })
    case .unit: index.replace(kind, with: try await ports.units(commune).map { SearchEntry($0) })
    case .record: index.replace(kind, with: try await ports.records(commune).map { SearchEntry($0) })
    }
  }
}
