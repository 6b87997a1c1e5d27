// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Web

/// Keeps who approves in whose place, and when.
struct DelegationStore: Sendable {
  static let capability = "delegations"

  let database: any Database
  let surroundings: Surroundings

  /// The delegations of a commune whose days are not over before a day, also those that were ended early.
  func all(since day: LocalDay, commune: CommuneID) async throws -> [Delegation] {
    try await database.read { try Self.all(since: day, commune, $0) }
  }

  /// Lends the right to approve.
  ///
  /// - Throws: `Fault.forbidden` for who does not hold it by their own roles, `Fault.invalid` for what the order
  ///   lacks.
  func make(
    _ order: DelegationOrder, by principal: PersonID, staff: [DelegationPerson], commune: CommuneID
  ) async throws {
    guard staff.contains(where: { $0.id == principal && $0.mayApprove }) else {
      throw Fault(.forbidden, DelegationWords.onlyOwnRight)
    }
    let (id, now) = (surroundings.newID(DelegationKind.self), surroundings.now())
    let audit = Audit(database: database, surroundings: surroundings)
    try await database.write(Change(commune, Self.capability)) { session in
      let existing = try Self.all(since: now.day, commune, session).filter {
        $0.principal == principal && $0.isAhead(of: now.day)
      }
      let problems = order.problems(of: principal, staff: staff, existing: existing, today: now.day)
      guard problems.isEmpty, let deputy = order.deputy, let days = order.days else {
        throw Fault.invalid(problems)
      }
      try session.execute(
        """
        INSERT INTO delegation (commune, id, principal, deputy, first_day, last_day, reason, made_at)
        VALUES (\(commune), \(id), \(principal), \(deputy), \(days.lowerBound.number),
          \(days.upperBound.number), \(order.reason), \(now))
        """)
      try audit.note(
        principal, "delegation.made", Subject("delegation", id), commune: commune, in: session)
    }
  }

  /// Ends a delegation early: who lent the right takes it back, or the deputy gives it back.
  ///
  /// - Throws: `Fault.notFound`; `Fault.forbidden` for other people's; `Fault.conflict` if it is over.
  func end(_ id: ID<DelegationKind>, by person: PersonID, commune: CommuneID) async throws {
    let now = surroundings.now()
    let audit = Audit(database: database, surroundings: surroundings)
    try await database.write(Change(commune, Self.capability)) { session in
      guard
        let row = try session.row(
          "SELECT \(Self.columns) FROM delegation WHERE commune = \(commune) AND id = \(id)")
      else { throw Fault(.notFound, DelegationWords.notFound) }
      let delegation = try Self.delegation(row)
      guard delegation.concerns(person) else { throw Fault(.forbidden, DelegationWords.notYours) }
      guard delegation.isAhead(of: now.day) else { throw Fault(.conflict, DelegationWords.isOver) }
      try session.execute(
        "UPDATE delegation SET ended_at = \(now) WHERE commune = \(commune) AND id = \(id)")
      try audit.note(
        person, "delegation.ended", Subject("delegation", id), commune: commune, in: session)
    }
  }

  private static let columns: SQL =
    "id, principal, deputy, first_day, last_day, reason, made_at, ended_at"

  private static func all(
    since day: LocalDay, _ commune: CommuneID, _ session: any Session
  ) throws -> [Delegation] {
    try session.rows(
      """
      SELECT \(columns) FROM delegation WHERE commune = \(commune) AND last_day >= \(day.number)
      ORDER BY first_day, id
      """
    ).map(delegation)
  }

  private static func delegation(_ row: Row) throws -> Delegation {
    let first = LocalDay(number: try row.get("first_day"))
    let last = LocalDay(number: try row.get("last_day"))
    return Delegation(
      id: try row.get("id"), principal: try row.get("principal"), deputy: try row.get("deputy"),
      days: first...max(first, last), reason: try row.get("reason"), madeAt: try row.get("made_at"),
      endedAt: try row.optional("ended_at"))
  }
}
