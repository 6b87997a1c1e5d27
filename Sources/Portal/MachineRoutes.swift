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
    routes.get("/sitemap.xml", .everyone) { try await sitemap($0) }
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
    let articles = try await ports.published(visit.commune)
    let records = try await ports.records(visit.commune)
    return Reply(
      type: "application/xml; charset=utf-8",
      body: .bytes(Array(FeedPages.sitemap(articles, records: records, base: base).text.utf8))
    ).cached(until: Portal.dependencies)
  }

  private func robots(_ visit: Visit) async throws -> Reply {
    let base = try await address.base(of: visit.visitor.commune)
    return Self.text(
      """
      User-agent: *
      Disallow: /can-bo
      Disallow: /tim-kiem

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
