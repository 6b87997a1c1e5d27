// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// A document as one line of the staff list.
struct DocumentLine: Hashable, Sendable, Identifiable {
  let id: DocumentID
  let author: PersonID
  let version: DocumentVersion
  let standing: DocumentStanding

  /// Whether a person may do something with it that needs another's eyes.
  func hasWritten(_ person: PersonID) -> Bool { author == person || standing.writers.contains(person) }
}

extension DocumentStore {
  /// The documents of a commune in their latest versions, what was saved last first.
  func lines(in commune: CommuneID) async throws -> [DocumentLine] {
    try await lines(in: commune, where: "")
  }

  /// The documents with which somebody has to do the next thing.
  func waiting(in commune: CommuneID) async throws -> [DocumentLine] {
    try await lines(
      in: commune,
      where: """
        AND d.id IN (SELECT e.document FROM document_event e
          WHERE e.commune = \(commune) AND e.action IN ('submit', 'return')
            AND NOT EXISTS (SELECT 1 FROM document_event later
              WHERE later.commune = e.commune AND later.document = e.document AND later.id > e.id
                AND later.action IN ('submit', 'publish', 'withdraw')))
        """
    ).filter { [.submitted, .returned].contains($0.standing.state) }
  }

  private func lines(in commune: CommuneID, where chosen: SQL) async throws -> [DocumentLine] {
    try await database.read { session in
      var events: [DocumentID: [DocumentEvent]] = [:]
      for row in try session.rows(
        """
        SELECT e.document, e.id, e.action, e.version, e.person, e.comment, e.at FROM document d
        JOIN document_event e ON e.commune = d.commune AND e.document = d.id
        WHERE d.commune = \(commune) \(chosen) ORDER BY e.id
        """)
      { events[try row.get("document"), default: []].append(try Self.event(row)) }
      return try session.rows(
        """
        SELECT d.id, d.author, \(Self.lineColumns) FROM document d
        JOIN document_version v ON v.commune = d.commune AND v.document = d.id
        WHERE d.commune = \(commune) AND v.version = (SELECT MAX(w.version) FROM document_version w
          WHERE w.commune = d.commune AND w.document = d.id) \(chosen)
        ORDER BY v.saved_at DESC, d.id DESC
        """
      ).map { row in
        let id: DocumentID = try row.get("id")
        return DocumentLine(
          id: id, author: try row.get("author"), version: try Self.version(row),
          standing: DocumentStanding(events[id] ?? []))
      }
    }
  }
}
