// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Readership

struct ReadershipTests {
  private static let agent = "Mozilla/5.0 (Windows NT 10.0)"

  private static func with(
    _ engine: Engine, _ body: (TestCommune, Readership) async throws -> Void
  ) async throws {
    try await TestCommune.with(engine, migrations: JobSchema.migrations + Readership.migrations) { commune in
      try await body(commune, house(commune))
    }
  }

  /// A process of its own on the same database.
  private static func house(_ commune: TestCommune) -> Readership {
    let unit = commune.culture
    return Readership(database: commune.database, surroundings: commune.surroundings) { _, paths in
      Dictionary(
        paths.filter { $0.hasPrefix("/tin-tuc/") }.map { path in
          let id = String(path.suffix(1))
          return (
            path,
            ReadPage(
              subject: Subject("message", id), unit: unit, title: "Tin \(id)", path: "/can-bo/tin/\(id)")
          )
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  private static func look(_ readership: Readership, _ commune: TestCommune, _ path: String, times: Int = 1) {
    for _ in 0..<times {
      readership.tally.note(
        PageView(
          commune: commune.id, target: path, agent: agent, purpose: "", at: commune.clock.now))
    }
  }

  @Test(arguments: Engine.available)
  func twoProcessesAddUp(_ engine: Engine) async throws {
    try await Self.with(engine) { commune, one in
      let other = Self.house(commune)
      Self.look(one, commune, "/tin-tuc/cu-1", times: 3)
      Self.look(other, commune, "/tin-tuc/cu-1", times: 2)
      Self.look(other, commune, "/tin-tuc/moi-1")
      Self.look(other, commune, "/", times: 4)
      await one.flush()
      await other.flush()
      await other.flush()
      let views = try await one.views(of: "1", under: "/tin-tuc/", in: commune.id)
      #expect(views == ViewCount(all: 6, today: 6))
      let today = commune.clock.now.day
      let days = try await one.store.days(today...today, in: commune.id)
      #expect(days == [today: 10])
      let top = try await one.store.top(today...today, in: commune.id, limit: 2)
      #expect(top.map(\.path) == ["/tin-tuc/cu-1", "/"] && top.map(\.views) == [5, 4])
      let foreign = try await one.store.days(today...today, in: ID(rawValue: 99))
      #expect(foreign.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func aDayGoesIntoTheLedgerOnce(_ engine: Engine) async throws {
    try await Self.with(engine) { commune, readership in
      let day = commune.clock.now.day
      Self.look(readership, commune, "/tin-tuc/cu-1", times: 3)
      Self.look(readership, commune, "/tin-tuc/moi-1", times: 2)
      Self.look(readership, commune, "/lien-he")
      await readership.flush()
      let clock = ReadershipClock(readership: readership)
      try await clock.ask()
      #expect(try await readership.queue.backlog() == [:])
      commune.clock.now = Instant(day.adding(days: 1), minutes: 5)
      try await clock.ask()
      #expect(try await readership.queue.backlog() == [:])
      commune.clock.now = Instant(day.adding(days: 1), minutes: 11)
      try await clock.ask()
      try await clock.ask()
      let jobs = try await readership.queue.lease([Readership.job], owner: "w", for: .seconds(60), limit: 5)
      #expect(jobs.map(\.key) == [day.iso])
      for _ in 0..<2 { for job in jobs { try await readership.perform(job) } }
      let entries = try await commune.registry.ledger.entries(
        kinds: ["message.read"], days: day...day, commune: commune.id)
      #expect(entries.map(\.amounts) == [["views": 5]] && entries[0].subject == Subject("message", "1"))
      #expect(entries[0].unit == commune.culture && entries[0].actor == nil)
      // What a process writes late counts for today: the ledger holds.
      readership.tally.giveBack([
        ViewTally.Key(commune: commune.id, path: "/tin-tuc/cu-1", day: day): 7
      ])
      await readership.flush()
      let days = try await readership.store.days(day...day.adding(days: 1), in: commune.id)
      #expect(days == [day: 6, day.adding(days: 1): 7])
    }
  }

  @Test(arguments: Engine.available)
  func aPageThatIsCountedMeanwhilePutsTheWorkOff(_ engine: Engine) async throws {
    try await Self.with(engine) { commune, readership in
      let day = commune.clock.now.day
      Self.look(readership, commune, "/tin-tuc/a-1")
      await readership.flush()
      await #expect(throws: JobPostponed.self) {
        _ = try await readership.store.close(day, pages: [:], in: commune.id)
      }
      let open = try await readership.store.openDays(before: day.adding(days: 1))
      #expect(open.map(\.day) == [day])
    }
  }

  @Test(arguments: Engine.available)
  func theNumbersOfDaysThatAreOverOpenTheirEntries(_ engine: Engine) async throws {
    try await Self.with(engine) { commune, readership in
      let reader = try await commune.staff("doc", [.reader])
      let day = commune.clock.now.day
      Self.look(readership, commune, "/tin-tuc/a-1", times: 3)
      Self.look(readership, commune, "/lien-he")
      await readership.flush()
      let open = try await readership.capability.get("/can-bo/luot-xem", as: reader, in: commune.card)
      #expect(!open.text.contains("bang-chung?ids="))
      let pages = try await readership.pages(commune.id, ["/tin-tuc/a-1"])
      _ = try await readership.store.close(
        day, pages: ["/tin-tuc/a-1": pages["/tin-tuc/a-1"], "/lien-he": nil], in: commune.id)
      commune.clock.advance(by: .seconds(86_400))
      Self.look(readership, commune, "/tin-tuc/a-1", times: 2)
      await readership.flush()
      let entry = try #require(
        try await commune.registry.ledger.entries(about: Subject("message", "1"), commune: commune.id).first)
      let page = try await readership.capability.get("/can-bo/luot-xem", as: reader, in: commune.card)
      #expect(page.text.contains("href=\"/can-bo/bang-chung?ids=\(entry.id)\""))
      #expect(page.text.contains("3 lượt xem Tin 1: xem bằng chứng") && page.text.contains("5"))
    }
  }

  @Test func thePageShowsDaysAndPages() async throws {
    try await Self.with(.sqlite) { commune, readership in
      let reader = try await commune.staff("doc", [.reader])
      let capability = readership.capability
      let empty = try await capability.get("/can-bo/luot-xem", as: reader, in: commune.card)
      #expect(empty.text.contains("Chưa có lượt xem nào"))
      Self.look(readership, commune, "/tin-tuc/a-1", times: 3)
      Self.look(readership, commune, "/lien-he")
      await readership.flush()
      let page = try await capability.get("/can-bo/luot-xem", as: reader, in: commune.card)
      #expect(page.text.contains("Tin 1") && page.text.contains("Liên hệ") && page.text.contains("T2 4/5"))
      let long = try await capability.get(
        "/can-bo/luot-xem", as: reader, in: commune.card, query: ["so-ngay": "90"])
      #expect(long.text.contains("Lượt xem theo tuần"))
    }
  }

  /// Pages that come from memory count as those that are made; files, feeds, machines and staff do not.
  @Test func theSiteTellsOfEachPage() async throws {
    try await Self.with(.sqlite) { commune, readership in
      var routes = Routes()
      routes.get("/tin-tuc/{slug}", .everyone) { _ in
        Reply.page(Page("Tin", frame: .portal, content: "x")).cached(until: ["x"])
      }
      routes.get("/tuoi", .everyone) { _ in Reply.page(Page("Tươi", frame: .portal, content: "x")) }
      routes.get("/feed", .everyone) { _ in Reply.json([123, 125]).cached(until: ["x"]) }
      try await withSite(
        [readership.capability, Capability("x", routes: routes)], database: commune.database,
        identification: commune.registry.identification(machineKey: [UInt8](repeating: 1, count: 32)),
        surroundings: commune.surroundings
      ) { port in
        let browser = TestBrowser(port: port, host: commune.card.host)
        func look(_ path: String, _ headers: [String: String] = [:]) async throws {
          let all = ["user-agent": Self.agent].merging(headers) { $1 }
          _ = try await browser.get(path, headers: all, keptAlive: true)
        }
        for path in ["/tin-tuc/a-1", "/tin-tuc/a-1?x=1", "/tin-tuc/a-1", "/tuoi", "/feed", "/feed", "/khong"]
        {
          try await look(path)
        }
        try await look("/tin-tuc/a-1", ["user-agent": "curl/8"])
        try await look("/tin-tuc/a-1", ["sec-purpose": "prefetch"])
        try await look("/tin-tuc/a-1", ["cookie": "caicach_phien=\(String(repeating: "a", count: 64))"])
      }
      await readership.flush()
      let today = commune.clock.now.day
      let top = try await readership.store.top(today...today, in: commune.id, limit: 9)
      #expect(top.map(\.path) == ["/tin-tuc/a-1", "/tuoi"] && top.map(\.views) == [3, 1])
    }
  }
}
