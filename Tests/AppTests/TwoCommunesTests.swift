// SPDX-License-Identifier: Apache-2.0

import Backups
import Commune
import Foundation
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import App

/// Two communes in one database: neither sees anything of the other, whatever address it is asked for.
@Suite(.serialized) struct TwoCommunesTests {
  /// Marks of each; searches are typed without the accent, so that an echo of the query is no find.
  static let (ours, theirs) = ("Kuvalíta", "Zorbanéc")
  static let (ourQuery, theirQuery) = ("kuvalita", "zorbanec")

  @Test(arguments: Engine.available)
  func neitherSeesTheOtherOnAnyPathOrByAnyCommand(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let one = try await Workplace(program, code: "an-binh", name: "xã An Bình \(Self.ours)")
      let other = try await Workplace(program, code: "yen-hoa", name: "xã Yên Hòa \(Self.theirs)")
      try await program.serving { port, _ in
        let (ourDesk, _) = try await one.fill(Self.ours, commune: "An Bình", port: port)
        let (desk, leader) = try await other.fill(Self.theirs, commune: "Yên Hòa", port: port)
        let routes = try await Self.routes(program)
        let starts =
          routes.filter { $0.method == .get && !$0.path.contains("{") && $0.path != "/metrics" }.map(\.path)
          + ["/tim-kiem?q=\(Self.ourQuery)", "/tim-kiem?q=\(Self.theirQuery)", "/sitemap/tin-1.xml"]
        try await Self.settle(program)
        let ourWalk = try await SiteWalk(from: starts, in: ourDesk)
        let walk = try await SiteWalk(from: starts, in: desk)
        #expect(ourWalk.pages.filter { $0.answer.body.contains(Self.ours) }.count > 30)
        for (path, answer) in ourWalk.pages { #expect(!answer.body.contains(Self.theirs), "\(path)") }
        for (path, answer) in walk.pages { #expect(!answer.body.contains(Self.ours), "\(path)") }

        // Every route that takes an id or a name is among what was walked, so what follows asks for all of them.
        // The picture of a shared link is named in the head alone, by its whole address.
        for route in routes
        where route.method == .get && route.path.contains("{") && !route.path.hasPrefix("/anh-chia-se/") {
          #expect(!ourWalk.paths(of: route.path).isEmpty, "nothing leads to \(route.path)")
        }
        let own = Set(walk.pages.map(\.path))
        let foreign = ourWalk.pages.filter { !own.contains($0.path) && $0.answer.status == 200 }
        #expect(foreign.count > 10)
        let guest = TestBrowser(port: port, host: other.host)
        for page in foreign {
          let fitting = routes.filter { $0.method == .get && SiteWalk.fits(page.path, $0.path) }
          if fitting.allSatisfy({ $0.path.contains("{id}") }) {
            #expect(try await desk.get(page.path).status == 404, "\(page.path)")
          }
          for browser in [desk, leader, guest] {
            let answer = try await browser.get(page.path)
            #expect(!answer.body.contains(Self.ours), "\(page.path)")
            #expect(
              [403, 404, 303].contains(answer.status) || answer.body != page.answer.body, "\(page.path)")
          }
        }

        // A session of one commune is none in the other.
        let stranger = TestBrowser(port: port, host: one.host)
        await stranger.keep("caicach_phien", try #require(await desk.cookie("caicach_phien")))
        let turnedAway = try await stranger.get("/can-bo")
        #expect(turnedAway.status == 303)

        try await Self.attack(routes, program, ourWalk, walk, desk: desk, leader: leader)
        try await Self.commands(program, one, other)
      }
    }
  }

  /// Sends every form that takes an id with ids of the first commune; nothing of it changes.
  private static func attack(
    _ routes: [Route], _ program: Program, _ ourWalk: SiteWalk, _ walk: SiteWalk, desk: TestBrowser,
    leader: TestBrowser
  ) async throws {
    let before = try await export(program, "truoc")
    let jobs = try await jobs(program, "an-binh")
    #expect(!jobs.isEmpty)
    for route in routes where route.method == .post && route.path.contains("{id}") {
      var ids = ourWalk.values(of: route.path).subtracting(walk.values(of: route.path))
      // The list of recordings names no finished job.
      if route.path.hasPrefix("/can-bo/truyen-thanh") || route.path.contains("lam-lai") { ids = Set(jobs) }
      ids = ids.filter { $0.contains { $0.isNumber } }
      #expect(!ids.isEmpty, "no id for \(route.path)")
      for id in ids.sorted().prefix(4) {
        for browser in [desk, leader] {
          let answer = try await browser.post(
            route.path.replacing("{id}", with: id),
            [
              "mark": "1.1", "name": "Đổi tên", "kind": "office", "title": "Đổi tên", "note": "Đổi tên",
              "reason": "Không đăng", "link": "https://zalo.me/s/1", "login": "doi-ten", "unit": "UBND",
              "roles": "administrator", "role": "administrator", "statement": "Đã phát", "minutes": "3",
            ])
          #expect(
            [403, 404].contains(answer.status) || answer.status == 409 && route.path.contains("lam-lai"),
            "\(answer.status) \(route.path)")
          #expect(!answer.body.contains(ours))
        }
      }
    }
    #expect(try await export(program, "sau") == before)
  }

