// SPDX-License-Identifier: Apache-2.0

import Foundation
import Storage
import TestKit
import Testing

@testable import App

/// What goes wrong inside reaches nobody but as a sentence: a program that is missing, a fault of ours.
@Suite(.serialized) struct MissingProgramTests {
  @Test(arguments: Engine.available)
  func withoutFfmpegAMessageIsPublishedAndItsRecordingMadeOnceItIsThere(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      var program = program
      let tools = program.folder + "/bin"
      try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
      for folder in ["/usr/bin", "/bin"] {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name != "ffmpeg" {
          try? FileManager.default.createSymbolicLink(
            atPath: "\(tools)/\(name)", withDestinationPath: "\(folder)/\(name)")
        }
      }
      program.environment["PATH"] = tools
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      try await program.serving { port, server in
        let (desk, _) = try await place.fill("lúa", commune: "An Bình", port: port)
        let guest = TestBrowser(port: port, host: place.host)
        let list = try await guest.get("/tin-tuc")
        let path = try #require(
          list.body.firstMatch(of: #/href="(\/tin-tuc\/tin-[^"]+)"/#).map { String($0.1) })
        let article = try await guest.get(path)
        #expect(article.status == 200 && !article.body.contains("<audio"))
        var today = ""
        try await Self.until {
          today = try await desk.get("/can-bo").body
          return today.contains("ffmpeg")
        }
        #expect(today.contains("ffmpeg"), "Việc hôm nay says nothing of it: \(server.said)")
        let waiting = try await desk.get("/can-bo/truyen-thanh")
        #expect(waiting.body.contains("ffmpeg") && !waiting.body.contains("Error"))
        let again = try #require(
          waiting.body.firstMatch(of: #/action="(\/can-bo\/truyen-thanh\/[^"]+\/lam-lai)"/#).map {
            String($0.1)
          })

        try FileManager.default.createSymbolicLink(
          atPath: tools + "/ffmpeg", withDestinationPath: Self.path(of: "ffmpeg"))
        #expect(try await desk.post(again).status == 303)
        var spoken = ""
        try await Self.until {
          spoken = try await guest.get(path).body
          return spoken.contains("<audio")
        }
        let audio = try #require(spoken.firstMatch(of: #/src="([^"]+\.mp3)"/#).map { String($0.1) })
        let recording = try await guest.get(audio)
        #expect(recording.status == 200 && recording.header("content-type") == "audio/mpeg")
        #expect(try await !desk.get("/can-bo").body.contains("ffmpeg"))
      }
    }
  }

  @Test(arguments: Engine.available)
  func aFaultOfOursIsANumberForThePersonAndALineInTheLog(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let password = try await place.add("quan-tri", "administrator")
      let broken = try await DatabaseAddress.open(program.database)
      try await program.serving { port, server in
        let browser = try await place.enter("quan-tri", password, port: port)
        _ = try await browser.get("/can-bo/ke-hoach/nhap")
        try await broken.write(.everything) { try $0.execute("ALTER TABLE plan RENAME TO plan_elsewhere") }
        let guest = TestBrowser(port: port, host: place.host)
        let page = try await guest.get("/ke-hoach")
        let form = try await browser.upload(
          "/can-bo/ke-hoach/nhap", field: "file", name: "ke-hoach.txt",
          bytes: Array(Workplace.plan("An Bình", year: 2026, number: 1, word: "bí mật").utf8))
        for answer in [page, form] {
          #expect(answer.status == 500)
          let number = try #require(
            answer.body.firstMatch(of: #/báo cho quản trị mã số (\w{8})\./#).map { String($0.1) })
          let line = try #require(server.said.split(separator: "\n").first { $0.contains(number) })
          #expect(line.contains("plan"))
          for inside in [
            "plan_elsewhere", "DatabaseError", "no such table", "does not exist", "SELECT", ".swift",
          ] {
            #expect(!answer.body.contains(inside), "\(inside)")
          }
        }
        #expect(!server.said.contains("bí mật"))
        let command = try await program.run(
          [
            "plan", "import",
            try program.file(
              "a.txt", Array(Workplace.plan("An Bình", year: 2026, number: 1, word: "x").utf8)),
          ])
        #expect(command.status == 70 && command.output.isEmpty)
        let last = command.messages.split(separator: "\n").last ?? ""
        let number = try #require(last.firstMatch(of: #/mã số (\w{8})/#).map { String($0.1) })
        #expect(
          !last.contains("DatabaseError") && command.messages.contains("number=\(number)"),
          "\(command.messages)")
      }
      await broken.close()
    }
  }

  private static func until(_ isSo: () async throws -> Bool) async throws {
    for _ in 0..<300 {
      if try await isSo() { return }
      try await Task.sleep(for: .milliseconds(200))
    }
  }

  private static func path(of program: String) -> String {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
      ?? "/usr/bin/\(program)"
  }
}
