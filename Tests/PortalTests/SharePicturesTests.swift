// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Outside
import Storage
import Synchronization
import TestKit
import Testing
import Web

@testable import Files
@testable import Portal

struct SharePicturesTests {
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let message = MessageID(rawValue: 77)

  /// A desk with a program that draws, and counts how often it is asked.
  private struct Desk {
    let commune: TestCommune
    let pictures: SharePictures
    let portal: Portal
    let drawn: Drawn

    func job() async throws -> Job {
      let (pictures, id) = (pictures, commune.id)
      try await commune.database.write(Change(id, "messages")) { session in
        try pictures.published(SharePicturesTests.message, version: 2, commune: id, in: session)
      }
      let taken = try await pictures.queue.lease(
        [SharePictures.jobKind], owner: "w", for: .seconds(60), limit: 5)
      return try #require(taken.first)
    }
  }

  /// What the program was given, and whether the public still sees the message.
  private final class Drawn: Sendable {
    let texts = Mutex<[String]>([])
    let isLive = Mutex(true)
  }

  private static func with(_ engine: Engine, _ body: (Desk) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/caicach-share-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let migrations = FileSchema.migrations + JobSchema.migrations + SharePictures.migrations
    try await TestCommune.with(engine, migrations: migrations) { commune in
      let drawn = Drawn()
      let processes = Processes { call in
        let input = (call.folder ?? "") + "/text.json"
        let text = FileManager.default.contents(atPath: input).map { String(decoding: $0, as: UTF8.self) }
        drawn.texts.withLock { $0.append(text ?? "") }
        #expect(call.arguments.prefix(5) == ["compile", "--format", "png", "--ppi", "72"])
        try Data(png).write(to: URL(fileURLWithPath: call.arguments.last ?? ""))
        return ProcessResult(status: 0)
      }
      let (database, surroundings) = (commune.database, commune.surroundings)
      let pictures = SharePictures(
        database: database, surroundings: surroundings,
        files: FileStore(root: folder, database: database, processes: processes, surroundings: surroundings),
        typst: TypstProgram("typst", processes: processes, surroundings: surroundings)
      ) { _, _, _ in
        drawn.isLive.withLock { $0 }
          ? SharePictureText(title: "Tin <một>", topic: "", commune: "xã An Bình", province: "tỉnh Hà Tĩnh")
          : nil
      }
      let portal = Portal(
        database: database, surroundings: surroundings, publicURL: "", ports: PortalPorts(),
        pictures: pictures)
      try await body(Desk(commune: commune, pictures: pictures, portal: portal, drawn: drawn))
    }
  }

  @Test(arguments: Engine.available)
  func isMadeOnceAndServedWhileTheMessageIsSeen(_ engine: Engine) async throws {
    try await Self.with(engine) { desk in
      let job = try await desk.job()
      let before = try await desk.pictures.path(of: Self.message, version: 2, in: desk.commune.id)
      #expect(before == nil)
      try await desk.pictures.make(job)
      try await desk.pictures.make(job)
      #expect(desk.drawn.texts.withLock { $0.count } == 1)
      #expect(desk.drawn.texts.withLock { $0.first?.contains("Tin <một>") } == true)
      let path = try #require(
        try await desk.pictures.path(of: Self.message, version: 2, in: desk.commune.id))
      #expect(path.hasPrefix("/anh-chia-se/") && path.hasSuffix(".png"))
      let other = try await desk.pictures.path(of: Self.message, version: 1, in: desk.commune.id)
      #expect(other == nil)
      let name = String(path.dropFirst("/anh-chia-se/".count))
      let reply = try await Self.fetch(desk, name)
      guard case .file(let file) = reply.body else { return #expect(Bool(false), "no file") }
      #expect(reply.type == "image/png" && FileManager.default.contents(atPath: file) == Data(Self.png))
      desk.drawn.isLive.withLock { $0 = false }
      for gone in [name, "x.png", "../etc/passwd", ""] {
        await #expect(throws: Fault.self) { try await Self.fetch(desk, gone) }
      }
    }
  }

  @Test(arguments: Engine.available)
  func aMessageThatIsGoneHasNone(_ engine: Engine) async throws {
    try await Self.with(engine) { desk in
      desk.drawn.isLive.withLock { $0 = false }
      try await desk.pictures.make(try await desk.job())
      #expect(desk.drawn.texts.withLock { $0.isEmpty })
    }
  }

  private static func fetch(_ desk: Desk, _ name: String) async throws -> Reply {
    try await PortalHouse.answer(
      desk.portal, "/anh-chia-se/{name}", parameters: ["name": name], commune: desk.commune.card)
  }
}
