// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Storage

/// The versions of plans in the database.
extension PlanStore {
  /// Puts a plan's words aside as a version and new ones in their place.
  ///
  /// - Throws: `Fault.notFound` if there is no such plan, `DatabaseError.uniqueViolation` if a plan holds the same
  ///   words, `Fault.conflict` if it is this one.
  func replace(
    _ plan: PlanID, with draft: PlanDraft, original: PlanOriginal?, commune: CommuneID, by person: PersonID,
    in session: any Session
  ) throws -> ID<PlanVersion> {
    let (id, now) = (surroundings.newID(PlanVersion.self), surroundings.now())
    let row = try session.row("SELECT fingerprint FROM plan WHERE commune = \(commune) AND id = \(plan)")
    guard let row else { throw Fault(.notFound, PlanWords.planNotFound) }
    guard try row.get("fingerprint", as: String.self) != draft.fingerprint else {
      throw Fault(.conflict, PlanVersionWords.nothingChanged)
    }
    try session.execute(
      """
      INSERT INTO plan_version (commune, id, plan, number, title, issuer, day, text, reading, file, file_name,
        imported_at, replaced_at, person)
      SELECT p.commune, CAST(\(id) AS BIGINT), p.id, p.number, p.title, p.issuer, p.day, p.text, r.reading, r.file,
        r.file_name, p.imported_at, CAST(\(now) AS BIGINT), p.person
      FROM plan p LEFT JOIN plan_reading r ON r.commune = p.commune AND r.plan = p.id
      WHERE p.commune = \(commune) AND p.id = \(plan)
      """)
    let document = draft.document
    try session.execute(
      """
      UPDATE plan SET number = \(draft.number), title = \(document.title ?? ""), issuer = \(document.issuer ?? ""),
        day = \(document.date?.localDay), fingerprint = \(draft.fingerprint),
        text = \(draft.text.words), imported_at = \(now), person = \(person)
      WHERE commune = \(commune) AND id = \(plan)
      """)
    try keepReading(draft.text, original: original, of: plan, commune: commune, in: session)
    return id
  }

  /// Writes a task in the words of the new version.
  func rewrite(_ task: TaskID, as duty: Duty, commune: CommuneID, in session: any Session) throws {
    try session.execute(
      """
      UPDATE plan_task SET line = \(duty.line), unit_text = \(duty.unit),
        helpers = \(duty.helpers.joined(separator: "\n")), text = \(duty.text), cadence = \(duty.cadence),
        due_text = \(duty.due?.text), product = \(duty.product),
        channels = \(duty.channels.joined(separator: "\n")),
        audiences = \(duty.audiences.joined(separator: "\n")), target = \(duty.target?.text)
      WHERE commune = \(commune) AND id = \(task)
      """)
  }

  /// Writes down what a version does to a task.
  func note(
    _ what: VersionChange.What, of task: TaskID, before: String?, after: String?, in version: ID<PlanVersion>,
    commune: CommuneID, _ session: any Session
  ) throws {
    try session.execute(
      """
      INSERT INTO plan_change (commune, id, version, task, what, before, after)
      VALUES (\(commune), \(surroundings.newID(VersionChange.self)), \(version), \(task), \(what.rawValue), \(before),
        \(after))
      """)
  }

  /// The earlier versions of a plan, newest first, each with what the one after it changed.
  func versions(of plan: PlanID, commune: CommuneID) async throws -> [PlanVersion] {
    try await database.read { session in
      let changes = try session.rows(
        """
        SELECT c.version, c.task, c.what, c.before, c.after FROM plan_change c
        JOIN plan_version v ON v.commune = c.commune AND v.id = c.version
        WHERE c.commune = \(commune) AND v.plan = \(plan) ORDER BY c.id
        """
      ).map { row in
        guard let what = VersionChange.What(rawValue: try row.get("what")) else {
          throw DatabaseError.decoding(column: "what")
        }
        return (
          try row.get("version", as: ID<PlanVersion>.self),
          VersionChange(
            task: try row.get("task"), what: what, before: try row.optional("before"),
            after: try row.optional("after"))
        )
      }
      let byVersion = Dictionary(grouping: changes) { $0.0 }
      return try session.rows(
        """
        SELECT id, number, imported_at, replaced_at, file, file_name, text FROM plan_version
        WHERE commune = \(commune) AND plan = \(plan) ORDER BY id DESC
        """
      ).map { row in
        let id: ID<PlanVersion> = try row.get("id")
        let text: String = try row.get("text")
        return PlanVersion(
          number: try row.get("number"), importedAt: try row.get("imported_at"),
          replacedAt: try row.get("replaced_at"), original: try Self.original(row),
          lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
          changes: (byVersion[id] ?? []).map(\.1))
      }
    }
  }
}
