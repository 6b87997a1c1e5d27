// SPDX-License-Identifier: Apache-2.0

public import Kernel
import Logging
public import ServiceLifecycle

/// Does the jobs of the queue, several at once, until the process is asked to stop.
///
/// What is under way at that moment is done to its end; if the process dies, its jobs go to another worker as
/// their leases run out.
public struct JobWorker: Service {
  private let queue: JobQueue
  private let handlers: [String: JobHandler]
  private let surroundings: Surroundings
  private let owner: String
  private let concurrency: Int
  private let lease: Duration
  private let pause: Duration

  /// A worker for the kinds that have a handler.
  ///
  /// - Parameters:
  ///   - owner: a name that no other worker has, on this machine or another.
  ///   - lease: how long after this worker's death its jobs go to another.
  ///   - pause: how often to look for jobs that have become due.
  public init(
    queue: JobQueue, handlers: [String: JobHandler], surroundings: Surroundings, owner: String,
    concurrency: Int = 2, lease: Duration = .seconds(60), pause: Duration = .seconds(2)
  ) {
    self.queue = queue
    self.handlers = handlers
    self.surroundings = surroundings
    self.owner = owner
    self.concurrency = concurrency
    self.lease = lease
    self.pause = pause
  }

  /// Works until graceful shutdown or cancellation.
  public func run() async throws {
    let bells = (0..<concurrency).map { _ in
      AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }
    let ring: @Sendable () -> Void = { for bell in bells { bell.continuation.yield() } }
    await withGracefulShutdownHandler {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { for await _ in queue.database.changes() { ring() } }
        group.addTask {
          repeat { ring() } while (try? await Task.sleep(for: pause)) != nil
        }
        await withTaskGroup(of: Void.self) { hands in
          for bell in bells { hands.addTask { await work(at: bell.stream) } }
        }
        group.cancelAll()
      }
    } onGracefulShutdown: {
      for bell in bells { bell.continuation.finish() }
    }
  }

  /// One pair of hands: each ring it does all that is there.
  private func work(at bell: AsyncStream<Void>) async {
    for await _ in bell {
      do {
        while !Task.isShuttingDownGracefully, !Task.isCancelled,
          let job = try await queue.lease(Array(handlers.keys), owner: owner, for: lease).first
        {
          try await settle(job, await outcome(of: job))
        }
      } catch {
        // The job, if there was one, comes back as its lease runs out.
        guard !Task.isCancelled else { return }
        surroundings.log.error("jobs cannot be read or noted", metadata: ["error": "\(error)"])
      }
    }
  }

  private enum Outcome: Sendable {
    case done
    case failed(any Error)
    case lost
  }

  /// Runs the handler and keeps the lease alive beside it.
  private func outcome(of job: Job) async -> Outcome {
    guard let handler = handlers[job.kind] else { return .lost }
    return await withTaskGroup(of: Outcome.self) { group in
      group.addTask {
        do {
          try await handler(job)
          return .done
        } catch { return .failed(error) }
      }
      group.addTask {
        while (try? await Task.sleep(for: lease / 3)) != nil {
          // A database that does not answer may be back before the lease is over.
          if (try? await queue.extend(job, for: lease)) == false { return .lost }
        }
        return .lost
      }
      let first = await group.next() ?? .lost
      group.cancelAll()
      return first
    }
  }

  private func settle(_ job: Job, _ outcome: Outcome) async throws {
    switch outcome {
    case .done: try await queue.finish(job)
    case .failed(let error as JobPostponed): try await queue.postpone(job, until: error.until)
    case .failed(let error as JobHopeless):
      note(job, error)
      try await queue.abandon(job, reason: error.reason)
    case .failed(let error):
      note(job, error)
      try await queue.fail(job, reason: (error as? Fault)?.sentence ?? "")
    case .lost:
      surroundings.log.warning("job lost to another worker", metadata: Self.metadata(job))
    }
  }

  private func note(_ job: Job, _ error: any Error) {
    var metadata = Self.metadata(job)
    metadata["error"] = "\(error)"
    surroundings.log.warning("job failed", metadata: metadata)
  }

  private static func metadata(_ job: Job) -> Logger.Metadata {
    ["job": "\(job.id)", "kind": "\(job.kind)", "attempt": "\(job.attempt)"]
  }
}
