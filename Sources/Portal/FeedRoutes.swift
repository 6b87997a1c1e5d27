// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The latest news for feed readers, all or of one topic: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1.
struct FeedRoutes: Sendable {
  /// How many messages a feed holds.
  static let length = 30

  let ports: PortalPorts
  let address: SiteAddress
  let now: @Sendable () -> Instant

  func add(to routes: inout Routes) {
    for folder in ["", "/tin-tuc/chu-de/{topic}"] {
      routes.get(folder + "/feed.rss", .everyone) { visit in
        Self.reply("application/rss+xml", FeedPages.rss(try await feed(visit)))
      }
      routes.get(folder + "/feed.atom", .everyone) { visit in
        Self.reply("application/atom+xml", FeedPages.atom(try await feed(visit)))
      }
      routes.get(folder + "/feed.json", .everyone) { visit in
        let bytes = try StableJSON.bytes(FeedJSON(try await feed(visit)))
        return Reply(type: "application/feed+json; charset=utf-8", body: .bytes(bytes))
          .cached(until: Portal.dependencies)
      }
    }
  }

  private func feed(_ visit: Visit) async throws -> Feed {
    let slug = visit.parameters["topic"]
    let topic = ports.topics.first { $0.slug == slug }
    if slug != nil, topic == nil { throw Fault(.notFound, FaultWords.notFound) }
    return Feed(
      commune: visit.visitor.commune, base: try await address.base(of: visit.visitor.commune), topic: topic,
      news: try await ports.latest(visit.commune, slug, Self.length), now: now())
  }

  private static func reply(_ type: String, _ markup: HTML) -> Reply {
    Reply(type: "\(type); charset=utf-8", body: .bytes(Array(markup.text.utf8)))
      .cached(until: Portal.dependencies)
  }
}
