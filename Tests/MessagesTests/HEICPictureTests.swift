// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Outside
import Storage
import TestKit
import Testing
import Web

@testable import Files
@testable import Messages

/// A photo as telephones make it.
@Suite struct HEICPictureTests {
  /// A photo written by the machine's libvips; nil where it was built without an encoder.
  private static func photo() async throws -> [UInt8]? {
    try await withTemporaryFolder { folder in
      let (plain, path) = (folder + "/a.png", folder + "/a.heic")
      try Data(MessageFormTests.png).write(to: URL(fileURLWithPath: plain))
      let made = try await Processes.machine.run("vips", ["copy", plain, path])
      return made.succeeded ? Array(try Data(contentsOf: URL(fileURLWithPath: path))) : nil
    }
  }

  @Test(
    .enabled("the libvips of this machine writes no HEIC") { try await photo() != nil },
    arguments: Engine.available)
  func aPhotoOfATelephoneBecomesAPictureThatBrowsersShow(_ engine: Engine) async throws {
    let bytes = try #require(try await Self.photo())
    #expect(MediaType(sniffing: Array(bytes.prefix(64))) == .heic)
    try await MessageDesk.with(engine) { desk in
      try await withUpload("anh.heic", bytes) { upload in
        let typed = MessageDesk.typed.merging(["next": "submit", "alt": "Một ô màu", "consent": "nobody"]) {
          $1
        }
        let sent = try await desk.post(
          "/can-bo/tin", as: desk.lan, typed, lists: MessageDesk.audiences, uploads: ["picture": upload])
        let id = try #require(messageID(sent))
        let content = try #require(try await desk.store.find(id, in: desk.id)).latest.content
        let hash = try #require(content.picture).hash
        let stored = try #require(try await desk.files.picture(hash, in: desk.id))
        for size in stored.sizes {
          let file = try #require(try await desk.files.find(size.hash, in: desk.id))
          #expect(file.type != .heic && file.type.isPicture, "\(file.type)")
        }
        try await desk.act([.approve, .publish], id, by: desk.minh)
        let page = try await desk.get(try #require(try await desk.board.find(id, in: desk.id)).path)
        #expect(page.text.contains("alt=\"Một ô màu\""))
      }
    }
  }
}
