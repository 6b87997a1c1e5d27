// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The routes of the search.
struct SearchRoutes: Sendable {
  /// The most letters of a query that count.
  static let queryLimit = 200
  /// The most results that are shown.
  static let limit = 50
  /// Results on a page.
  static let pageSize = 10
  /// How many titles are proposed while somebody types.
  private static let proposals = 6

  let search: PortalSearch

  func add(to routes: inout Routes) {
    // Queries are without end, so their pages are never kept.
    routes.get(SearchPages.path, .everyone) { .page(answer($0)) }
    routes.get(SearchPages.proposalPath, .everyone) { try proposals($0) }
  }

  private func answer(_ visit: Visit) -> Page {
    let typed = visit.query["q"] ?? ""
    let query = SearchPages.Query(
      text: String(typed.prefix(Self.queryLimit)), kind: SearchWords.kind(visit.query["loai"] ?? ""),
      wasCut: typed.count > Self.queryLimit)
    guard !query.isBlank else { return SearchPages.form() }
    guard
      let found = search.results(of: query.text, kind: query.kind, in: visit.commune, limit: Self.limit)
    else { return SearchPages.loading(query) }
    guard !found.isEmpty else {
      let correction = search.correction(of: query.text, in: visit.commune)
      return SearchPages.nothing(query, correction: correction)
    }
    let pages = (found.count + Self.pageSize - 1) / Self.pageSize
    let page = min(max(1, Int(visit.query["trang"] ?? "") ?? 1), pages)
    let shown = found.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
    return SearchPages.results(Array(shown), count: found.count, query: query, page: page, of: pages)
  }

  /// Titles for who is still typing; an empty list while the index is being made.
  private func proposals(_ visit: Visit) throws -> Reply {
    let query = String((visit.query["q"] ?? "").prefix(Self.queryLimit))
    let found = search.results(of: query, in: visit.commune, limit: Self.proposals) ?? []
    return .json(try StableJSON.bytes(found.map(SearchProposal.init)))
  }
}

/// A title that is proposed while somebody types.
struct SearchProposal: Encodable {
  let title: String
  let kind: String
  let path: String

  init(_ entry: SearchEntry) {
    title = entry.title
    kind = SearchWords.name(entry.key.kind)
    path = entry.path
  }
}
