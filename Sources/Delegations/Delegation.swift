// SPDX-License-Identifier: Apache-2.0

public import Kernel
import Web

/// Marks the ids of delegations.
public enum DelegationKind {}

/// That an approver has another person approve in their place on some days.
public struct Delegation: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: ID<DelegationKind>
  /// Who lends the right to approve.
  public let principal: PersonID
  /// Who holds it on these days.
  public let deputy: PersonID
  /// The days, both included.
  public let days: ClosedRange<LocalDay>
  /// Why, in a sentence.
  public let reason: String
  /// When it was made.
  public let madeAt: Instant
  /// When it was ended early; nil if it was not.
  public let endedAt: Instant?

  /// Whether it lends anything on a day; ended early, it lends nothing from that moment on.
  public func isInForce(on day: LocalDay) -> Bool { endedAt == nil && days.contains(day) }

  /// Whether a person lends or borrows by it.
  func concerns(_ person: PersonID) -> Bool { principal == person || deputy == person }

  /// Whether it lends something on a day or will later.
  func isAhead(of day: LocalDay) -> Bool { endedAt == nil && days.upperBound >= day }
}

/// What is asked for by the form of a delegation.
struct DelegationOrder: Hashable, Sendable {
  static let reasonLimit = 300
  /// The most days of one delegation.
  static let longest = 92

  let deputy: PersonID?
  let first: LocalDay?
  let last: LocalDay?
  let reason: String

  /// What stops it.
  ///
  /// - Parameters:
  ///   - staff: everybody who may be named
  ///   - existing: the delegations of the same person that are not over
  func problems(
    of principal: PersonID, staff: [DelegationPerson], existing: [Delegation], today: LocalDay
  ) -> [Fault.Field] {
    var found = deputyProblems(of: principal, staff: staff)
    found += dayProblems(today: today)
    if found.isEmpty, let days, let clash = existing.first(where: { $0.days.overlaps(days) }) {
      found.append(.init("first", DelegationWords.clash(clash.days)))
    }
    if reason.isEmpty { found.append(.init("reason", DelegationWords.reasonMissing)) }
    if reason.count > Self.reasonLimit {
      found.append(.init("reason", DelegationWords.reasonTooLong(reason.count)))
    }
    return found
  }

  /// The days, where both are given in their order.
  var days: ClosedRange<LocalDay>? {
    guard let first, let last, first <= last else { return nil }
    return first...last
  }

  private func deputyProblems(of principal: PersonID, staff: [DelegationPerson]) -> [Fault.Field] {
    guard let deputy, let person = staff.first(where: { $0.id == deputy }) else {
      return [.init("deputy", DelegationWords.deputyMissing)]
    }
    if deputy == principal { return [.init("deputy", DelegationWords.deputyIsSelf)] }
    return person.mayApprove ? [.init("deputy", DelegationWords.deputyMayAlready(person.name))] : []
  }

  private func dayProblems(today: LocalDay) -> [Fault.Field] {
    guard let first else { return [.init("first", DelegationWords.firstMissing)] }
    guard let last else { return [.init("last", DelegationWords.lastMissing)] }
    if first < today { return [.init("first", DelegationWords.firstPast(today))] }
    if last < first { return [.init("last", DelegationWords.lastBeforeFirst)] }
    return last > first.adding(days: Self.longest - 1) ? [.init("last", DelegationWords.tooLong)] : []
  }
}
