// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Logging
import Web

/// What machines ask of a site: whether it is well, what there is, where to write.
struct MachineRoutes: Sendable {
  /// How long the contact of `security.txt` is said to hold (RFC 9116 advises less than a year).
  private static let contactDays = 180

  let health: HealthStore
  let address: SiteAddress
  let ports: PortalPorts
  let surroundings: Surroundings

  func add(to routes: inout Routes) {
    routes.get("/suc-khoe", .everyone) { _ in await wellBeing() }
    routes.get(SitemapPages.path, .everyone) { try await sitemap($0) }
    routes.get(SitemapPages.folder + "/{part}", .everyone) { try await sitemapPart($0) }
    routes.get("/robots.txt", .everyone) { try await robots($0) }
    routes.get("/.well-known/security.txt", .everyone) { try await security($0) }
  }

  private func wellBeing() async -> Reply {
    do {
      try await health.check()
      return .json(Array(#"{"status":"ok"}"#.utf8))
    } catch {
      surroundings.log.error("health check failed", metadata: ["error": "\(String(reflecting: error))"])
      return Self.text(PortalWords.databaseAway, status: 503)
    }
  }

  private func sitemap(_ visit: Visit) async throws -> Reply {
    let base = try await address.base(of: visit.visitor.commune)
    return Self.xml(SitemapPages.index(articles: try await ports.count(visit.commune), base: base))
  }

  private func sitemapPart(_ visit: Visit) async throws -> Reply {
    let base = try await address.base(of: visit.visitor.commune)
    let part = visit.parameters["part"] ?? ""
    if part == SitemapPages.pagesPart {
      let records = try await ports.records(visit.commune).map(\.path)
      return Self.xml(SitemapPages.pages(Self.pages + ports.topics.map(\.path) + records, base: base))
    }
    guard let number = SitemapPages.number(part), (1...1_000).contains(number) else {
      throw Fault(.notFound, FaultWords.notFound)
    }
    let articles = try await ports.addresses(
      visit.commune, SitemapPages.length, (number - 1) * SitemapPages.length)
    guard !articles.isEmpty else { throw Fault(.notFound, FaultWords.notFound) }
    return Self.xml(SitemapPages.articles(articles, base: base))
  }

  /// The public's pages besides articles and topics.
  private static let pages = [
    "/", "/tin-tuc", "/guong-dien-hinh", "/ke-hoach", "/van-ban", CalendarPages.path, "/truyen-thanh",
    ContactPages.path,
    EnglishContactPages.path, "/hieu-nang", StatementPages.privacyPath, StatementPages.accessPath,
  ]

  private static func xml(_ markup: HTML) -> Reply {
    Reply(type: "application/xml; charset=utf-8", body: .bytes(Array(markup.text.utf8)))
      .cached(until: Portal.dependencies)
  }

  private func robots(_ visit: Visit) async throws -> Reply {
    let base = try await address.base(of: visit.visitor.commune)
    return Self.text(
      """
      User-agent: *
      Disallow: /can-bo
      Disallow: /tim-kiem
      Disallow: /ngoai-tuyen

      Sitemap: \(base)/sitemap.xml

      """
    ).cached(until: ["commune"])
  }

  private func security(_ visit: Visit) async throws -> Reply {
    let base = try await address.base(of: visit.visitor.commune)
    let expires = Instant(surroundings.today.adding(days: Self.contactDays))
    return Self.text(
      """
      Contact: \(base)/lien-he
      Expires: \(expires.iso)
      Preferred-Languages: vi, en
      Canonical: \(base)/.well-known/security.txt

      """
    ).cached(until: ["commune"])
  }

  private static func text(_ text: String, status: Int = 200) -> Reply {
    Reply(status: status, type: "text/plain; charset=utf-8", body: .bytes(Array(text.utf8)))
  }
}
