// SPDX-License-Identifier: Apache-2.0

import Kernel
import Logging
import ServiceLifecycle
import Storage
import TestKit
import Testing

struct JobWorkerTests {
  private static let commune = CommuneID(rawValue: 7)
  private static let change = Change(commune, "notebook")

  /// A worker with one handler for the kind `send` runs while the body does, and then stops gracefully.
  private func withWorker(
    _ engine: Engine, concurrency: Int = 2, lease: Duration = .seconds(60), handler: @escaping JobHandler,
    _ body: (JobQueue, FixedSurroundings, ServiceGroup) async throws -> Void
  ) async throws {
    let fixed = FixedSurroundings()
    try await withDatabase(engine, migrations: JobSchema.migrations) { database in
      let queue = JobQueue(database: database, surroundings: fixed.surroundings)
      let worker = JobWorker(
        queue: queue, handlers: ["send": handler], surroundings: fixed.surroundings, owner: "w",
        concurrency: concurrency, lease: lease, pause: .seconds(1))
      let group = ServiceGroup(services: [worker], logger: fixed.surroundings.log)
      async let running: Void = group.run()
      do {
        try await body(queue, fixed, group)
      } catch {
        await group.triggerGracefulShutdown()
        throw error
      }
      await group.triggerGracefulShutdown()
      try await running
    }
  }

  private func enqueue(_ queue: JobQueue, _ key: String) async throws {
    try await queue.database.write(Self.change) { session in
      try queue.enqueue("send", key: key, commune: Self.commune, in: session)
    }
  }

  /// Waits until a job's record is as wanted; each change to the queue is a reason to look again.
  private func wait(
    _ queue: JobQueue, _ key: String, until isWanted: (JobRecord) -> Bool
  ) async throws -> JobRecord {
    while true {
      let record = try #require(try await queue.find("send", key: key, commune: Self.commune))
      if isWanted(record) { return record }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: Engine.available)
  func worksAtOnceOnWhatIsEnqueued(_ engine: Engine) async throws {
    let (done, isDone) = AsyncStream.makeStream(of: String.self)
    try await withWorker(engine) { job in
      isDone.yield(job.key)
    } _: { queue, _, _ in
      try await enqueue(queue, "a")
      for await key in done {
        #expect(key == "a")
        break
      }
      let record = try await wait(queue, "a") { $0.finishedAt != nil }
      #expect(record.attempts == 1)
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: Engine.available)
  func whatAHandlerThrowsDecidesHowTheJobGoesOn(_ engine: Engine) async throws {
    let later = FixedSurroundings.start.adding(.seconds(600))
    try await withWorker(engine) { job in
      switch job.key {
      case "fault": throw Fault(.unavailable, "Zalo chưa trả lời.")
      case "bug": throw CancellationError()
      case "hopeless": throw JobHopeless("Bài đã bị gỡ.")
      default: throw JobPostponed(until: later)
      }
    } _: { queue, fixed, _ in
      for key in ["fault", "bug", "hopeless", "postponed"] { try await enqueue(queue, key) }
      let fault = try await wait(queue, "fault") { $0.failedAt != nil }
      #expect(fault.reason == "Zalo chưa trả lời.")
      #expect(fault.state(at: fixed.now) == .failing)
      #expect(try await wait(queue, "bug") { $0.failedAt != nil }.reason == "")
      let hopeless = try await wait(queue, "hopeless") { $0.failedAt != nil }
      #expect(hopeless.state(at: fixed.now) == .abandoned)
      #expect(try await wait(queue, "postponed") { $0.dueAt == later }.attempts == 0)
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: Engine.available)
  func stoppingLetsTheWorkUnderWayEnd(_ engine: Engine) async throws {
    let (begun, isBegun) = AsyncStream.makeStream(of: Void.self)
    let (stopped, isStopped) = AsyncStream.makeStream(of: Void.self)
    let (release, isReleased) = AsyncStream.makeStream(of: Void.self)
    // One hand: another could be just about to look when the stop comes.
    try await withWorker(engine, concurrency: 1) { _ in
      isBegun.finish()
      try await gracefulShutdown()
      isStopped.finish()
      for await _ in release {}
    } _: { queue, fixed, group in
      try await enqueue(queue, "a")
      for await _ in begun {}
      await group.triggerGracefulShutdown()
      // Triggering only asks: the second job must come after the stop has arrived.
      for await _ in stopped {}
      try await enqueue(queue, "b")
      isReleased.finish()
      _ = try await wait(queue, "a") { $0.finishedAt != nil }
      let other = try await queue.find("send", key: "b", commune: Self.commune)
      #expect(other?.state(at: fixed.now) == .waiting)
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: Engine.available)
  func leaseIsKeptWhileTheHandlerWorks(_ engine: Engine) async throws {
    let (begun, isBegun) = AsyncStream.makeStream(of: Void.self)
    let (release, isReleased) = AsyncStream.makeStream(of: Void.self)
    try await withWorker(engine, lease: .milliseconds(60)) { _ in
      isBegun.finish()
      for await _ in release {}
    } _: { queue, fixed, _ in
      try await enqueue(queue, "a")
      for await _ in begun {}
      fixed.advance(by: .milliseconds(40))
      let until = fixed.now.adding(.milliseconds(60))
      let record = try await wait(queue, "a") { $0.leasedUntil == until }
      #expect(record.attempts == 1)
      isReleased.finish()
      _ = try await wait(queue, "a") { $0.finishedAt != nil }
    }
  }
}
