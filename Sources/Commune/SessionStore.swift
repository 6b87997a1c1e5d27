// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Web

/// The sessions of staff.
struct SessionStore: Sendable {
  /// What sessions announce, apart from the people themselves: no page shows it.
  static let capability = "sessions"

  let database: any Database
  let surroundings: Surroundings

  /// What a token stands for.
  struct Found: Sendable {
    let staff: Staff
    let endsAt: Instant
    let seenAt: Instant
  }

  /// The person behind a token, whatever its age; nil if there is no such session.
  ///
  /// Who still has a one-time password holds no permission before choosing another.
  func find(_ token: String, commune: CommuneID) async throws -> Found? {
    let stored = StaffSession.stored(token)
    return try await database.read { session in
      let rows = try session.rows(
        """
        SELECT s.began_at, s.seen_at, p.id, p.name, p.unit, p.password_ends, u.short_name, r.role
        FROM staff_session s
        JOIN person p ON p.commune = s.commune AND p.id = s.person
        JOIN unit u ON u.commune = p.commune AND u.id = p.unit
        LEFT JOIN person_role r ON r.commune = p.commune AND r.person = p.id
        WHERE s.commune = \(commune) AND s.token = \(bytes: stored) AND p.closed_at IS NULL
        """)
      guard let row = rows.first else { return nil }
      let roles = try rows.compactMap { try $0.optional("role", as: Role.self) }
      let mustChange = try row.optional("password_ends", as: Instant.self) != nil
      return try Found(
        staff: Staff(
          id: row.get("id"), name: row.get("name"), unit: row.get("unit"), unitName: row.get("short_name"),
          permissions: mustChange ? [] : roles.permissions),
        endsAt: StaffSession.end(beganAt: row.get("began_at"), seenAt: row.get("seen_at")),
        seenAt: row.get("seen_at"))
    }
  }

  /// Notes that a session is in use.
  func touch(_ token: String, commune: CommuneID) async throws {
    let (stored, now) = (StaffSession.stored(token), surroundings.now())
    try await database.write(.unseen) { session in
      try session.execute(
        "UPDATE staff_session SET seen_at = \(now) WHERE commune = \(commune) AND token = \(bytes: stored)")
    }
  }

  /// The sessions of a person that have not ended, newest first.
  func sessions(of person: PersonID, commune: CommuneID) async throws -> [StaffSession] {
    let now = surroundings.now()
    let all = try await database.read { session in
      try session.rows(
        """
        SELECT id, device, began_at, seen_at FROM staff_session
        WHERE commune = \(commune) AND person = \(person) ORDER BY seen_at DESC, id DESC
        """
      ).map { row in
        try StaffSession(
          id: row.get("id"), device: row.get("device"), beganAt: row.get("began_at"),
          seenAt: row.get("seen_at"))
      }
    }
    return all.filter { StaffSession.end(beganAt: $0.beganAt, seenAt: $0.seenAt) > now }
  }

  /// Ends the session of a token.
  func end(_ token: String, commune: CommuneID) async throws {
    let stored = StaffSession.stored(token)
    try await database.write(Change(commune, Self.capability)) { session in
      try session.execute(
        "DELETE FROM staff_session WHERE commune = \(commune) AND token = \(bytes: stored)")
    }
  }

  /// Ends every session of a person but that of a token.
  func endOthers(of person: PersonID, keeping token: String, commune: CommuneID) async throws {
    let stored = StaffSession.stored(token)
    try await database.write(Change(commune, Self.capability)) { session in
      try session.execute(
        """
        DELETE FROM staff_session
        WHERE commune = \(commune) AND person = \(person) AND token <> \(bytes: stored)
        """)
    }
  }

  /// Begins a session inside the caller's transaction, and takes away those that have ended.
  static func begin(
    _ token: String, id: ID<SessionMark>, person: PersonID, device: String, commune: CommuneID, now: Instant,
    in session: any Session
  ) throws {
    let (oldest, unused) = (
      now.adding(.zero - StaffSession.wholeLife), now.adding(.zero - StaffSession.idleLife)
    )
    try session.execute(
      """
      DELETE FROM staff_session
      WHERE commune = \(commune) AND person = \(person) AND (began_at <= \(oldest) OR seen_at <= \(unused))
      """)
    try session.execute(
      """
      INSERT INTO staff_session (commune, token, id, person, device, began_at, seen_at)
      VALUES (\(commune), \(bytes: StaffSession.stored(token)), \(id), \(person), \(device), \(now), \(now))
      """)
  }
}
