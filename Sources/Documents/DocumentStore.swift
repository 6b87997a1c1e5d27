// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Web

/// Keeps documents, their versions and what happened to them.
struct DocumentStore: Sendable {
  static let capability = "documents"

  let database: any Database
  let surroundings: Surroundings

  private var audit: Audit { Audit(database: database, surroundings: surroundings) }

  /// What became of a save.
  enum Saved: Sendable {
    /// It is kept; the mark is what the next save must show.
    case kept(String)
    /// Somebody else was faster: this is what stands now, and nothing was changed.
    case conflict(PublicDocument)
  }

  /// Begins a document.
  func create(_ facts: DocumentFacts, by staff: Staff, in commune: CommuneID) async throws -> DocumentID {
    let id: DocumentID = surroundings.newID()
    let event: ID<DocumentEvent> = surroundings.newID()
    let (now, audit) = (surroundings.now(), audit)
    try await database.write(Change(commune, Self.capability)) { session in
      try session.execute(
        """
        INSERT INTO document (commune, id, author, unit, created_at)
        VALUES (\(commune), \(id), \(staff.id), \(staff.unit), \(now))
        """)
      try Self.put(
        DocumentVersion(number: 1, edits: 1, facts: facts, savedBy: staff.id, savedAt: now), of: id, commune,
        session)
      try Self.insert(
        DocumentEvent(id: event, action: .save, version: 1, person: staff.id, comment: nil, at: now), of: id,
        commune, session)
      try audit.note(staff.id, "document.save", Subject("document", id), commune: commune, in: session)
    }
    return id
  }

  /// Saves what a person has made of the version they saw: into the open version, or as a new one after it was
  /// sent for a check.
  ///
  /// - Throws: `Fault.notFound`, `Fault.forbidden`.
  func save(
    _ facts: DocumentFacts, to id: DocumentID, seen: String, by staff: Staff, in commune: CommuneID
  ) async throws -> Saved {
    let event: ID<DocumentEvent> = surroundings.newID()
    let (now, audit) = (surroundings.now(), audit)
    return try await database.write(Change(commune, Self.capability)) { session in
      let document = try Self.require(id, commune, session)
      try Self.check(.save, document, staff)
      let latest = document.latest
      guard latest.mark == seen else { return .conflict(document) }
      if latest.facts == facts, document.standing.state != .withdrawn { return .kept(latest.mark) }
      let isOpen = !document.standing.isFrozen
      let version = DocumentVersion(
        number: isOpen ? latest.number : latest.number + 1, edits: isOpen ? latest.edits + 1 : 1,
        facts: facts, savedBy: staff.id, savedAt: now)
      try Self.put(version, of: id, commune, session)
      let last = document.events.last
      if !isOpen || last?.action != .save || last?.person != staff.id {
        try Self.insert(
          DocumentEvent(
            id: event, action: .save, version: version.number, person: staff.id, comment: nil, at: now),
          of: id, commune, session)
        try audit.note(staff.id, "document.save", Subject("document", id), commune: commune, in: session)
      }
      return .kept(version.mark)
    }
  }

  /// Does something with the version that a person saw; publication and withdrawal go into the ledger.
  ///
  /// - Throws: `Fault.conflict` if it was changed or moved on meanwhile, `Fault.forbidden` with the reason why not.
  func act(
    _ action: DocumentAction, on id: DocumentID, seen: String, comment: String? = nil, by staff: Staff,
    in commune: CommuneID
  ) async throws {
    let event: ID<DocumentEvent> = surroundings.newID()
    let entry: EvidenceID = surroundings.newID()
    let (now, audit) = (surroundings.now(), audit)
    try await database.write(Change(commune, Self.capability)) { session in
      let document = try Self.require(id, commune, session)
      guard document.latest.mark == seen else { throw Fault(.conflict, DocumentWords.changedMeanwhile) }
      try Self.check(action, document, staff)
      let latest = document.latest.number
      let version = action == .withdraw ? document.standing.live ?? latest : latest
      try Self.insert(
        DocumentEvent(
          id: event, action: action, version: version, person: staff.id, comment: comment, at: now),
        of: id, commune, session)
      try audit.note(
        staff.id, "document.\(action.rawValue)", Subject("document", id), commune: commune, in: session)
      guard action == .publish || action == .withdraw else { return }
      try Ledger.append(
        Evidence(
          id: entry, commune: commune, at: now,
          kind: action == .publish ? "document.published" : "document.withdrawn",
          subject: Subject("document", id), unit: document.unit, actor: staff.id,
          amounts: ["version": Int64(version)]), in: session)
    }
  }

  /// A document of a commune.
  func find(_ id: DocumentID, in commune: CommuneID) async throws -> PublicDocument? {
    try await database.read { session in try Self.load(id, commune, session) }
  }

  /// Names of documents in their latest versions, for lists of what entries are about.
  func names(of documents: [DocumentID], in commune: CommuneID) async throws -> [DocumentID: String] {
    try await database.read { session in
      try session.rows(
        """
        SELECT document, form, number, summary FROM document_version
        WHERE commune = \(commune) AND document IN \(documents) ORDER BY document, version
        """
      ).reduce(into: [:]) { names, row in
        let name = DocumentWords.name(try row.optional("form"), try row.get("number"))
        names[try row.get("document", as: DocumentID.self)] = DocumentWords.title(
          name, try row.get("summary"))
      }
    }
  }

  /// The units that documents were entered for.
  func units(of documents: [DocumentID], in commune: CommuneID) async throws -> [DocumentID: UnitID] {
    try await database.read { session in
      try session.rows("SELECT id, unit FROM document WHERE commune = \(commune) AND id IN \(documents)")
        .reduce(into: [:]) { units, row in
          units[try row.get("id", as: DocumentID.self)] = try row.get("unit", as: UnitID.self)
        }
    }
  }

  /// Other documents with the same number and day of issue, whether or not the public sees them.
  func twins(
    of facts: DocumentFacts, except id: DocumentID?, in commune: CommuneID
  ) async throws -> [DocumentID] {
    guard let day = facts.issuedOn, !facts.number.isEmpty else { return [] }
    return try await database.read { session in
      try session.rows(
        """
        SELECT DISTINCT document, number FROM document_version WHERE commune = \(commune) AND issued_on = \(day)
        """
      ).filter { DocumentNumber.key(try $0.get("number")) == DocumentNumber.key(facts.number) }
        .map { try $0.get("document", as: DocumentID.self) }.filter { $0 != id }
    }
  }

  private static func require(
    _ id: DocumentID, _ commune: CommuneID, _ session: any Session
  ) throws -> PublicDocument {
    guard let document = try load(id, commune, session) else {
      throw Fault(.notFound, DocumentWords.notFound)
    }
    return document
  }

  private static func check(_ action: DocumentAction, _ document: PublicDocument, _ staff: Staff) throws {
    guard let refusal = DocumentFlow.refusal(action, document.standing, document.actor(staff)) else { return }
    // That it stands elsewhere by now is nobody's lack of rights: somebody was faster.
    let kind: Fault.Kind = if case .state = refusal { .conflict } else { .forbidden }
    throw Fault(kind, DocumentWords.refusal(refusal, action))
  }
}
