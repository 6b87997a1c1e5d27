// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing

struct JobQueueTests {
  private static let commune = CommuneID(rawValue: 7)
  private static let change = Change(commune, "notebook")
  private static let minute = Duration.seconds(60)

  private func withQueue(
    _ engine: Engine, attempts: Int = 3, _ body: (JobQueue, FixedSurroundings) async throws -> Void
  ) async throws {
    let fixed = FixedSurroundings()
    let retries = JobRetries(attempts: attempts, firstPause: .seconds(10), longestPause: .seconds(30))
    try await withDatabase(engine, migrations: Notebook.migrations + JobSchema.migrations) { database in
      try await body(JobQueue(database: database, surroundings: fixed.surroundings, retries: retries), fixed)
    }
  }

  private func enqueue(_ queue: JobQueue, _ keys: [String], due: Instant? = nil) async throws -> [Bool] {
    try await queue.database.write(Self.change) { session in
      try keys.map {
        try queue.enqueue("send", key: $0, commune: Self.commune, payload: "{\"n\":1}", due: due, in: session)
      }
    }
  }

  @Test(arguments: Engine.available)
  func jobIsGivenOnceAndFinished(_ engine: Engine) async throws {
    try await withQueue(engine) { queue, fixed in
      #expect(try await enqueue(queue, ["a", "a", "b"]) == [true, false, true])
      #expect(try await queue.backlog() == ["send": 2])
      let jobs = try await queue.lease(["send"], owner: "w1", for: Self.minute, limit: 10)
      #expect(jobs.map(\.key) == ["a", "b"])
      #expect(jobs.map(\.attempt) == [1, 1])
      #expect(jobs.first?.payload == "{\"n\":1}")
      #expect(jobs.first?.commune == Self.commune)
      #expect(try await queue.lease(["send"], owner: "w2", for: Self.minute).isEmpty)
      for job in jobs { #expect(try await queue.finish(job)) }
      #expect(try await queue.finish(jobs[0]) == false)
      #expect(try await enqueue(queue, ["a"]) == [false])
      #expect(
        try await queue.find("send", key: "a", commune: Self.commune)?.state(at: fixed.now) == .finished)
    }
  }

