// SPDX-License-Identifier: Apache-2.0

public import Files
import Foundation
public import Kernel
public import Outside
public import Storage
import Web

/// What stands on the picture of a message for shared links.
public struct SharePictureText: Hashable, Sendable, Encodable {
  /// The headline.
  public let title: String
  /// What it belongs to; empty for nothing.
  public let topic: String
  /// The commune.
  public let commune: String
  /// The province.
  public let province: String

  /// A text from its parts.
  public init(title: String, topic: String, commune: String, province: String) {
    self.title = title
    self.topic = topic
    self.commune = commune
    self.province = province
  }
}

/// The pictures that shared links show of messages without a picture of their own: made once for each version by the
/// durable queue, so that no page waits for one.
public struct SharePictures: Sendable {
  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { SharePictureSchema.migrations }

  static let jobKind = "portal.share-picture"
  /// Where a picture is fetched; its name is the hash of its bytes.
  static let folder = "/anh-chia-se"

  let store: SharePictureStore
  let queue: JobQueue
  let files: FileStore
  let typst: TypstProgram
  let surroundings: Surroundings
  let text: @Sendable (MessageID, Int, CommuneID) async throws -> SharePictureText?

  /// Pictures over a database.
  ///
  /// - Parameter text: what stands on the picture of a version; nil if the public does not see it now, or if it has a
  ///   picture of its own
  public init(
    database: any Database, surroundings: Surroundings, files: FileStore, typst: TypstProgram,
    text: @escaping @Sendable (MessageID, Int, CommuneID) async throws -> SharePictureText?
  ) {
    store = SharePictureStore(database: database)
    queue = JobQueue(database: database, surroundings: surroundings)
    self.files = files
    self.typst = typst
    self.surroundings = surroundings
    self.text = text
  }

  /// Asks for the picture of a version, inside the transaction that publishes it.
  public func published(
    _ message: MessageID, version: Int, commune: CommuneID, in session: any Session
  ) throws {
    try queue.enqueue(Self.jobKind, key: "\(message) \(version)", commune: commune, in: session)
  }

  /// The path of a version's picture; nil until it is made.
  public func path(of message: MessageID, version: Int, in commune: CommuneID) async throws -> String? {
    try await store.file(of: message, version: version, in: commune).map { "\(Self.folder)/\($0).png" }
  }

  /// What the queue calls.
  var jobs: [String: JobHandler] { [Self.jobKind: make] }

  /// The route that gives the pictures.
  func add(to routes: inout Routes) {
    routes.get(Self.folder + "/{name}", .everyone) { try await picture($0) }
  }

  /// Makes the picture that a job asks for; a second run finds it made and changes nothing.
  @Sendable func make(_ job: Job) async throws {
    let parts = job.key.split(separator: " ")
    guard let commune = job.commune, parts.count == 2, let message = MessageID(String(parts[0])),
      let version = Int(parts[1]),
      try await store.file(of: message, version: version, in: commune) == nil,
      let text = try await text(message, version, commune)
    else { return }
    let png = try await typst.picture(
      of: "share.typ",
      files: [
        "share.typ": Array(SharePictureSheet.source.utf8), "text.json": try StableJSON.bytes(text),
      ])
    let file = try await files.keep(png, name: "\(message)-\(version).png", for: commune)
    try await store.keep(
      file.hash, of: message, version: version, in: commune, at: surroundings.now(), finishing: job, queue)
  }

  /// A picture of a message that the public still sees; what is under a hash never changes.
  private func picture(_ visit: Visit) async throws -> Reply {
    let name = visit.parameters["name"] ?? ""
    guard name.hasSuffix(".png"), let hash = FileHash(String(name.dropLast(4))),
      let (message, version) = try await store.message(of: hash, in: visit.commune),
      try await text(message, version, visit.commune) != nil
    else { throw Fault(.notFound, FaultWords.notFound) }
    return Reply(
      type: "image/png", body: .file(path: files.path(of: hash)),
      headers: [("cache-control", "public, max-age=31536000, immutable")])
  }
}
