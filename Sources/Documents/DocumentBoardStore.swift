// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Storage

/// A document as the public sees it.
struct PublishedDocument: Hashable, Sendable, Identifiable {
  let id: DocumentID
  let facts: DocumentFacts
  /// When the public saw it first, and when it saw this version first.
  let publishedAt: Instant
  let updatedAt: Instant

  /// `/van-ban/12-kh-ubnd-0d2k…`: the number for people, the id by which it is found.
  var path: String { Self.path(id, facts.number) }

  static func path(_ id: DocumentID, _ number: String) -> String {
    let words = DocumentQuery.words(number).map { "\($0)-" }.joined()
    return "\(DocumentPublicPages.path)/\(words.allSatisfy(\.isASCII) ? words : "")\(id)"
  }

  /// As others point at it.
  var reference: DocumentReference {
    DocumentReference(name: facts.name, issuedOn: facts.issuedOn, summary: facts.summary, id: id)
  }
}

/// The documents that the public sees.
struct DocumentBoard: Sendable {
  let database: any Database

  /// The documents that fit a query, the newest issue first.
  ///
  /// - Parameter withText: whether what their files say comes along, which only searches need
  func documents(
    _ query: DocumentQuery = DocumentQuery(), in commune: CommuneID, limit: Int, withText: Bool = false
  ) async throws -> [PublishedDocument] {
    let after: SQL =
      query.after.map {
        "AND (v.issued_on < \($0.issuedOn) OR (v.issued_on = \($0.issuedOn) AND v.document < \($0.id)))"
      } ?? ""
    return try await database.read { session in
      try Self.published(
        commune, session, columns: withText ? DocumentStore.versionColumns : DocumentStore.lineColumns,
        where: "\(Self.filter(query)) \(after)",
        tail: "ORDER BY v.issued_on DESC, v.document DESC LIMIT \(limit)")
    }
  }

  /// How many documents fit a query, wherever the page begins.
  func count(_ query: DocumentQuery, in commune: CommuneID) async throws -> Int {
    try await database.read { session in
      try session.row("SELECT COUNT(*) AS count FROM \(Self.live(commune)) \(Self.filter(query))")?.get(
        "count") ?? 0
    }
  }

  /// The years in which documents were issued, the newest first.
  func years(in commune: CommuneID) async throws -> [Int] {
    let days = try await database.read { session in
      try session.rows(
        "SELECT DISTINCT v.issued_on AS day FROM \(Self.live(commune)) AND v.issued_on IS NOT NULL"
      ).map { try $0.get("day", as: LocalDay.self) }
    }
    return Set(days.map(\.year)).sorted(by: >)
  }

  /// A document that the public sees; nil if it does not, or not any more.
  func find(_ id: DocumentID, in commune: CommuneID) async throws -> PublishedDocument? {
    try await database.read { session in
      try Self.published(
        commune, session, columns: DocumentStore.lineColumns, where: "AND v.document = \(id)", tail: ""
      ).first
    }
  }

  /// Whether a document that the public sees has a file.
  func shows(_ file: FileHash, in commune: CommuneID) async throws -> Bool {
    try await database.read { session in
      try session.row(
        """
        SELECT v.document FROM \(Self.live(commune)) AND EXISTS (SELECT 1 FROM document_file f
          WHERE f.commune = v.commune AND f.document = v.document AND f.version = v.version AND f.hash = \(file))
        LIMIT 1
        """) != nil
    }
  }

  /// What documents that the public sees do to others.
  func relations(in commune: CommuneID) async throws -> [IncomingRelation] {
    try await database.read { session in
      try session.rows(
        """
        SELECT r.kind, r.number, r.issued_on, v.document, v.form, v.number AS own_number,
          v.issued_on AS own_issued_on, v.effective_from, v.summary
        FROM document_relation r, \(Self.live(commune)) AND r.commune = e.commune
          AND r.document = e.document AND r.version = e.version AND v.issued_on IS NOT NULL
        """
      ).map { row in
        let issued: LocalDay = try row.get("own_issued_on")
        return IncomingRelation(
          relation: try DocumentStore.relation(row),
          from: DocumentReference(
            name: DocumentWords.name(try row.optional("form"), try row.get("own_number")), issuedOn: issued,
            summary: try row.get("summary"), id: try row.get("document")),
          startsOn: try row.optional("effective_from") ?? issued)
      }
    }
  }

  private static func published(
    _ commune: CommuneID, _ session: any Session, columns: SQL, where filter: SQL, tail: SQL
  ) throws -> [PublishedDocument] {
    let rows = try session.rows(
      """
      SELECT v.document, e.at AS published_at, \(columns),
        (SELECT MIN(f.at) FROM document_event f WHERE f.commune = e.commune AND f.document = e.document
          AND f.action = 'publish') AS first_at
      FROM \(live(commune)) \(filter) \(tail)
      """)
    let parts = try DocumentStore.parts(of: rows.map { try $0.get("document") }, commune, session)
    return try rows.map { row in
      let id: DocumentID = try row.get("document")
      let version = parts.joined(to: try DocumentStore.version(row), of: id)
      return PublishedDocument(
        id: id, facts: version.facts, publishedAt: try row.get("first_at"),
        updatedAt: try row.get("published_at"))
    }
  }

  private static func filter(_ query: DocumentQuery) -> SQL {
    var filter: SQL = ""
    for word in query.words {
      let pattern: String = "% \(word)%"
      filter = "\(filter) AND v.folded LIKE \(pattern)"
    }
    if let year = query.year, let first = LocalDay(year: year, month: 1, day: 1),
      let next = LocalDay(year: year + 1, month: 1, day: 1)
    {
      filter = "\(filter) AND v.issued_on >= \(first) AND v.issued_on < \(next)"
    }
    if let form = query.form { filter = "\(filter) AND v.form = \(form)" }
    if let field = query.field { filter = "\(filter) AND v.field = \(field)" }
    if let category = query.category { filter = "\(filter) AND v.category = \(category)" }
    return filter
  }

  /// The last publication of each document that was not followed by another or by a withdrawal.
  private static func live(_ commune: CommuneID) -> SQL {
    """
    document_event e
      JOIN document_version v
        ON v.commune = e.commune AND v.document = e.document AND v.version = e.version
    WHERE e.commune = \(commune) AND e.action = 'publish' AND NOT EXISTS (
      SELECT 1 FROM document_event later
      WHERE later.commune = e.commune AND later.document = e.document AND later.id > e.id
        AND later.action IN ('publish', 'withdraw'))
    """
  }
}
