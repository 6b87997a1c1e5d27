// SPDX-License-Identifier: Apache-2.0

import Web

/// The route of the search.
struct SearchRoutes: Sendable {
  /// The most letters of a query that count.
  static let queryLimit = 200
  /// The most results that are shown.
  static let limit = 50
  /// Results on a page.
  static let pageSize = 10

  let search: PortalSearch

  func add(to routes: inout Routes) {
    // Queries are without end, so their pages are never kept.
    routes.get(SearchPages.path, .everyone) { .page(answer($0)) }
  }

  private func answer(_ visit: Visit) -> Page {
    let typed = visit.query["q"] ?? ""
    let query = String(typed.prefix(Self.queryLimit))
    guard query.contains(where: { !$0.isWhitespace }) else { return SearchPages.form() }
    guard let results = search.results(of: query, in: visit.commune, limit: Self.limit) else {
      return SearchPages.loading(query)
    }
    let pages = max(1, (results.count + Self.pageSize - 1) / Self.pageSize)
    let page = min(max(1, Int(visit.query["trang"] ?? "") ?? 1), pages)
    let shown = results.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
    return SearchPages.results(
      Array(shown), count: results.count, query: query, wasCut: typed.count > Self.queryLimit, page: page,
      of: pages)
  }
}
