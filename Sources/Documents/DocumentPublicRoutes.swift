// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The public's routes of documents: the list with its search, one document, its sheet for printing.
struct DocumentPublicRoutes: Sendable {
  static let pageSize = 20
  static let feedLength = 30
  private static let dependencies: Set<String> = [DocumentStore.capability, "planning", "files", "commune"]

  let documents: Documents

  func add(to routes: inout Routes) {
    routes.get(DocumentPublicPages.path, .everyone) { try await list($0) }
    routes.get(DocumentPublicPages.feedPath, .everyone) { try await feed($0) }
    routes.get(DocumentPublicPages.path + "/{slug}", .everyone) { try await document($0) }
  }

  private func list(_ visit: Visit) async throws -> Reply {
    let query = DocumentQuery(visit.query)
    let found = try await documents.board.documents(query, in: visit.commune, limit: Self.pageSize + 1)
    let shown = Array(found.prefix(Self.pageSize))
    let page = DocumentPublicPages.list(
      shown, validities: try await documents.validities(of: shown, in: visit.commune), query: query,
      typed: visit.query, count: try await documents.board.count(query, in: visit.commune),
      years: try await documents.board.years(in: visit.commune),
      next: found.count > shown.count ? shown.last.map(DocumentQuery.Place.init) : nil,
      on: documents.surroundings.today)
    // Only the plain list is asked for often; searches would push out the pages that are.
    return query.isPlain && visit.query.isEmpty
      ? Reply.page(page).cached(until: Self.dependencies) : Reply.page(page)
  }

  /// The documents that were made public last, for feed readers.
  private func feed(_ visit: Visit) async throws -> Reply {
    let commune = visit.visitor.commune
    let latest = try await documents.board.documents(in: visit.commune, limit: .max)
      .sorted { $0.publishedAt > $1.publishedAt }.prefix(Self.feedLength)
    let markup = DocumentFeedPages.atom(
      Array(latest), commune: commune, base: try await documents.address.base(of: commune),
      now: documents.surroundings.now())
    return Reply(type: "application/atom+xml; charset=utf-8", body: .bytes(Array(markup.text.utf8)))
      .cached(until: Self.dependencies)
  }

  private func document(_ visit: Visit) async throws -> Reply {
    let slug = visit.parameters["slug"] ?? ""
    guard let id = DocumentID(String(slug.suffix(13))) else {
      throw Fault(.notFound, DocumentWords.notFound)
    }
    guard let document = try await documents.board.find(id, in: visit.commune) else {
      return try await gone(id, visit)
    }
    if "\(DocumentPublicPages.path)/\(slug)" != document.path {
      return Reply(
        status: 301, type: "text/plain; charset=utf-8", body: .bytes([]),
        headers: [("location", document.path)])
    }
    let relations = try await documents.board.relations(in: visit.commune)
    let incoming = relations.filter {
      $0.relation.names(document.facts) && $0.from.id != id && $0.startsOn <= documents.surroundings.today
    }
    let validity = try await documents.validities(of: [document], in: visit.commune)[id] ?? .inForce
    let targets = try await documents.targets(of: document.facts, in: visit.commune)
    let page =
      visit.query["ban-in"] == nil
      ? DocumentPublicPages.document(document, validity: validity, incoming: incoming, targets: targets)
      : DocumentPublicPages.sheet(
        document, validity: validity, incoming: incoming, targets: targets,
        on: documents.surroundings.today)
    return Reply.page(page).cached(until: Self.dependencies)
  }

  /// A document that the public once saw says why it is gone; any other never was.
  private func gone(_ id: DocumentID, _ visit: Visit) async throws -> Reply {
    guard let document = try await documents.store.find(id, in: visit.commune),
      let withdrawal = document.events.last(where: { $0.action == .withdraw })
    else { throw Fault(.notFound, DocumentWords.notFound) }
    return .page(
      DocumentPublicPages.withdrawn(reason: withdrawal.comment ?? "", at: withdrawal.at), status: 410)
  }
}

/// The documents that a document points at, as far as the public sees them.
struct DocumentTarget: Hashable, Sendable {
  let relation: DocumentRelation
  /// The document that is meant; nil where it is known by its number alone.
  let document: PublishedDocument?
}

extension Documents {
  /// What a document points at, each with the document that is meant.
  func targets(of facts: DocumentFacts, in commune: CommuneID) async throws -> [DocumentTarget] {
    guard !facts.relations.isEmpty else { return [] }
    let all = try await board.documents(in: commune, limit: .max)
    return facts.relations.map { relation in
      DocumentTarget(relation: relation, document: all.first { relation.names($0.facts) })
    }
  }
}
