// SPDX-License-Identifier: Apache-2.0

import Commune
import Files
import Kernel
import Web

/// The public's routes of messages: the news, one article, its recording.
struct ArticleRoutes: Sendable {
  static let pageSize = 12
  /// How many others of its content an article leads to.
  private static let relatedCount = 4
  private static let dependencies: Set<String> = ["messages", "files", "loudspeakers", "commune", "portal"]

  let store: MessageStore
  let board: MessageBoard
  let files: FileStore
  let units: UnitStore
  let address: SiteAddress

  func add(to routes: inout Routes) {
    routes.get(ArticlePages.path, .everyone) { visit in
      // Addresses from before topics had their own go on working.
      if let topic = Topic(rawValue: visit.query["chu-de"] ?? "") { return Self.moved(to: topic.path) }
      return try await list(.all, visit)
    }
    routes.get(ArticlePages.path + "/chu-de/{topic}", .everyone) { visit in
      guard let topic = Topic(slug: visit.parameters["topic"] ?? "") else {
        throw Fault(.notFound, FaultWords.notFound)
      }
      return try await list(.topic(topic), visit)
    }
    routes.get(NewsPages.modelsPath, .everyone) { try await list(.models, $0) }
    routes.get(ArticlePages.path + "/{slug}", .everyone) { try await article($0) }
  }

  private func list(_ part: NewsPart, _ visit: Visit) async throws -> Reply {
    let count = try await board.count(in: visit.commune, part: part)
    let pages = max(1, (count + Self.pageSize - 1) / Self.pageSize)
    let page = min(max(1, Int(visit.query["trang"] ?? "") ?? 1), pages)
    let messages = try await board.latest(
      in: visit.commune, part: part, limit: Self.pageSize, offset: (page - 1) * Self.pageSize)
    var pictures: [FileHash: StoredPicture] = [:]
    for hash in Set(messages.compactMap(\.picture?.hash)) {
      pictures[hash] = try await files.picture(hash, in: visit.commune)
    }
    return Reply.page(
      NewsPages.list(
        messages, pictures: pictures, part: part, pages: (page, pages, count),
        base: try await address.base(of: visit.visitor.commune), commune: visit.visitor.commune)
    ).cached(until: Self.dependencies)
  }

  private static func moved(to path: String) -> Reply {
    Reply(
      status: 301, type: "text/plain; charset=utf-8", body: .bytes([]), headers: [("location", path)])
  }

  func article(_ visit: Visit) async throws -> Reply {
    let name = visit.parameters["slug"] ?? ""
    let isRecording = name.utf8.count > 4 && name.hasSuffix(".mp3")
    let slug = isRecording ? String(name.dropLast(4)) : name
    guard let id = Slug.id(slug) else { throw Fault(.notFound, FaultWords.notFound) }
    guard let message = try await board.find(id, in: visit.commune) else { return try await gone(id, visit) }
    if isRecording { return try await recording(of: message) }
    // Addresses with an older title go on working.
    if slug != message.slug { return Self.moved(to: message.path) }
    var picture: StoredPicture?
    if let hash = message.picture?.hash { picture = try await files.picture(hash, in: visit.commune) }
    let unit = try await units.unit(message.unit, commune: visit.commune)
    let related = try await board.latest(
      in: visit.commune, part: message.topic.map { .topic($0) } ?? .all, limit: Self.relatedCount + 1)
    return Reply.page(
      try ArticlePages.article(
        message, unit: unit?.name, picture: picture, audio: try await store.ports.audio(message),
        parts: try await files.parts(body: message.body, attachments: message.attachments, in: visit.commune),
        shareImage: try await store.ports.shareImage(message),
        related: Array(related.filter { $0.id != message.id }.prefix(Self.relatedCount)),
        commune: visit.visitor.commune, base: try await address.base(of: visit.visitor.commune),
        notes: try await store.find(id, in: visit.commune)?.status.notes ?? [])
    ).cached(until: Self.dependencies)
  }

  private func recording(of message: PublishedMessage) async throws -> Reply {
    guard let audio = try await store.ports.audio(message) else {
      throw Fault(.notFound, MessageWords.noRecording)
    }
    return Reply(type: "audio/mpeg", body: .file(path: audio.file))
  }

  /// A message that the public once saw says why it is gone; any other never was.
  private func gone(_ id: MessageID, _ visit: Visit) async throws -> Reply {
    guard let message = try await store.find(id, in: visit.commune),
      let withdrawal = message.events.last(where: { $0.action == .withdraw })
    else { throw Fault(.notFound, FaultWords.notFound) }
    return .page(ArticlePages.withdrawn(reason: withdrawal.comment ?? "", at: withdrawal.at), status: 410)
  }
}
