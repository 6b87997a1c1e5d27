// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The routes of the public's standing pages.
struct HomeRoutes: Sendable {
  /// How many messages the home page shows: a large one with its picture and pairs below it.
  static let newsCount = 7
  private static let modelCount = 3
  private static let bulletinCount = 3
  /// How many of the coming days' events it shows, and how far it looks.
  private static let comingCount = 5
  private static let comingDays = 31

  let ports: PortalPorts
  let address: SiteAddress
  let now: @Sendable () -> Instant

  func add(to routes: inout Routes) {
    routes.get("/", .everyone) { try await home($0) }
    routes.get(ContactPages.path, .everyone) { visit in
      Reply.page(
        ContactPages.page(
          try await ports.units(visit.commune), commune: visit.visitor.commune, base: try await base(visit))
      ).cached(until: ["commune"])
    }
    routes.get(EnglishContactPages.path, .everyone) { visit in
      Reply.page(
        EnglishContactPages.page(
          try await ports.units(visit.commune), commune: visit.visitor.commune, base: try await base(visit))
      ).cached(until: ["commune"])
    }
    routes.get(StatementPages.privacyPath, .everyone) { visit in
      Reply.page(StatementPages.privacy(visit.visitor.commune)).cached(until: ["commune"])
    }
    routes.get(StatementPages.accessPath, .everyone) { visit in
      Reply.page(StatementPages.accessibility(visit.visitor.commune)).cached(until: ["commune"])
    }
    routes.get(OfflinePages.path, .everyone) { visit in
      Reply.page(OfflinePages.page(visit.visitor.commune)).cached(until: ["commune"])
    }
    routes.get(OfflinePages.manifestPath, .everyone) { visit in
      Reply(
        type: "application/manifest+json; charset=utf-8",
        body: .bytes(try StableJSON.bytes(OfflineManifest(visit.visitor.commune)))
      ).cached(until: ["commune"])
    }
  }

  private func base(_ visit: Visit) async throws -> String {
    try await address.base(of: visit.visitor.commune)
  }

  private func home(_ visit: Visit) async throws -> Reply {
    let (commune, today) = (visit.commune, now().day)
    async let news = ports.latest(commune, nil, Self.newsCount)
    async let models = ports.models(commune, Self.modelCount)
    async let plan = ports.plan(commune)
    async let events = ports.events(commune, today...today.adding(days: Self.comingDays))
    async let bulletins = ports.bulletins(commune, today)
    async let units = ports.units(commune)
    let coming = try await events.filter { $0.day >= today }.sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
    let content = HomePages.Content(
      news: try await news, models: try await models, plan: try await plan,
      coming: Array(coming.prefix(Self.comingCount)),
      bulletins: Array(try await bulletins.prefix(Self.bulletinCount)), services: ports.services,
      units: try await units)
    return Reply.page(
      try HomePages.page(content, commune: visit.visitor.commune, base: try await base(visit))
    ).cached(until: Portal.dependencies)
  }
}
