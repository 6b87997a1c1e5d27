// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Outside
import Storage
import TestKit
import Testing
import Web

@testable import Files

@Suite struct FileStoreTests {
  private static let (here, elsewhere) = (CommuneID(rawValue: 7), CommuneID(rawValue: 8))

  private func withStore(
    _ engine: Engine, processes: Processes = .machine, _ body: (FileStore, String) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try await withDatabase(engine, migrations: FileSchema.migrations) { database in
        let store = FileStore(
          root: folder + "/files", database: database, processes: processes,
          surroundings: FixedSurroundings().surroundings)
        try await body(store, folder)
      }
    }
  }

  /// A picture of noise: what compresses well would hide that a size was not made.
  private func picture(_ width: Int, _ height: Int, in folder: String) throws -> String {
    var bytes = Array("P6 \(width) \(height) 255\n".utf8)
    var seed: UInt32 = 7
    for _ in 0..<(width * height * 3) {
      seed = seed &* 1_664_525 &+ 1_013_904_223
      bytes.append(UInt8(seed >> 24))
    }
    let path = folder + "/noise.ppm"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func png(_ width: Int, _ height: Int, in folder: String) async throws -> String {
    let target = folder + "/noise.png"
    let result = try await Processes.machine.run(
      "vips", ["copy", picture(width, height, in: folder), target])
    try #require(result.succeeded)
    return target
  }

  @Test(arguments: Engine.available)
  func bytesAreKeptUnderTheirHash(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let bytes = Array("Kế hoạch năm 2026".utf8)
      let first = try await store.keep(bytes, name: "kế hoạch.txt", for: Self.here)
      let second = try await store.keep(bytes, name: "bản sao.txt", for: Self.here)
      #expect(first.hash == second.hash)
      #expect(first.hash == FileHash(of: bytes))
      let found = try await store.find(first.hash, in: Self.here)
      #expect(found?.name == "kế hoạch.txt")
      #expect(found?.type == .text)
      #expect(FileManager.default.contents(atPath: store.path(of: first.hash)) == Data(bytes))
    }
  }

  /// `data/files`, as a program finds it that was started in its own folder.
  @Test(arguments: Engine.available)
  func picturesAreKeptUnderARelativeRootToo(_ engine: Engine) async throws {
    try await withTemporaryFolder { folder in
      try await withDatabase(engine, migrations: FileSchema.migrations) { database in
        let up = FileManager.default.currentDirectoryPath.split(separator: "/").map { _ in ".." }
        let store = FileStore(
          root: up.joined(separator: "/") + folder + "/files", database: database, processes: .machine,
          surroundings: FixedSurroundings().surroundings)
        let path = try await png(700, 500, in: folder)
        let kept = try await store.keepPicture(fileAt: path, name: "ảnh.png", for: Self.here)
        #expect(kept.sizes.map(\.width) == [480, 700])
      }
    }
  }

  @Test(arguments: Engine.available)
  func anotherCommuneDoesNotSeeIt(_ engine: Engine) async throws {
    try await withStore(engine) { store, _ in
      let file = try await store.keep(Array("riêng".utf8), name: "a.txt", for: Self.here)
      let stranger = try await store.find(file.hash, in: Self.elsewhere)
      #expect(stranger == nil)
      _ = try await store.keep(Array("riêng".utf8), name: "b.txt", for: Self.elsewhere)
      let own = try await store.find(file.hash, in: Self.elsewhere)
      #expect(own?.name == "b.txt")
    }
  }

  @Test(arguments: Engine.available)
  func pictureIsKeptInItsSizes(_ engine: Engine) async throws {
    try await withStore(engine) { store, folder in
      let path = try await png(1000, 500, in: folder)
      let kept = try await store.keepPicture(fileAt: path, name: "ảnh.png", for: Self.here)
      #expect(kept.sizes.map(\.width) == [480, 960, 1000])
      #expect(kept.sizes.map(\.height) == [240, 480, 500])
      let again = try await store.picture(kept.hash, in: Self.here)
      #expect(again == kept)
      let stranger = try await store.picture(kept.hash, in: Self.elsewhere)
      #expect(stranger == nil)
      for size in kept.sizes {
        let file = try await store.find(size.hash, in: Self.here)
        #expect(file?.type == .jpeg)
        let start = FileManager.default.contents(atPath: store.path(of: size.hash))?.prefix(3)
        #expect(start == Data([0xFF, 0xD8, 0xFF]))
      }
    }
  }

  /// The place and the device that a camera writes into a picture do not reach the public.
  @Test func metadataIsDropped() async throws {
    try await withStore(.sqlite) { store, folder in
      let marked = folder + "/marked.jpg"
      let made = try await Processes.machine.run(
        "vips", ["copy", picture(64, 64, in: folder), marked + "[Q=90]"])
      try #require(made.succeeded)
      var bytes = Array(try #require(FileManager.default.contents(atPath: marked)))
      let secret = Array("Exif\0\0MM\0*\0\0\0\u{8}GPS nha ba Lan".utf8)
      let length = secret.count + 2
      bytes.insert(contentsOf: [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 255)] + secret, at: 2)
      try Data(bytes).write(to: URL(fileURLWithPath: marked))
      let kept = try await store.keepPicture(fileAt: marked, name: "ảnh.jpg", for: Self.here)
      let shown = try #require(FileManager.default.contents(atPath: store.path(of: kept.hash)))
      #expect(Data(bytes).range(of: Data("GPS nha".utf8)) != nil)
      #expect(shown.range(of: Data("GPS nha".utf8)) == nil)
    }
  }

  @Test func whatIsNoPictureIsRefusedInOneSentence() async throws {
    try await withStore(.sqlite) { store, folder in
      let fake = folder + "/virus.jpg"
      try Data("MZ not a picture".utf8).write(to: URL(fileURLWithPath: fake))
      await #expect(throws: Fault(.invalid, FileWords.notAPicture(.text))) {
        try await store.keepPicture(fileAt: fake, name: "virus.jpg", for: Self.here)
      }
      // The right first bytes, and then nothing that a decoder could read.
      try Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + [UInt8](repeating: 65, count: 500)).write(
        to: URL(fileURLWithPath: fake))
      await #expect(throws: Fault(.invalid, FileWords.notAPicture)) {
        try await store.keepPicture(fileAt: fake, name: "virus.jpg", for: Self.here)
      }
      await #expect(throws: Fault(.invalid, FileWords.empty)) {
        try await store.keep([], name: "rỗng", for: Self.here)
      }
    }
  }

  @Test func tooManyPixelsAreRefusedBeforeTheyAreDecoded() async throws {
    let calls = Processes { call in
      if call.program == "vipsheader" { return ProcessResult(status: 0, output: Array("90000\n".utf8)) }
      Issue.record("\(call.program) was asked to decode")
      return ProcessResult(status: 1)
    }
    try await withStore(.sqlite, processes: calls) { store, folder in
      let path = try await png(8, 8, in: folder)
      await #expect(throws: Fault(.tooLarge, FileWords.pictureTooLarge(megapixels: 50))) {
        try await store.keepPicture(fileAt: path, name: "a.png", for: Self.here)
      }
    }
  }

  @Test func folderThatCannotBeWrittenSaysSo() async throws {
    try await withStore(.sqlite) { store, folder in
      // A file stands where the folder should be: as full as a disk can be.
      try Data().write(to: URL(fileURLWithPath: folder + "/files"))
      await #expect(throws: Fault(.unavailable, FileWords.diskFull)) {
        try await store.keep([1, 2, 3], name: "a", for: Self.here)
      }
    }
  }

  @Test func nameOfADownloadIsEncoded() {
    #expect(FileRoutes.encoded("kế hoạch \"1\".docx") == "k%E1%BA%BF%20ho%E1%BA%A1ch%20%221%22.docx")
  }
}
