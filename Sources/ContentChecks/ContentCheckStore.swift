// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage

/// Marks the ids of looks at what is public.
enum ContentCheckKind {}

/// One look at everything that is public.
struct ContentCheckRun: Hashable, Sendable {
  let id: ID<ContentCheckKind>
  let at: Instant
  let pages: Int
  let links: Int
}

/// Keeps what the looks have found.
struct ContentCheckStore: Sendable {
  static let capability = "checks"
  /// How many looks are kept.
  static let kept = 14

  let database: any Database
  let surroundings: Surroundings

  /// Keeps what a look has found; the oldest looks go.
  func keep(_ outcome: ContentCheck.Outcome, in commune: CommuneID) async throws {
    let surroundings = surroundings
    let (id, now): (ID<ContentCheckKind>, Instant) = (surroundings.newID(), surroundings.now())
    try await database.write(Change(commune, Self.capability)) { session in
      try session.execute(
        """
        INSERT INTO content_check (commune, id, at, pages, links)
        VALUES (\(commune), \(id), \(now), \(outcome.pages), \(outcome.links))
        """)
      for finding in outcome.findings {
        try Self.insert(finding, surroundings.newID(), of: id, commune, session)
      }
      let old = try session.rows(
        "SELECT id FROM content_check WHERE commune = \(commune) ORDER BY id DESC LIMIT 1000 OFFSET \(Self.kept)"
      ).map { try $0.get("id", as: ID<ContentCheckKind>.self) }
      try session.execute("DELETE FROM content_finding WHERE commune = \(commune) AND check_id IN \(old)")
      try session.execute("DELETE FROM content_check WHERE commune = \(commune) AND id IN \(old)")
    }
  }

  /// Puts what was found of one thing in the place of what the last look had found of it.
  func mend(_ subject: Subject, with findings: [ContentFinding], in commune: CommuneID) async throws {
    let surroundings = surroundings
    try await database.write(Change(commune, Self.capability)) { session in
      guard let last = try Self.latest(commune, session) else { return }
      try session.execute(
        """
        DELETE FROM content_finding WHERE commune = \(commune) AND check_id = \(last.id)
          AND subject_kind = \(subject.kind) AND subject = \(subject.id)
        """)
      for finding in findings {
        try Self.insert(finding, surroundings.newID(), of: last.id, commune, session)
      }
    }
  }

  /// The last look with what stands of it; nil before the first.
  func latest(in commune: CommuneID) async throws -> (run: ContentCheckRun, findings: [ContentFinding])? {
    try await database.read { session in
      guard let run = try Self.latest(commune, session) else { return nil }
      let findings = try session.rows(
        """
        SELECT rule, subject_kind, subject, kind, title, mend, what, instead FROM content_finding
        WHERE commune = \(commune) AND check_id = \(run.id) ORDER BY id
        """
      ).map { row in
        ContentFinding(
          rule: try row.get("rule"),
          subject: Subject(try row.get("subject_kind"), try row.get("subject", as: String.self)),
          kind: try row.get("kind"), title: try row.get("title"), mend: try row.get("mend"),
          what: try row.get("what"), instead: try row.get("instead"))
      }
      return (run, findings)
    }
  }

  /// How much of the last look waits to be mended, by rule.
  func open(in commune: CommuneID) async throws -> [ContentFinding.Rule: Int] {
    try await database.read { session in
      guard let run = try Self.latest(commune, session) else { return [:] }
      return try session.rows(
        """
        SELECT rule, COUNT(*) AS count FROM content_finding
        WHERE commune = \(commune) AND check_id = \(run.id) GROUP BY rule
        """
      ).reduce(into: [:]) { counts, row in
        let rule: ContentFinding.Rule = try row.get("rule")
        if rule.isWork { counts[rule] = try row.get("count", as: Int.self) }
      }
    }
  }

  private static func latest(_ commune: CommuneID, _ session: any Session) throws -> ContentCheckRun? {
    try session.row(
      "SELECT id, at, pages, links FROM content_check WHERE commune = \(commune) ORDER BY id DESC LIMIT 1"
    ).map { row in
      ContentCheckRun(
        id: try row.get("id"), at: try row.get("at"), pages: try row.get("pages"),
        links: try row.get("links"))
    }
  }

  private static func insert(
    _ finding: ContentFinding, _ id: ID<ContentFinding>, of run: ID<ContentCheckKind>, _ commune: CommuneID,
    _ session: any Session
  ) throws {
    try session.execute(
      """
      INSERT INTO content_finding (commune, check_id, id, rule, subject_kind, subject, kind, title, mend, what,
        instead)
      VALUES (\(commune), \(run), \(id), \(finding.rule), \(finding.subject.kind), \(finding.subject.id),
        \(finding.kind), \(finding.title), \(finding.mend), \(finding.what), \(finding.instead))
      """)
  }
}
