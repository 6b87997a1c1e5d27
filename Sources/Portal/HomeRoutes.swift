// SPDX-License-Identifier: Apache-2.0

import Web

/// The routes of the public's standing pages.
struct HomeRoutes: Sendable {
  /// How many messages the home page shows: a large one with its picture and pairs below it.
  static let newsCount = 7

  let ports: PortalPorts

  func add(to routes: inout Routes) {
    routes.get("/", .everyone) { try await home($0) }
    routes.get(ContactPages.path, .everyone) { visit in
      Reply.page(ContactPages.page(try await ports.units(visit.commune), commune: visit.visitor.commune))
        .cached(until: ["commune"])
    }
    routes.get(StatementPages.privacyPath, .everyone) { visit in
      Reply.page(StatementPages.privacy(visit.visitor.commune)).cached(until: ["commune"])
    }
    routes.get(StatementPages.accessPath, .everyone) { visit in
      Reply.page(StatementPages.accessibility(visit.visitor.commune)).cached(until: ["commune"])
    }
  }

  private func home(_ visit: Visit) async throws -> Reply {
    async let news = ports.latest(visit.commune, Self.newsCount)
    async let plan = ports.plan(visit.commune)
    async let units = ports.units(visit.commune)
    return Reply.page(
      HomePages.page(
        commune: visit.visitor.commune, news: try await news, plan: try await plan, units: try await units)
    ).cached(until: Portal.dependencies)
  }
}