  @Test(arguments: Engine.available)
  func theLongestWaitIsThatOfWhatIsDueAndInNobodysHands(_ engine: Engine) async throws {
    try await withQueue(engine) { queue, fixed in
      #expect(try await queue.longestWait() == .zero)
      #expect(try await enqueue(queue, ["a"]) == [true])
      fixed.advance(by: .seconds(40))
      #expect(try await enqueue(queue, ["b"]) == [true])
      #expect(try await enqueue(queue, ["later"], due: fixed.now.adding(.seconds(900))) == [true])
      fixed.advance(by: .seconds(5))
      #expect(try await queue.longestWait() == .seconds(45))
      let first = try #require(try await queue.lease(["send"], owner: "w1", for: Self.minute).first)
      #expect(first.key == "a")
      #expect(try await queue.longestWait() == .seconds(5))
      #expect(
        queue.database.load.busy == 0 && queue.database.load.waiting == 0 && queue.database.load.limit > 1)
    }
  }

  @Test(arguments: Engine.available)
  func jobOfATransactionThatFailsIsNotThere(_ engine: Engine) async throws {
    struct Refusal: Error {}
    try await withQueue(engine) { queue, _ in
      await #expect(throws: Refusal.self) {
        try await queue.database.write(Self.change) { session in
          try queue.enqueue("send", key: "a", commune: Self.commune, in: session)
          throw Refusal()
        }
      }
      let record = try await queue.find("send", key: "a", commune: Self.commune)
      #expect(record == nil)
    }
  }

  @Test(arguments: Engine.available)
  func jobsComeInTheOrderTheyAreDueAndNoSooner(_ engine: Engine) async throws {
    try await withQueue(engine) { queue, fixed in
      _ = try await enqueue(queue, ["late"], due: fixed.now.adding(.seconds(20)))
      _ = try await enqueue(queue, ["soon"], due: fixed.now.adding(.seconds(10)))
      #expect(try await queue.lease(["send"], owner: "w", for: Self.minute).isEmpty)
      fixed.advance(by: .seconds(20))
      #expect(try await queue.lease(["other"], owner: "w", for: Self.minute).isEmpty)
      let jobs = try await queue.lease(["send", "other"], owner: "w", for: Self.minute, limit: 2)
      #expect(jobs.map(\.key) == ["soon", "late"])
    }
  }

  @Test(arguments: Engine.available)
  func jobsOfADeadWorkerGoToAnother(_ engine: Engine) async throws {
    try await withQueue(engine) { queue, fixed in
      _ = try await enqueue(queue, ["a"])
      let dead = try #require(try await queue.lease(["send"], owner: "w1", for: Self.minute).first)
      fixed.advance(by: .seconds(59))
      #expect(try await queue.extend(dead, for: Self.minute))
      fixed.advance(by: .seconds(59))
      #expect(try await queue.lease(["send"], owner: "w2", for: Self.minute).isEmpty)
      fixed.advance(by: .seconds(1))
      let next = try #require(try await queue.lease(["send"], owner: "w2", for: Self.minute).first)
      #expect(next.attempt == 2)
      // The first comes back from the dead and must not touch what is another's.
      #expect(try await queue.extend(dead, for: Self.minute) == false)
      #expect(try await queue.finish(dead) == false)
      #expect(try await queue.fail(dead, reason: "") == false)
      #expect(try await queue.finish(next))
    }
  }

  @Test(arguments: Engine.available)
  func failuresAreRetriedWithPausesThenLeftToAPerson(_ engine: Engine) async throws {
    try await withQueue(engine) { queue, fixed in
      _ = try await enqueue(queue, ["a"])
      for pause in [10, 20] {
        let job = try #require(try await queue.lease(["send"], owner: "w", for: Self.minute).first)
        #expect(try await queue.fail(job, reason: "Kênh không trả lời."))
        let record = try #require(try await queue.failures(commune: Self.commune).first)
        #expect(record.state(at: fixed.now) == .failing)
        #expect(record.reason == "Kênh không trả lời.")
        fixed.advance(by: .seconds(pause - 1))
        #expect(try await queue.lease(["send"], owner: "w", for: Self.minute).isEmpty)
        fixed.advance(by: .seconds(1))
      }
      let last = try #require(try await queue.lease(["send"], owner: "w", for: Self.minute).first)
      #expect(last.attempt == 3)
      #expect(try await queue.fail(last, reason: "Hết lượt."))
      fixed.advance(by: .seconds(3600))
      #expect(try await queue.lease(["send"], owner: "w", for: Self.minute).isEmpty)
      #expect(try await queue.failures(commune: Self.commune).map { $0.state(at: fixed.now) } == [.abandoned])
      #expect(try await queue.failures(commune: nil).isEmpty)

      #expect(try await queue.retry(last.id, commune: nil) == false)
      #expect(try await queue.retry(last.id, commune: Self.commune))
      let again = try #require(try await queue.lease(["send"], owner: "w", for: Self.minute).first)
      #expect(again.attempt == 1)
      #expect(try await queue.retry(last.id, commune: Self.commune) == false)
      #expect(try await queue.finish(again))
      #expect(try await queue.failures(commune: Self.commune).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func jobThatKillsEachWorkerIsLeftToAPerson(_ engine: Engine) async throws {
    try await withQueue(engine, attempts: 2) { queue, fixed in
      _ = try await enqueue(queue, ["poison"])
      for _ in 0..<2 {
        #expect(try await queue.lease(["send"], owner: "w", for: Self.minute).count == 1)
        fixed.advance(by: Self.minute)
      }
      #expect(try await queue.lease(["send"], owner: "w", for: Self.minute).isEmpty)
      #expect(try await queue.failures(commune: Self.commune).map { $0.state(at: fixed.now) } == [.abandoned])
    }
  }

  @Test(arguments: Engine.available)
  func postponingDoesNotCountAndAbandoningIsFinal(_ engine: Engine) async throws {
    try await withQueue(engine) { queue, fixed in
      _ = try await enqueue(queue, ["a"])
      for _ in 0..<5 {
        let job = try #require(try await queue.lease(["send"], owner: "w", for: Self.minute).first)
        #expect(job.attempt == 1)
        #expect(try await queue.postpone(job, until: fixed.now.adding(.seconds(5))))
        fixed.advance(by: .seconds(5))
      }
      let job = try #require(try await queue.lease(["send"], owner: "w", for: Self.minute).first)
      #expect(try await queue.abandon(job, reason: "Trang đã bị xoá."))
      #expect(try await queue.failures(commune: Self.commune).map { $0.state(at: fixed.now) } == [.abandoned])
    }
  }

  @Test(arguments: Engine.available)
  func finishingIsPartOfTheWorksOwnTransaction(_ engine: Engine) async throws {
    struct Refusal: Error {}
    try await withQueue(engine) { queue, fixed in
      _ = try await enqueue(queue, ["a"])
      let job = try #require(try await queue.lease(["send"], owner: "w", for: Self.minute).first)
      await #expect(throws: Refusal.self) {
        try await queue.database.write(Self.change) { session in
          try queue.finish(job, in: session)
          throw Refusal()
        }
      }
      #expect(try await queue.find("send", key: "a", commune: Self.commune)?.state(at: fixed.now) == .running)
    }
  }

  @Test(arguments: Engine.available)
  func competingWorkersGetEachJobOnce(_ engine: Engine) async throws {
    try await withQueue(engine) { queue, _ in
      let keys = (0..<60).map { "job \($0)" }
      _ = try await enqueue(queue, keys)
      let taken = try await withThrowingTaskGroup(of: [String].self) { group in
        for worker in 0..<6 {
          group.addTask {
            var taken: [String] = []
            while let job = try await queue.lease(["send"], owner: "w\(worker)", for: Self.minute).first {
              taken.append(job.key)
              try await queue.finish(job)
            }
            return taken
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(taken.sorted() == keys.sorted())
    }
  }

  @Test(arguments: Engine.available)
  func sweepingForgetsWhatWasDoneLongAgo(_ engine: Engine) async throws {
    try await withQueue(engine) { queue, fixed in
      _ = try await enqueue(queue, ["a", "b"])
      let job = try #require(try await queue.lease(["send"], owner: "w", for: Self.minute).first)
      try await queue.finish(job)
      #expect(try await queue.sweep(before: fixed.now) == 0)
      #expect(try await queue.sweep(before: fixed.now.adding(.seconds(1))) == 1)
      #expect(try await enqueue(queue, ["a", "b"]) == [true, false])
    }
  }
}
