// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Synchronization
import TestKit
import Testing
import Web

@testable import Portal

struct PortalSearchTests {
  /// What stands on the shelves of communes, as their message boards would give it.
  private final class Shelf: Sendable {
    let articles = Mutex<[CommuneID: [PortalArticle]]>([:])
    let isBroken = Mutex(false)
    let readings = Mutex(0)

    func read(_ commune: CommuneID) throws -> [PortalArticle] {
      if isBroken.withLock({ $0 }) { throw DatabaseError.unavailable("away") }
      return articles.withLock { $0[commune] ?? [] }
    }

    func put(_ commune: CommuneID, _ new: PortalArticle...) { articles.withLock { $0[commune] = new } }

    /// A version is the length of the title; what is read is counted.
    func connect(_ ports: inout PortalPorts) {
      ports.marks = { commune in
        try self.read(commune).reduce(into: [:]) { $0[$1.id] = $1.title.utf8.count }
      }
      ports.articles = { commune, ids in
        self.readings.withLock { $0 += ids.count }
        return try self.read(commune).filter { ids.contains($0.id) }
      }
    }
  }

  /// Runs the search of one process beside a body that writes by another.
  private static func running(
    _ search: PortalSearch, _ body: () async throws -> Void
  ) async throws {
    let service = Task { try await search.run() }
    let result: Result<Void, any Error>
    do { result = .success(try await body()) } catch { result = .failure(error) }
    service.cancel()
    try await service.value
    try result.get()
  }

  /// The titles that a query finds, once they are the expected ones; whatever stands there after two seconds.
  private static func titles(
    _ search: PortalSearch, _ query: String, _ commune: CommuneID, until expected: [String]?,
    within limit: Duration = .seconds(60)
  ) async -> [String]? {
    let start = ContinuousClock.now
    while true {
      let titles = search.results(of: query, in: commune, limit: 10)?.map(\.title)
      if titles == expected || ContinuousClock.now - start > limit { return titles }
      try? await Task.sleep(for: .milliseconds(10))
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: Engine.available)
  func seesWhatAnotherProcessWrites(_ engine: Engine) async throws {
    try await withTwoDatabases(engine, migrations: PortalHouse.migrations) { writing, serving in
      let there = Registry(database: writing, surroundings: FixedSurroundings().surroundings)
      let here = Registry(database: serving, surroundings: FixedSurroundings().surroundings)
      let shelf = Shelf()
      let portal = Portal(
        database: serving, surroundings: FixedSurroundings().surroundings, publicURL: "",
        ports: PortalPorts { ports in
          shelf.connect(&ports)
          ports.units = { commune in
            try await here.units.all(commune: commune).map {
              PortalUnit(id: $0.id, kind: $0.kind, name: $0.name)
            }
          }
        })
      let first = try await there.communes.add(
        code: "an-binh", name: "xã An Bình", province: "", host: "a.test")
      let search = portal.search
      #expect(search.results(of: "thon", in: first.id, limit: 10) == nil)
      try await Self.running(search) {
        #expect(await Self.titles(search, "thon", first.id, until: [], within: .seconds(10)) == [])

        // A unit, by its real store: added, then closed.
        let unit = try await there.units.add(.hamlet, "Thôn Đồng Quyết", commune: first.id)
        #expect(
          await Self.titles(search, "dong quyet", first.id, until: ["Thôn Đồng Quyết"]) == [
            "Thôn Đồng Quyết"
          ])
        try await there.units.close(unit, commune: first.id, by: nil)
        #expect(await Self.titles(search, "dong quyet", first.id, until: []) == [])

        // A commune that was not there at the start, with news of its own.
        let second = try await there.communes.add(
          code: "yen-hoa", name: "xã Yên Hòa", province: "", host: "y.test")
        shelf.put(first.id, PortalHouse.article(1, "Một cửa mở sáng thứ Bảy"))
        shelf.put(second.id, PortalHouse.article(2, "Một cửa ở xã khác"))
        for commune in [first.id, second.id] { try await writing.write(Change(commune, "messages")) { _ in } }
        let ours = ["Một cửa mở sáng thứ Bảy"]
        let theirs = ["Một cửa ở xã khác"]
        #expect(await Self.titles(search, "một cửa", first.id, until: ours) == ours)
        #expect(await Self.titles(search, "một cửa", second.id, until: theirs) == theirs)
        // NFD, and without marks.
        #expect(
          await Self.titles(search, "mo\u{302}\u{323}t cu\u{31B}\u{309}a", first.id, until: ours) == ours)
        #expect(await Self.titles(search, "mot cua mo sang", first.id, until: ours) == ours)

        // The title changes, then the message is withdrawn.
        shelf.put(first.id, PortalHouse.article(1, "Nghỉ lễ"))
        try await writing.write(Change(first.id, "messages")) { _ in }
        #expect(await Self.titles(search, "một cửa", first.id, until: []) == [])
        #expect(await Self.titles(search, "nghi le", first.id, until: ["Nghỉ lễ"]) == ["Nghỉ lễ"])

        // A change that leaves every message as it was reads none of them.
        let readings = shelf.readings.withLock { $0 }
        try await writing.write(Change(second.id, "messages")) { _ in }
        shelf.put(first.id, PortalHouse.article(1, "Nghỉ lễ"), PortalHouse.article(7, "Họp thôn"))
        try await writing.write(Change(first.id, "messages")) { _ in }
        #expect(await Self.titles(search, "hop thon", first.id, until: ["Họp thôn"]) == ["Họp thôn"])
        #expect(shelf.readings.withLock { $0 } == readings + 1)
      }
    }
  }

  @Test(.timeLimit(.minutes(10)))
  func goesOnAfterAFailure() async throws {
    try await withDatabase(.sqlite, migrations: PortalHouse.migrations) { database in
      let registry = Registry(database: database, surroundings: FixedSurroundings().surroundings)
      let commune = try await registry.communes.add(
        code: "an-binh", name: "xã An Bình", province: "", host: "a.test")
      let shelf = Shelf()
      shelf.isBroken.withLock { $0 = true }
      shelf.put(commune.id, PortalHouse.article(1, "Một cửa"))
      let portal = Portal(
        database: database, surroundings: FixedSurroundings().surroundings, publicURL: "",
        ports: PortalPorts { shelf.connect(&$0) })
      try await Self.running(portal.search) {
        #expect(
          await Self.titles(portal.search, "mot cua", commune.id, until: [], within: .milliseconds(300))
            == nil)
        shelf.isBroken.withLock { $0 = false }
        #expect(
          await Self.titles(portal.search, "mot cua", commune.id, until: ["Một cửa"], within: .seconds(5))
            == ["Một cửa"])
      }
    }
  }

  @Test func pagesSayWhatToDo() async throws {
    let portal = PortalHouse.portal(PortalPorts())
    let loading = try await PortalHouse.text(portal, "/tim-kiem", query: ["q": "một <cửa>"])
    #expect(loading.contains("vừa khởi động") && loading.contains("value=\"một &lt;cửa&gt;\""))
    let blank = try await PortalHouse.text(portal, "/tim-kiem", query: ["q": " \t"])
    #expect(!blank.contains("vừa khởi động") && blank.contains("Tìm được tin đã đăng"))
    #expect(try await PortalHouse.answer(portal, "/tim-kiem", query: ["q": "a"]).dependencies == nil)
  }
}
