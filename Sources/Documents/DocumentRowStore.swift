// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Storage
import VietnameseText

/// The rows of one document, in and out.
extension DocumentStore {
  static let versionColumns: SQL = "\(factColumns), v.body"
  /// Without what the files say, which lists do not show.
  static let lineColumns: SQL = "\(factColumns), '' AS body"

  private static let factColumns: SQL = """
    v.version, v.edits, v.category, v.form, v.issuer, v.number, v.issued_on, v.effective_from, v.ends_on, v.summary,
    v.field, v.signer, v.review_on, v.saved_by, v.saved_at
    """

  /// A file or a relation belongs to a version of a document.
  struct VersionKey: Hashable {
    let document: DocumentID
    let version: Int
  }

  static func load(_ id: DocumentID, _ commune: CommuneID, _ session: any Session) throws -> PublicDocument? {
    guard
      let row = try session.row("SELECT author, unit FROM document WHERE commune = \(commune) AND id = \(id)")
    else { return nil }
    let versions = try session.rows(
      """
      SELECT \(versionColumns) FROM document_version v
      WHERE v.commune = \(commune) AND v.document = \(id) ORDER BY v.version
      """
    ).map(version)
    let events = try session.rows(
      """
      SELECT id, action, version, person, comment, at FROM document_event
      WHERE commune = \(commune) AND document = \(id) ORDER BY id
      """
    ).map(event)
    guard !versions.isEmpty else { return nil }
    let parts = try parts(of: [id], commune, session)
    return PublicDocument(
      id: id, author: try row.get("author"), unit: try row.get("unit"),
      versions: versions.map { parts.joined(to: $0, of: id) }, events: events)
  }

  /// Files and relations of versions.
  struct Parts {
    var files: [VersionKey: [DocumentFile]] = [:]
    var relations: [VersionKey: [DocumentRelation]] = [:]

    func joined(to version: DocumentVersion, of id: DocumentID) -> DocumentVersion {
      var version = version
      let key = VersionKey(document: id, version: version.number)
      version.facts.files = files[key] ?? []
      version.facts.relations = relations[key] ?? []
      return version
    }
  }

  static func parts(
    of documents: [DocumentID], _ commune: CommuneID, _ session: any Session
  ) throws -> Parts {
    var parts = Parts()
    for start in stride(from: 0, to: documents.count, by: 500) {
      let some = Array(documents[start..<min(documents.count, start + 500)])
      for row in try session.rows(
        """
        SELECT document, version, hash, name, type, bytes FROM document_file
        WHERE commune = \(commune) AND document IN \(some) ORDER BY document, version, place
        """)
      {
        let key = VersionKey(document: try row.get("document"), version: try row.get("version"))
        parts.files[key, default: []].append(
          DocumentFile(
            hash: try row.get("hash"), name: try row.get("name"), type: try row.get("type"),
            bytes: try row.get("bytes")))
      }
      for row in try session.rows(
        """
        SELECT document, version, kind, number, issued_on FROM document_relation
        WHERE commune = \(commune) AND document IN \(some) ORDER BY document, version, place
        """)
      {
        let key = VersionKey(document: try row.get("document"), version: try row.get("version"))
        parts.relations[key, default: []].append(try relation(row))
      }
    }
    return parts
  }

  static func relation(_ row: Row) throws -> DocumentRelation {
    DocumentRelation(
      kind: try row.get("kind"), number: try row.get("number"), issuedOn: try row.optional("issued_on"))
  }

  static func version(_ row: Row) throws -> DocumentVersion {
    DocumentVersion(
      number: try row.get("version"), edits: try row.get("edits"),
      facts: DocumentFacts(
        category: try row.optional("category"), form: try row.optional("form"), issuer: try row.get("issuer"),
        number: try row.get("number"), issuedOn: try row.optional("issued_on"),
        effectiveFrom: try row.optional("effective_from"), endsOn: try row.optional("ends_on"),
        summary: try row.get("summary"), field: try row.optional("field"), signer: try row.get("signer"),
        reviewOn: try row.optional("review_on"), text: try row.get("body")),
      savedBy: try row.get("saved_by"), savedAt: try row.get("saved_at"))
  }

