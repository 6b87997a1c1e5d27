// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Storage

/// The commune's own document list in the database.
extension PlanStore {
  /// What the commune has entered, by number.
  func registered(commune: CommuneID) async throws -> [RegisteredDocument] {
    try await database.read { session in
      try session.rows(
        """
        SELECT number, context, issued, replaced_by, ends_on, source, seen_on FROM plan_register
        WHERE commune = \(commune) ORDER BY number, context
        """
      ).map { row in
        let context: String = try row.get("context")
        return RegisteredDocument(
          number: try row.get("number"), context: context.isEmpty ? nil : context,
          issued: try row.optional("issued"), replacedBy: try row.optional("replaced_by"),
          endsOn: try row.optional("ends_on"), source: try row.get("source"),
          seenOn: try row.get("seen_on"))
      }
    }
  }

  /// Enters documents; one of a known number and context is written anew.
  func register(
    _ entries: [RegisteredDocument], seenOn day: LocalDay, commune: CommuneID, by person: PersonID,
    in session: any Session
  ) throws {
    for entry in entries {
      try session.execute(
        """
        INSERT INTO plan_register (commune, number, context, issued, replaced_by, ends_on, source, seen_on, person)
        VALUES (\(commune), \(entry.number), \(entry.context ?? ""), \(entry.issued), \(entry.replacedBy),
          \(entry.endsOn), \(entry.source), \(entry.seenOn ?? day), \(person))
        ON CONFLICT (commune, number, context) DO UPDATE SET issued = excluded.issued,
          replaced_by = excluded.replaced_by, ends_on = excluded.ends_on, source = excluded.source,
          seen_on = excluded.seen_on, person = excluded.person
        """)
    }
  }

  /// Takes a document out of the list.
  func unregister(number: String, context: String, commune: CommuneID, in session: any Session) throws {
    try session.execute(
      """
      DELETE FROM plan_register WHERE commune = \(commune) AND number = \(number) AND context = \(context)
      """)
  }
}
