// SPDX-License-Identifier: Apache-2.0

import Kernel
import Logging
import ServiceLifecycle
import Storage
import Web

/// Asks for a backup each night at 02:00, Vietnamese time, or as soon after as the program runs.
///
/// Only asking is done here: the durable queue sees to it that one node does it, that it is tried again where it
/// fails, and that a crash forgets nothing.
struct BackupNight: Service {
  let backups: Backups
  /// The minute of the day.
  static let minute = 2 * 60

  /// The last moment at which a backup was to be made.
  static func last(before now: Instant) -> Instant {
    Instant(now.minuteOfDay >= minute ? now.day : now.day.adding(days: -1), minutes: minute)
  }

  func run() async throws {
    await cancelWhenGracefulShutdown {
      // The first minute belongs to those who wait for the first page.
      while (try? await Task.sleep(for: .seconds(60))) != nil {
        do { try await ask() } catch {
          backups.surroundings.log.warning("backup not asked for", metadata: ["error": "\(error)"])
        }
      }
    }
  }

  /// Asks for the night's backup unless there is one since.
  func ask() async throws {
    let night = Self.last(before: backups.surroundings.now())
    if let made = try await backups.store.latest()[.made], made.at >= night { return }
    try await backups.ask(key: "night-\(night.day.iso)")
  }
}

extension Backups {
  /// The kind of job that makes a backup and tries it.
  static let job = "backups.make"

  /// Asks the queue for a backup; what was asked for under a key before is not asked for again.
  func ask(key: String) async throws {
    try await database.write(BackupStore.change) { [queue] session in
      try queue.enqueue(Self.job, key: key, commune: nil, in: session)
    }
  }

  /// Makes the day's backup and tries it; older ones go only once this one is known to be good.
  func perform(_ job: Job) async throws {
    let name = BackupFolder.name(of: surroundings.today)
    do { try await makeOfDay(name) } catch let fault as Fault where fault.kind == .conflict {
      throw JobPostponed(until: surroundings.now().adding(.seconds(60)))
    }
    if try await drill(name) { folder.prune() }
  }

  private func makeOfDay(_ name: String) async throws {
    let start = surroundings.now()
    do {
      try folder.make()
      folder.sweep()
      let summary = try await make(to: folder.path(name), replacing: true)
      let bytes = folder.copies().first { $0.name == name }?.bytes ?? 0
      try await record(.made, name, since: start, bytes: bytes, summary: summary)
    } catch let fault as Fault where fault.kind == .conflict {
      throw fault
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      try await record(.failed, name, since: start, reason: Self.reason(error))
      throw error
    }
  }

  /// Tries a backup; whether it holds.
  ///
  /// A trial that fails is not made again: only a new backup can help.
  private func drill(_ name: String) async throws -> Bool {
    let start = surroundings.now()
    do {
      let summary = try await verify(folder.path(name))
      try await record(.drilled, name, since: start, summary: summary)
      return true
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      surroundings.log.error("restore drill failed", metadata: ["file": "\(name)", "error": "\(error)"])
      try await record(.drillFailed, name, since: start, reason: Self.reason(error))
      return false
    }
  }

  private func record(
    _ kind: BackupRun.Kind, _ name: String, since start: Instant, bytes: Int = 0,
    summary: BackupSummary? = nil, reason: String = ""
  ) async throws {
    let now = surroundings.now()
    let run = BackupRun(
      kind: kind, at: now, file: name, bytes: bytes,
      milliseconds: Int(now.milliseconds - start.milliseconds),
      summary: summary.map { .init(rows: $0.rows, files: $0.files, sha256: $0.sha256) }, reason: reason)
    try await database.write(BackupStore.change) { [store] in try store.record(run, in: $0) }
  }

  private static func reason(_ error: any Error) -> String {
    (error as? Fault)?.sentence ?? BackupWords.ours
  }
}