  static func event(_ row: Row) throws -> DocumentEvent {
    DocumentEvent(
      id: try row.get("id"), action: try row.get("action"), version: try row.get("version"),
      person: try row.get("person"), comment: try row.optional("comment"), at: try row.get("at"))
  }

  /// Writes a version anew, with its files and relations.
  static func put(
    _ version: DocumentVersion, of id: DocumentID, _ commune: CommuneID, _ session: any Session
  ) throws {
    let (number, facts) = (version.number, version.facts)
    try session.execute(
      "DELETE FROM document_file WHERE commune = \(commune) AND document = \(id) AND version = \(number)")
    try session.execute(
      "DELETE FROM document_relation WHERE commune = \(commune) AND document = \(id) AND version = \(number)")
    try session.execute(
      """
      INSERT INTO document_version (commune, document, version, edits, category, form, issuer, number, issued_on,
        effective_from, ends_on, summary, field, signer, review_on, body, folded, saved_by, saved_at)
      VALUES (\(commune), \(id), \(number), \(version.edits), \(facts.category), \(facts.form), \(facts.issuer),
        \(facts.number), \(facts.issuedOn), \(facts.effectiveFrom), \(facts.endsOn), \(facts.summary),
        \(facts.field), \(facts.signer), \(facts.reviewOn), \(facts.text), \(folded(facts)), \(version.savedBy),
        \(version.savedAt))
      ON CONFLICT (commune, document, version) DO UPDATE SET edits = excluded.edits,
        category = excluded.category, form = excluded.form, issuer = excluded.issuer, number = excluded.number,
        issued_on = excluded.issued_on, effective_from = excluded.effective_from, ends_on = excluded.ends_on,
        summary = excluded.summary, field = excluded.field, signer = excluded.signer,
        review_on = excluded.review_on, body = excluded.body, folded = excluded.folded,
        saved_by = excluded.saved_by, saved_at = excluded.saved_at
      """)
    for (place, file) in facts.files.enumerated() {
      try session.execute(
        """
        INSERT INTO document_file (commune, document, version, place, hash, name, type, bytes)
        VALUES (\(commune), \(id), \(number), \(place), \(file.hash), \(file.name), \(file.type), \(file.bytes))
        """)
    }
    for (place, relation) in facts.relations.enumerated() {
      try session.execute(
        """
        INSERT INTO document_relation (commune, document, version, place, kind, number, issued_on)
        VALUES (\(commune), \(id), \(number), \(place), \(relation.kind), \(relation.number),
          \(relation.issuedOn))
        """)
    }
  }

  static func insert(
    _ event: DocumentEvent, of id: DocumentID, _ commune: CommuneID, _ session: any Session
  ) throws {
    try session.execute(
      """
      INSERT INTO document_event (commune, id, document, version, action, person, comment, at)
      VALUES (\(commune), \(event.id), \(id), \(event.version), \(event.action), \(event.person),
        \(event.comment), \(event.at))
      """)
  }

  /// What a file says, if it was read before.
  static func text(of file: FileHash, _ commune: CommuneID, _ session: any Session) throws -> String? {
    try session.row("SELECT body FROM document_text WHERE commune = \(commune) AND hash = \(file)")?.get(
      "body")
  }

  static func keep(
    _ text: String, of file: FileHash, _ commune: CommuneID, _ session: any Session
  ) throws {
    try session.execute(
      """
      INSERT INTO document_text (commune, hash, body) VALUES (\(commune), \(file), \(text))
      ON CONFLICT (commune, hash) DO NOTHING
      """)
  }

  /// What the search box looks at: folded words with a blank before each.
  static func folded(_ facts: DocumentFacts) -> String {
    let words = [
      facts.number, facts.summary, facts.issuer, facts.signer, facts.form.map(DocumentWords.form) ?? "",
      facts.field.map(DocumentWords.field) ?? "",
    ]
    return words.flatMap(DocumentQuery.words).map { " \($0)" }.joined()
  }
}
