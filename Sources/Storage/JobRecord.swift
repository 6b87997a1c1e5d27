// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// What has happened to a job so far.
public struct JobRecord: Hashable, Sendable {
  /// Where a job stands, told from what has happened to it.
  public enum State: Hashable, Sendable {
    /// It waits for its time or for a worker.
    case waiting
    /// A worker has it.
    case running
    /// It failed and will be tried again.
    case failing
    /// It failed as often as it may, or for good; a person decides.
    case abandoned
    /// It is done.
    case finished
  }

  /// The job's id.
  public let id: ID<JobMark>
  /// The commune it is done for; nil for the machine's own.
  public let commune: CommuneID?
  /// What is to be done; each kind has one handler.
  public let kind: String
  /// What it is to be done to; there is one job of a kind and key in a commune.
  public let key: String
  /// When it was asked for.
  public let createdAt: Instant
  /// When it is to be done, or tried again.
  public let dueAt: Instant
  /// How often it was begun.
  public let attempts: Int
  /// When another may begin it, should the first have vanished.
  public let leasedUntil: Instant?
  /// When it was done.
  public let finishedAt: Instant?
  /// When it last failed.
  public let failedAt: Instant?
  /// When it was left to a person.
  public let abandonedAt: Instant?
  /// Why it failed, a sentence for a person; empty where the reason is in the log only.
  public let reason: String

  /// Where it stands at a moment.
  public func state(at now: Instant) -> State {
    if finishedAt != nil { return .finished }
    if abandonedAt != nil { return .abandoned }
    if let leasedUntil, leasedUntil > now { return .running }
    return failedAt == nil ? .waiting : .failing
  }
}
