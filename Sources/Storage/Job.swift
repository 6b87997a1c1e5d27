// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Marks the ids of jobs.
public enum JobMark {}

/// One piece of work from the durable queue, as a handler gets it.
///
/// It is done at least once: a worker that dies after the work and before `finish` leaves it to another, so a
/// handler must notice work that is done already, or finish in the transaction of the work itself.
public struct Job: Hashable, Sendable {
  /// The job's id.
  public let id: ID<JobMark>
  /// Whose work it is; nil for work of the machine, such as the nightly backup.
  public let commune: CommuneID?
  /// What kind of work, with its capability in front: `loudspeakers.render`.
  public let kind: String
  /// What the work is about: kind and key together are queued once.
  public let key: String
  /// What the handler needs to know, as JSON.
  public let payload: String
  /// Which attempt this is, from 1.
  public let attempt: Int
  /// When it was to start.
  public let dueAt: Instant
  /// The worker that has it.
  public let owner: String

  /// A job from its parts.
  public init(
    id: ID<JobMark>, commune: CommuneID?, kind: String, key: String, payload: String, attempt: Int,
    dueAt: Instant, owner: String = ""
  ) {
    self.id = id
    self.commune = commune
    self.kind = kind
    self.key = key
    self.payload = payload
    self.attempt = attempt
    self.dueAt = dueAt
    self.owner = owner
  }
}

/// Does one job; returning finishes it, throwing puts it off and keeps the reason.
///
/// What it throws decides how the job goes on: `JobPostponed`, `JobHopeless`, or anything else for another
/// attempt. The sentence of a `Fault` is shown to people, every other error is only logged. A handler that
/// finishes its job in a transaction of its own does so last.
public typealias JobHandler = @Sendable (Job) async throws -> Void

/// Thrown by a handler: trying again cannot help.
public struct JobHopeless: Error, Hashable, Sendable {
  /// A Vietnamese sentence for the person who has to decide.
  public let reason: String

  /// A reason, in the words of the capability.
  public init(_ reason: String) {
    self.reason = reason
  }
}

/// Thrown by a handler: nothing is wrong, but the time has not come; this attempt does not count.
public struct JobPostponed: Error, Hashable, Sendable {
  /// When to try again.
  public let until: Instant

  /// A moment to try again.
  public init(until: Instant) {
    self.until = until
  }
}
