// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Marks the ids of jobs.
public enum JobMark {}

/// One piece of work from the durable queue, as a handler gets it.
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

  /// A job from its parts.
  public init(
    id: ID<JobMark>, commune: CommuneID?, kind: String, key: String, payload: String, attempt: Int,
    dueAt: Instant
  ) {
    self.id = id
    self.commune = commune
    self.kind = kind
    self.key = key
    self.payload = payload
    self.attempt = attempt
    self.dueAt = dueAt
  }
}

/// Does one job; returning finishes it, throwing puts it off and keeps the reason.
public typealias JobHandler = @Sendable (Job) async throws -> Void
