// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Storage
import TestKit
import Testing

@testable import App

/// Commands from an empty database on, as the person does who sets a machine up.
@Suite(.serialized) struct CommandTests {
  @Test(arguments: Engine.available)
  func fromAnEmptyDatabaseToASignIn(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let alone = try await program.run([
        "user", "add", "quan-tri", "--role", "administrator", "--unit", "UBND",
      ])
      #expect(alone.status == 1 && alone.messages.contains("caicach commune add"))
      let added = try await program.run(
        ["commune", "add", "an-binh", "xã An Bình", "--host", "an-binh.test", "--province", "tỉnh Hà Tĩnh"])
      #expect(added.status == 0 && !added.output.isEmpty)
      // What it says to run next is run as it stands.
      let next = try #require(
        added.messages.split(separator: "\n").first { $0.contains("caicach user add") }.map(String.init))
      let words = next.matches(of: #/"([^"]+)"|(\S+)/#).map { String($0.1 ?? $0.2 ?? "") }
      let person = try await program.run(Array(words.dropFirst()))
      #expect(person.status == 0, "\(person.messages)")
      let parts = person.output.split(whereSeparator: \.isWhitespace).map(String.init)
      try #require(parts.count == 2 && parts[0] == "quan-tri")
      #expect(!FileManager.default.fileExists(atPath: program.folder + "/backup.key"))
      try await program.serving { port, server in
        #expect(FileManager.default.fileExists(atPath: program.folder + "/backup.key"))
        #expect(server.said.contains("TỜ KHÓA SAO LƯU CAICACH"))
        let browser = TestBrowser(port: port, host: "an-binh.test")
        _ = try await browser.get("/can-bo/dang-nhap")
        let entered = try await browser.post(
          "/can-bo/dang-nhap", ["login": parts[0], "password": parts[1]])
        #expect(entered.status == 303)
        _ = try await browser.get("/can-bo/mat-khau")
        _ = try await browser.post(
          "/can-bo/mat-khau",
          ["current": parts[1], "password": Workplace.chosen, "again": Workplace.chosen])
        let units = try await browser.get("/can-bo/don-vi")
        #expect(units.status == 200 && units.body.contains("Ủy ban nhân dân xã An Bình"))
      }
    }
  }

  @Test func onlyWhatNeedsTheKeyOfBackupsMakesOne() async throws {
    try await Program.with(.sqlite) { program in
      let key = program.folder + "/backup.key"
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      _ = try await place.add("quan-tri", "administrator")
      let plan = try program.file(
        "ke-hoach.txt", Array(Workplace.plan("An Bình", year: 2026, number: 1, word: "lúa").utf8))
      for arguments in [
        ["plan", "import", plan], ["ledger", "verify"], ["user", "reset", "quan-tri"], ["migrate"],
        ["report", "monthly", "--output", program.folder + "/a.json"],
        ["commune", "export", program.folder + "/mo"],
      ] {
        let ended = try await program.run(arguments)
        #expect(ended.status == 0, "\(arguments): \(ended.messages)")
        #expect(!FileManager.default.fileExists(atPath: key), "\(arguments)")
      }
      // A copy made under another key does not open with a new one: none is made, and the sentence says so.
      let copy = try program.file("a.ccb", [1, 2, 3])
      for arguments in [["restore", copy], ["backup", "verify", copy]] {
        let ended = try await program.run(arguments)
        #expect(ended.status == 1 && ended.messages.contains("backup.key"), "\(ended.messages)")
        #expect(!FileManager.default.fileExists(atPath: key))
      }
      let made = try await program.run(["backup", program.folder + "/b.ccb"])
      #expect(made.status == 0 && FileManager.default.fileExists(atPath: key), "\(made.messages)")
      let again = try await program.run(["backup", "verify", program.folder + "/b.ccb"])
      #expect(again.status == 0, "\(again.messages)")
    }
  }

  @Test func anAddressThatCannotBeOpenedIsOneSentence() async throws {
    try await Program.with(.sqlite) { program in
      _ = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      try await program.serving { port, _ in
        let second = try await program.run(["serve", "--address", "127.0.0.1:\(port)"])
        #expect(second.status == 1 && second.messages.contains("đang có chương trình khác dùng"))
        #expect(!second.messages.contains("errno") && !second.messages.contains("bind"))
      }
      let elsewhere = try await program.run(["serve", "--address", "192.0.2.1:8080"])
      #expect(elsewhere.status == 1 && elsewhere.messages.contains("Máy này không có địa chỉ 192.0.2.1:8080"))
      let nowhere = try await program.run(["serve", "--address", "khong-co.invalid:8080"])
      #expect(nowhere.status == 1 && nowhere.messages.contains("Máy này không có địa chỉ"))
    }
  }

  @Test(arguments: Engine.available)
  func aNewerDatabaseIsRefusedAndLeftAsItIs(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      _ = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      let plan = try program.file(
        "ke-hoach.txt", Array(Workplace.plan("An Bình", year: 2026, number: 1, word: "lúa").utf8))
      let database = try await DatabaseAddress.open(program.database)
      let rows = try await database.write(.unseen) { session in
        try session.execute("INSERT INTO migration (id, at) VALUES ('zz.of-a-later-version', 1)")
        return try session.rows("SELECT id FROM migration").count
      }
      for arguments in [
        ["serve", "--address", "127.0.0.1:0"], ["plan", "import", plan], ["migrate"], ["ledger", "verify"],
        ["user", "reset", "quan-tri"], ["backup", program.folder + "/a.ccb"], ["sample"],
      ] {
        let ended = try await program.run(arguments)
        #expect(
          ended.status == 1 && ended.output.isEmpty
            && ended.messages.contains("do một phiên bản CaiCach mới hơn tạo ra"),
          "\(arguments): \(ended.messages)")
        #expect(!ended.messages.contains("newerDatabase"))
      }
      let (after, plans) = try await database.read { session in
        (
          try session.rows("SELECT id FROM migration").count,
          try session.rows("SELECT id FROM plan WHERE commune > 0").count
        )
      }
      #expect(after == rows && plans == 0)
      await database.close()
    }
  }
}
