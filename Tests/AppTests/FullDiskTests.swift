// SPDX-License-Identifier: Apache-2.0

import Foundation
import Storage
import TestKit
import Testing

@testable import App

/// A disk that is full: a small one of memory, which only the program sees.
@Suite(.serialized) struct FullDiskTests {
  /// Whether this machine lets a test mount a disk for a process of its own.
  private static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test(.enabled(if: canMount, "disks cannot be mounted here"))
  func aFullDiskLosesNothingThatWasTyped() async throws {
    try await Program.with(.sqlite) { outer in
      let disk = outer.folder + "/disk"
      try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
      var program = Program(database: "sqlite:\(disk)/caicach.db", folder: outer.folder)
      program.environment = ["CAICACH_FILES": disk + "/files", "CAICACH_BACKUPS": disk + "/backups"]
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let password = try await place.add("quan-tri", "administrator", "writer")
      let prelude = """
        exec unshare -rm /bin/bash -c '
          cp -a "$1" "$1.whole" && mount -t tmpfs -o size=24m tmpfs "$1" && cp -a "$1.whole/." "$1/" || exit 9
          shift; exec "$0" "$@"' "$0" '\(disk)' "$@"
        """
      try await program.serving(prelude: prelude) { port, server in
        let browser = try await place.enter("quan-tri", password, port: port)
        let seen = "/proc/\(server.processID)/root\(disk)"
        let filler = seen + "/filler"
        func fill() throws {
          let handle = open(filler, O_WRONLY | O_CREAT, 0o600)
          try #require(handle >= 0)
          let block = [UInt8](repeating: 7, count: 4096)
          while write(handle, block, block.count) == block.count {}
          close(handle)
        }
        let typed = [
          "title": "Tin khi ổ đĩa đầy", "summary": "Không được mất", "topic": "service-centre",
          "body": String(repeating: "Bà con “mang theo” <căn cước> & giấy tờ. ", count: 250), "next": "save",
          "audiences": "people",
        ]
        _ = try await browser.get("/can-bo/tin/moi")
        try fill()
        // What was set aside for the journal is used up first.
        var taken = 0
        var refused = try await browser.post("/can-bo/tin", typed)
        while refused.status == 303, taken < 400 {
          taken += 1
          refused = try await browser.post("/can-bo/tin", typed)
        }
        #expect(
          refused.status == 503 && refused.body.contains("ổ đĩa đã đầy"), "\(refused.status) \(server.said)")
        let back = TestBrowser.fields(of: refused, action: "/can-bo/tin")
        for (name, value) in typed { #expect(back[name] == value, "\(name)") }

        // A file with it: the words come back, the file is to be chosen again.
        let picture = try await browser.upload(
          "/can-bo/tin", field: "picture", name: "anh.png", bytes: [UInt8](repeating: 3, count: 3 << 20),
          fields: typed)
        #expect(picture.status == 503 && picture.body.contains("hãy chọn lại tệp"), "\(picture.status)")
        #expect(TestBrowser.fields(of: picture, action: "/can-bo/tin")["body"] == typed["body"])
        // Reading goes on, and the reason is no secret of the program's.
        #expect(try await TestBrowser(port: port, host: place.host).get("/").status == 200)
        for answer in [refused, picture] {
          for inside in ["SQLITE", "errno", "DatabaseError", "diskFull", "Error("] {
            #expect(!answer.body.contains(inside))
          }
        }

        try FileManager.default.removeItem(atPath: filler)
        let again = try await browser.post("/can-bo/tin", back, token: .given(back["_token"] ?? ""))
        let path = try #require(again.header("location"), "\(again.status)")
        let kept = try await browser.get(String(path.prefix { $0 != "?" }) + "/sua")
        #expect(
          TestBrowser.plain(kept.body).contains(typed["body"]?.trimmingCharacters(in: .whitespaces) ?? "-"))
        let list = try await browser.get("/can-bo/tin")
        #expect(list.status == 200)
        // SQLite would follow the link to a path of ours, where the small disk is not.
        for suffix in ["", "-wal"] {
          try FileManager.default.copyItem(
            atPath: "\(seen)/caicach.db\(suffix)", toPath: "\(disk)/seen.db\(suffix)")
        }
        let count = try await Self.count(database: "sqlite:\(disk)/seen.db")
        #expect(count == taken + 1)
      }
    }
  }

  private static func count(database address: String) async throws -> Int {
    let database = try await DatabaseAddress.open(address)
    let count = try await database.read { try $0.rows("SELECT id FROM message WHERE commune > 0").count }
    await database.close()
    return count
  }
}
