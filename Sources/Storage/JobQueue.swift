// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Work to be done later, kept in the database beside what asks for it.
public struct JobQueue: Sendable {
  /// Where the jobs are.
  public let database: any Database
  private let surroundings: Surroundings
  private let retries: JobRetries

  /// A queue in a database that has `JobSchema`.
  public init(database: any Database, surroundings: Surroundings, retries: JobRetries = .standard) {
    self.database = database
    self.surroundings = surroundings
    self.retries = retries
  }

  /// Asks for work in the transaction that makes it necessary; false if that kind and key was asked for before.
  ///
  /// Workers wake as that transaction is announced, so a `write` that enqueues must not be `Change.unseen`.
  /// - Parameters:
  ///   - key: what the work is done to; once asked for, even if long done, it is not done again.
  ///   - payload: JSON that the handler reads.
  ///   - due: the earliest moment; now if nil.
  @discardableResult
  public func enqueue(
    _ kind: String, key: String, commune: CommuneID?, payload: String = "{}", due: Instant? = nil,
    in session: any Session
  ) throws(DatabaseError) -> Bool {
    let now = surroundings.now()
    return try JobStore.insert(
      surroundings.newID(), commune: commune, kind: kind, key: key, payload: payload, due: due ?? now,
      now: now, in: session)
  }

  /// Begins up to `limit` jobs that are due; nobody else gets them for `duration`.
  ///
  /// - Parameter owner: a name that no other worker has.
  public func lease(
    _ kinds: [String], owner: String, for duration: Duration, limit: Int = 1
  ) async throws
    -> [Job]
  {
    let now = surroundings.now()
    // Looking costs no write lock, and mostly there is nothing.
    guard try await database.read({ try JobStore.hasFree(kinds, now: now, in: $0) }) else { return [] }
    return try await database.write(.unseen) { [retries] session in
      try JobStore.take(
        kinds, owner: owner, until: now.adding(duration), limit: limit, retries: retries, now: now,
        in: session)
    }
  }

  /// Keeps a job for longer from now on; false if it has gone to another.
  public func extend(_ job: Job, for duration: Duration) async throws -> Bool {
    let until = surroundings.now().adding(duration)
    return try await database.write(.unseen) { try JobStore.extend(job, until: until, in: $0) }
  }

  /// Notes that a job is done; false if it has gone to another or was noted before.
  @discardableResult
  public func finish(_ job: Job) async throws -> Bool {
    try await database.write(job.change) { try finish(job, in: $0) }
  }

  /// Notes that a job is done in the transaction that does it; false if it has gone to another.
  @discardableResult
  public func finish(_ job: Job, in session: any Session) throws(DatabaseError) -> Bool {
    try JobStore.finish(job, now: surroundings.now(), in: session)
  }

  /// Notes a failure: the job is tried again after a pause, or left to a person after the last attempt.
  ///
  /// - Parameter reason: a Vietnamese sentence for a person; empty if there is none.
  @discardableResult
  public func fail(_ job: Job, reason: String) async throws -> Bool {
    let now = surroundings.now()
    let isLast = job.attempt >= retries.attempts
    let again = isLast ? nil : now.adding(retries.pause(after: job.attempt))
    return try await database.write(job.change) {
      try JobStore.fail(job, reason: reason, again: again, now: now, in: $0)
    }
  }

  /// Leaves a job to a person at once: trying again cannot help.
  @discardableResult
  public func abandon(_ job: Job, reason: String) async throws -> Bool {
    let now = surroundings.now()
    return try await database.write(job.change) {
      try JobStore.fail(job, reason: reason, again: nil, now: now, in: $0)
    }
  }

  /// Puts a job off without counting the attempt.
  @discardableResult
  public func postpone(_ job: Job, until: Instant) async throws -> Bool {
    try await database.write(.unseen) { try JobStore.postpone(job, until: until, in: $0) }
  }

  /// The jobs of a commune that failed and are not done, the latest failure first.
  public func failures(commune: CommuneID?, limit: Int = 100) async throws -> [JobRecord] {
    try await database.read { try JobStore.failures(commune: commune, limit: limit, in: $0) }
  }

  /// Tries a job again because a person wants it; false if it is done or just being done.
  @discardableResult
  public func retry(_ id: ID<JobMark>, commune: CommuneID?) async throws -> Bool {
    let now = surroundings.now()
    return try await database.write(Change(commune, Job.capability)) {
      try JobStore.revive(id, commune: commune, now: now, in: $0)
    }
  }

  /// The job of a kind and key, if it was ever asked for.
  public func find(_ kind: String, key: String, commune: CommuneID?) async throws -> JobRecord? {
    try await database.read { try JobStore.find(kind, key: key, commune: commune, in: $0) }
  }

  /// How many jobs of each kind are due and wait for a worker.
  public func backlog() async throws -> [String: Int] {
    let now = surroundings.now()
    return try await database.read { try JobStore.backlog(now: now, in: $0) }
  }

  /// How long the job that has waited longest has been due; zero if none waits.
  public func longestWait() async throws -> Duration {
    let now = surroundings.now()
    let oldest = try await database.read { try JobStore.oldest(now: now, in: $0) }
    return .milliseconds(now.milliseconds - (oldest ?? now).milliseconds)
  }

  /// Forgets the jobs that were done before a moment; their keys may then be asked for again.
  @discardableResult
  public func sweep(before: Instant) async throws -> Int {
    try await database.write(.unseen) { try JobStore.sweep(before: before, in: $0) }
  }
}

extension Job {
  /// The name under which changes to the queue are announced.
  static let capability = "jobs"

  var change: Change { Change(commune, Self.capability) }
}
