// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage

/// Marks the ids of audit notes.
public enum AuditKind {}

/// The audit trail of staff: who did what, beside the evidence ledger and never part of it.
public struct Audit: Sendable {
  /// One line of the trail.
  public struct Note: Hashable, Sendable {
    /// The line's id.
    public let id: ID<AuditKind>
    /// Whose trail.
    public let commune: CommuneID
    /// When.
    public let at: Instant
    /// Who; nil for a command of the machine.
    public let person: PersonID?
    /// What was done: `unit.added`.
    public let action: String
    /// To what.
    public let subject: Subject

    /// A line from its parts.
    public init(
      id: ID<AuditKind>, commune: CommuneID, at: Instant, person: PersonID?, action: String, subject: Subject
    ) {
      self.id = id
      self.commune = commune
      self.at = at
      self.person = person
      self.action = action
      self.subject = subject
    }
  }

  let database: any Database
  let surroundings: Surroundings

  /// The trail of a database.
  public init(database: any Database, surroundings: Surroundings) {
    self.database = database
    self.surroundings = surroundings
  }

  /// Notes, inside the caller's transaction, what a person has done.
  public func note(
    _ person: PersonID?, _ action: String, _ subject: Subject, commune: CommuneID, in session: any Session
  ) throws {
    try Self.note(
      Note(
        id: surroundings.newID(), commune: commune, at: surroundings.now(), person: person, action: action,
        subject: subject), in: session)
  }

  /// Notes, inside the caller's transaction, a line that is made already.
  public static func note(_ note: Note, in session: any Session) throws {
    try session.execute(
      """
      INSERT INTO audit (commune, id, at, person, action, subject_kind, subject)
      VALUES (\(note.commune), \(note.id), \(note.at), \(note.person), \(note.action), \(note.subject.kind),
        \(note.subject.id))
      """)
  }

  /// The newest lines, before a line where one is named.
  public func notes(
    commune: CommuneID, before: ID<AuditKind>? = nil, limit: Int = 100
  ) async throws -> [Note] {
    let filter: SQL = before.map { "AND id < \($0)" } ?? ""
    return try await database.read { session in
      try session.rows(
        """
        SELECT id, at, person, action, subject_kind, subject FROM audit
        WHERE commune = \(commune) \(filter) ORDER BY id DESC LIMIT \(limit)
        """
      ).map { row in
        try Note(
          id: row.get("id"), commune: commune, at: row.get("at"), person: row.optional("person"),
          action: row.get("action"),
          subject: Subject(row.get("subject_kind"), row.get("subject", as: String.self)))
      }
    }
  }
}