  /// Commands for one commune say and change nothing of the other.
  private static func commands(_ program: Program, _ one: Workplace, _ other: Workplace) async throws {
    let unnamed = try await program.run(["ledger", "verify"])
    #expect(unnamed.status == 1 && unnamed.messages.contains("--commune"))
    var entries: [Int] = []
    for (place, alien) in [(one, theirs), (other, ours)] {
      let report = "\(program.folder)/\(place.code).json"
      let month = Month(Surroundings.machine.today)
      let made = try await program.run(
        ["report", "monthly", "--month", month.iso, "--output", report, "--commune", place.code])
      #expect(made.status == 0, "\(made.messages)")
      let text = String(decoding: FileManager.default.contents(atPath: report) ?? Data(), as: UTF8.self)
      #expect(!text.isEmpty && !text.contains(alien))
      let verified = try await program.run(["ledger", "verify", "--json", "--commune", place.code])
      #expect(verified.status == 0)
      entries.append(verified.output.firstMatch(of: #/"entries":(\d+)/#).flatMap { Int($0.1) } ?? 0)
    }
    let database = try await DatabaseAddress.open(program.database)
    let all = try await database.read { try $0.rows("SELECT id FROM evidence WHERE commune > 0").count }
    await database.close()
    #expect(entries[0] > 0 && entries[1] > 0 && entries[0] + entries[1] == all)
    let only = try await program.run(
      ["user", "add", "rieng", "--role", "reader", "--unit", "UBND", "--commune", one.code])
    #expect(only.status == 0)
    for arguments in [
      ["user", "reset", "rieng"], ["user", "close", "rieng"],
      ["user", "add", "x", "--role", "reader", "--unit", "Thôn \(ours)"],
      ["report", "monthly", "--unit", "Thôn \(ours)", "--output", program.folder + "/x.json"],
    ] {
      let refused = try await program.run(arguments + ["--commune", other.code])
      #expect(refused.status == 1, "\(arguments)")
    }
    // The same plan may be kept by both: it is no duplicate across communes.
    let plan = try program.file(
      "chung.txt", Array(Workplace.plan("An Bình", year: 2026, number: 9, word: "lúa").utf8))
    for place in [one, other] {
      let kept = try await program.run(["plan", "import", plan, "--commune", place.code])
      #expect(kept.status == 0, "\(kept.messages)")
    }
  }

  private static func routes(_ program: Program) async throws -> [Route] {
    try await Machine.open(DatabasePlace(database: program.database, commune: nil)) { machine in
      let house = try await House(machine, publicURL: "")
      return house.capabilities(.random()).flatMap(\.routes.all)
    }
  }

  /// Waits until recordings are made and entries sealed, so that what stands now stays.
  private static func settle(_ program: Program) async throws {
    let database = try await DatabaseAddress.open(program.database)
    for _ in 0..<600 {
      let open = try await database.read { session in
        try session.rows(
          "SELECT id FROM job WHERE finished_at IS NULL AND abandoned_at IS NULL AND commune > 0"
        ).count
      }
      if open == 0 { break }
      try await Task.sleep(for: .milliseconds(100))
    }
    await database.close()
  }

  private static func jobs(_ program: Program, _ code: String) async throws -> [String] {
    let database = try await DatabaseAddress.open(program.database)
    let ids = try await database.read { session in
      try session.rows(
        "SELECT job.id AS id FROM job JOIN commune ON commune.id = job.commune WHERE commune.code = \(code)"
      ).map { try $0.get("id", as: ID<JobMark>.self).description }
    }
    await database.close()
    return ids
  }

  /// All that the first commune keeps, as open files, but for the trail of its own doings.
  private static func export(_ program: Program, _ name: String) async throws -> [String: Data] {
    let folder = "\(program.folder)/\(name)"
    let ended = try await program.run(["commune", "export", folder, "--commune", "an-binh"])
    try #require(ended.status == 0, "\(ended.messages)")
    let paths = FileManager.default.subpaths(atPath: folder) ?? []
    #expect(paths.count > 20)
    return Dictionary(
      uniqueKeysWithValues: paths.filter { path in
        !["session", "evidence", "ledger", "job", "manifest", "README", "doc"].contains {
          path.lowercased().contains($0)
        }
      }.compactMap { path in FileManager.default.contents(atPath: "\(folder)/\(path)").map { (path, $0) } })
  }
}
