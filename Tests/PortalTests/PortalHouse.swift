// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Web

@testable import Portal

/// An invented commune with things to show, and its portal.
struct PortalHouse: Sendable {
  static let migrations = CommuneSchema.migrations
  static let commune = CommuneCard(
    id: ID(rawValue: 1), code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh", host: "an-binh.test")
  static let clerk = Staff(
    id: ID(rawValue: 2), name: "Hoa", unit: ID(rawValue: 3), unitName: "Văn phòng", permissions: [.read])

  static func news(
    _ id: Int64, _ title: String, summary: String = "Tóm tắt.", picture: NewsCard.Picture? = nil,
    audio: PortalAudio? = nil
  ) -> PortalNews {
    PortalNews(
      id: ID(rawValue: id), title: title, path: "/tin-tuc/tin-\(id)", summary: summary,
      topic: "Chính quyền số",
      publishedAt: FixedSurroundings.start, updatedAt: FixedSurroundings.start.adding(.seconds(60)),
      picture: picture, audio: audio)
  }

  static func article(_ id: Int64, _ title: String, text: String = "") -> PortalArticle {
    PortalArticle(
      id: ID(rawValue: id), title: title, path: "/tin-tuc/tin-\(id)", summary: "", text: text,
      publishedAt: FixedSurroundings.start, updatedAt: FixedSurroundings.start)
  }

  /// What a route of a portal answers to a visit.
  static func answer(
    _ portal: Portal, _ path: String, query: [String: String] = [:], parameters: [String: String] = [:],
    staff: Staff? = nil, commune: CommuneCard = commune
  ) async throws -> Reply {
    guard let route = portal.capability.routes.all.first(where: { $0.path == path }) else {
      throw Fault(.notFound, path)
    }
    return try await route.answer(
      Visit(
        visitor: Visitor(commune: commune, staff: staff, formToken: "t"), path: path, parameters: parameters,
        query: query))
  }

  /// The same, as text: the content of a page, or the bytes.
  static func text(
    _ portal: Portal, _ path: String, query: [String: String] = [:], parameters: [String: String] = [:],
    staff: Staff? = nil, commune: CommuneCard = commune
  ) async throws -> String {
    let reply = try await answer(
      portal, path, query: query, parameters: parameters, staff: staff, commune: commune)
    switch reply.body {
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .page(let page): return page.content.text
    case .file(let path): return path
    }
  }

  /// A portal that asks nothing of its database.
  static func portal(_ ports: PortalPorts = PortalPorts()) -> Portal {
    Portal(
      database: NoDatabase(), surroundings: FixedSurroundings().surroundings, publicURL: "", ports: ports)
  }

  /// The same with the ports that are set.
  static func portal(_ set: (inout PortalPorts) -> Void) -> Portal { portal(PortalPorts(set)) }
}

extension PortalPorts {
  /// The ports of the page of the day's work.
  init(
    today: [TodaySource],
    month: @escaping @Sendable (CommuneID, Month) async throws -> PortalMonth? = { _, _ in nil }
  ) {
    self.init {
      $0.today = today
      $0.month = month
    }
  }
}

/// A database that is away.
struct NoDatabase: Database {
  var engine: Engine { .sqlite }
  var load: DatabaseLoad { DatabaseLoad(busy: 0, waiting: 0, limit: 0) }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    throw DatabaseError.unavailable("away")
  }

  func snapshot<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    throw DatabaseError.unavailable("away")
  }

  func write<Value: Sendable>(
    _ change: Change, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value {
    throw DatabaseError.unavailable("away")
  }

  func changes() -> AsyncStream<Change> { AsyncStream { $0.finish() } }
  func tables() async throws -> [TableShape] { throw DatabaseError.unavailable("away") }
  func close() async {}
}
