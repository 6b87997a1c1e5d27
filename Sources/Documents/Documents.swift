// SPDX-License-Identifier: Apache-2.0

import Commune
public import Files
public import Kernel
public import Storage
public import Web

/// The documents that a commune has to make public (Nghị định 42/2022/NĐ-CP), with what holds and what does not.
public struct Documents: Sendable {
  let store: DocumentStore
  let board: DocumentBoard
  let people: PeopleStore
  let files: FileStore
  let surroundings: Surroundings
  let address: SiteAddress
  let ports: DocumentPorts

  /// Documents over a database.
  ///
  /// - Parameter publicURL: the address that links to this site begin with, without a slash at its end; empty for
  ///   the commune's host
  public init(
    database: any Database, surroundings: Surroundings, files: FileStore, publicURL: String = "",
    ports: DocumentPorts
  ) {
    address = SiteAddress(database: database, surroundings: surroundings, publicURL: publicURL)
    store = DocumentStore(database: database, surroundings: surroundings)
    board = DocumentBoard(database: database)
    people = PeopleStore(database: database, surroundings: surroundings)
    self.files = files
    self.surroundings = surroundings
    self.ports = ports
  }

  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { DocumentSchema.migrations }

  /// Everything that documents give to the product.
  public var capability: Capability {
    var routes = Routes()
    DocumentRoutes(documents: self).add(to: &routes)
    DocumentPublicRoutes(documents: self).add(to: &routes)
    return Capability(
      DocumentStore.capability, migrations: Self.migrations, routes: routes,
      menu: [MenuItem(DocumentWords.menu, path: DocumentPages.path, access: .can(.read), rank: 35)],
      today: { try await DocumentToday(documents: self).items(for: $0, in: $1.id) })
  }

  /// The id of the document that a public path names; nil if it names none.
  public static func id(ofPath path: String) -> DocumentID? {
    guard path.hasPrefix(DocumentPublicPages.path + "/") else { return nil }
    return DocumentID(String(path.suffix(13)))
  }

  /// Whether a document that the public sees has a file.
  public func shows(_ file: FileHash, in commune: CommuneID) async throws -> Bool {
    try await board.shows(file, in: commune)
  }

  /// Whether the public sees a document.
  public func isPublic(_ id: DocumentID, in commune: CommuneID) async throws -> Bool {
    try await board.find(id, in: commune) != nil
  }

  /// All documents that the public sees, the newest issue first.
  public func cards(in commune: CommuneID) async throws -> [DocumentCard] {
    try await board.documents(in: commune, limit: .max, withText: true).map { document in
      let facts = document.facts
      return DocumentCard(
        id: document.id, title: DocumentWords.title(facts.name, facts.summary), path: document.path,
        form: facts.form.map(DocumentWords.form) ?? "",
        summary: [facts.issuer, facts.signer].filter { !$0.isEmpty }.joined(separator: "; "),
        text: facts.text, issuedOn: facts.issuedOn ?? document.publishedAt.day, reviewOn: facts.reviewOn,
        publishedAt: document.publishedAt, updatedAt: document.updatedAt)
    }
  }

  /// Names of documents, for lists of what entries of the ledger are about.
  public func names(of documents: [DocumentID], in commune: CommuneID) async throws -> [DocumentID: String] {
    try await store.names(of: documents, in: commune)
  }

  /// The units that documents were entered for.
  public func units(of documents: [DocumentID], in commune: CommuneID) async throws -> [DocumentID: UnitID] {
    try await store.units(of: documents, in: commune)
  }

  /// The page of a document in the workspace.
  public static func staffPath(_ id: DocumentID) -> String { "\(DocumentPages.path)/\(id)" }

  /// Whether documents hold today, each by its id.
  func validities(
    of documents: [PublishedDocument], in commune: CommuneID
  ) async throws -> [DocumentID:
    DocumentValidity]
  {
    let relations = try await board.relations(in: commune)
    let register = try await ports.register(commune)
    return Dictionary(
      documents.map { document in
        let incoming = relations.filter { $0.relation.names(document.facts) && $0.from.id != document.id }
        return (
          document.id,
          DocumentValidity(of: document.facts, incoming: incoming, register: register, on: surroundings.today)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What no longer holds today: from the register, and of our own documents.
  func ended(in commune: CommuneID) async throws -> [EndedDocument] {
    let today = surroundings.today
    let register = try await ports.register(commune).filter { $0.endsOn <= today }
    let own = try await board.documents(in: commune, limit: .max)
    let validities = try await validities(of: own, in: commune)
    return register
      + own.compactMap { document in
        guard let validity = validities[document.id], let day = validity.endedOn,
          !register.contains(where: { $0.isOf(document.facts) })
        else { return nil }
        var successor: String?
        if case .replaced(let other, _) = validity { successor = other.name }
        return EndedDocument(
          number: document.facts.number, issuedOn: document.facts.issuedOn, replacedBy: successor,
          endsOn: day, source: DocumentWords.ourList, path: Self.staffPath(document.id))
      }
  }

  /// Everything of the commune that cites a document which no longer holds.
  public func staleCitations(in commune: CommuneID) async throws -> [StaleCitation] {
    let scan = CitationScan(try await ended(in: commune))
    let own = try await board.documents(in: commune, limit: .max, withText: true)
    let validities = try await validities(of: own, in: commune)
    var found: [StaleCitation] = []
    for text in try await ports.texts(commune) {
      found += scan.ended(citedIn: text.text).map { StaleCitation(text: text, cited: $0) }
    }
    // What no longer holds itself need not be mended, and whoever replaces another has to name it.
    for document in own where validities[document.id]?.holds ?? false {
      let facts = document.facts
      let text = CitingText(
        kind: DocumentWords.citingKind, title: DocumentWords.citing(facts), path: Self.staffPath(document.id),
        text: facts.text, day: facts.issuedOn)
      found += scan.ended(citedIn: "\(facts.summary) \(facts.text)").filter { ended in
        !ended.isOf(facts)
          && !facts.relations.contains { DocumentNumber.key($0.number) == DocumentNumber.key(ended.number) }
      }.map { StaleCitation(text: text, cited: $0) }
    }
    return found
  }
}
