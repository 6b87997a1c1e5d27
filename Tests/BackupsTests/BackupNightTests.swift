// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Backups

@Suite struct BackupNightTests {
  /// A Vietnamese day and time of May 2026.
  static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
    Instant(LocalDay(number: 20_573 + day), minutes: hour * 60 + minute)
  }

  /// Does what the queue's worker would do, and tells how often.
  static func work(_ house: BackupHouse) async throws -> Int {
    var done = 0
    for job in try await house.backups.queue.lease([Backups.job], owner: "t", for: .seconds(60), limit: 9) {
      do { try await house.backups.perform(job) } catch {
        try await house.backups.queue.abandon(job, reason: "")
        throw error
      }
      try await house.backups.queue.finish(job)
      done += 1
    }
    return done
  }

  private func withHouse(
    _ engine: Engine, space: DiskSpace = DiskSpace(free: 50, total: 100),
    _ body: (BackupHouse) async throws -> Void
  ) async throws {
    try await withTemporaryFolder { folder in
      try await withDatabase(engine, migrations: BackupHouse.migrations, now: Self.at(1, 12)) { database in
        let house = BackupHouse(
          database, folder: folder, clock: FixedSurroundings(now: Self.at(1, 12)), space: { _ in space })
        _ = try await house.fill(rows: 10)
        try await body(house)
      }
    }
  }

  @Test func theNightIsVietnamese() {
    #expect(BackupNight.last(before: Self.at(4, 2)) == Self.at(4, 2))
    #expect(BackupNight.last(before: Self.at(4, 1, 59)) == Self.at(3, 2))
    #expect(BackupNight.last(before: Self.at(4, 23, 59)) == Self.at(4, 2))
  }

  @Test(arguments: Engine.available) func eachNightMakesOneBackupAndTriesIt(_ engine: Engine) async throws {
    try await withHouse(engine) { house in
      let night = BackupNight(backups: house.backups)
      var names: [String] = []
      // It looks every hour; off from the 5th at noon to the 7th at noon.
      for hour in 0..<240 where !(108..<156).contains(hour) {
        house.clock.now = Self.at(1, 0).adding(.seconds(3600 * (hour + 12)))
        try await night.ask()
        let done = try await Self.work(house)
        if done > 0 { names.append("\(house.clock.now.day.iso) \(house.clock.now.clock)") }
        #expect(done <= 1)
      }
      #expect(
        names == [
          "2026-05-01 12:00", "2026-05-02 02:00", "2026-05-03 02:00", "2026-05-04 02:00", "2026-05-05 02:00",
          "2026-05-08 00:00", "2026-05-08 02:00", "2026-05-09 02:00", "2026-05-10 02:00", "2026-05-11 02:00",
        ])
      let latest = try await house.backups.store.latest()
      #expect(
        latest[.made]?.file == "backup-2026-05-11.ccb" && latest[.drilled]?.file == "backup-2026-05-11.ccb")
      #expect(latest[.failed] == nil && latest[.drillFailed] == nil)
      // Seven days; the 3rd ends a week; April is not there.
      #expect(house.backups.folder.copies().map(\.day.day) == [11, 10, 9, 8, 5, 4, 3])
      let troubles = try await house.backups.troubles()
      #expect(troubles.isEmpty)
    }
  }

  @Test(arguments: Engine.available) func whatGoesWrongShowsToAdministratorsAlone(
    _ engine: Engine
  ) async throws {
    try await withHouse(engine, space: DiskSpace(free: 79, total: 1000)) { house in
      func titles(_ permissions: Set<Permission>) async throws -> [String] {
        let commune = CommuneCard(id: CommuneID(rawValue: 1), code: "a", name: "a", province: "b", host: "c")
        let staff = Staff(
          id: PersonID(rawValue: 1), name: "A", unit: UnitID(rawValue: 1), unitName: "B",
          permissions: permissions)
        return try await house.backups.capability.today(staff, commune).map(\.title)
      }
      let first = try await titles([.administer])
      #expect(first == ["Đĩa còn 7 % chỗ trống."])
      house.clock.now = Self.at(2, 15)
      let second = try await titles([.administer])
      #expect(second == ["Chưa có bản sao lưu nào.", "Đĩa còn 7 % chỗ trống."])
      let others = try await titles([.read, .write, .approve, .publish])
      #expect(others.isEmpty)

      // A file in the place of the folder stops the making.
      try Data().write(to: URL(fileURLWithPath: house.folder + "/backups"))
      try await house.backups.ask(key: "one")
      await #expect(throws: Fault.self) { try await Self.work(house) }
      let stopped = try await titles([.administer])
      #expect(stopped.first?.hasPrefix("Sao lưu đêm qua không xong: Không tạo được thư mục sao lưu") == true)
      try FileManager.default.removeItem(atPath: house.folder + "/backups")
      // A file that rotted fails the making itself, and is noted.
      let entry = try #require(house.backups.files.entries().first)
      let path = house.backups.files.path(of: entry.hash)
      let good = try Data(contentsOf: URL(fileURLWithPath: path))
      try Data([1]).write(to: URL(fileURLWithPath: path))
      try await house.backups.ask(key: "two")
      await #expect(throws: Fault.self) { try await Self.work(house) }
      let third = try await titles([.administer])
      #expect(third.first?.hasPrefix("Sao lưu đêm qua không xong: Tệp ") == true)
      try good.write(to: URL(fileURLWithPath: path))

      // A backup that misses a file is made, but fails its trial, and the older ones stay.
      try FileManager.default.removeItem(atPath: path)
      house.clock.now = Self.at(3, 2)
      try await house.backups.ask(key: "three")
      let done = try await Self.work(house)
      #expect(done == 1)
      let fourth = try await titles([.administer])
      #expect(
        fourth.first?.hasPrefix("Bản sao lưu không khôi phục thử được: Bản sao lưu thiếu 1 tệp") == true)
      try good.write(to: URL(fileURLWithPath: path))
      house.clock.now = Self.at(4, 2)
      try await house.backups.ask(key: "four")
      _ = try await Self.work(house)
      let fifth = try await titles([.administer])
      #expect(fifth == ["Đĩa còn 7 % chỗ trống."])
    }
  }

  @Test(arguments: Engine.available) func thePageListsBackupsAndMakesOneAtOnce(_ engine: Engine) async throws
  {
    try await withHouse(engine) { house in
      let routes = house.backups.capability.routes.all
      #expect(routes.count == 2 && routes.allSatisfy { $0.access == .can(.administer) })
      let commune = CommuneCard(id: CommuneID(rawValue: 1), code: "a", name: "a", province: "b", host: "c")
      func visit(_ query: [String: String] = [:]) -> Visit {
        Visit(
          visitor: Visitor(commune: commune, staff: nil, formToken: "t"), path: BackupPages.path, query: query
        )
      }
      func page(_ query: [String: String] = [:]) async throws -> String {
        guard case .page(let page) = try await routes[0].answer(visit(query)).body else { return "" }
        return page.content.text
      }
      let empty = try await page()
      #expect(empty.contains("Chưa có bản sao lưu nào trong thư mục"))
      let sent = try await routes[1].answer(visit())
      _ = try await routes[1].answer(visit())
      let place = try #require(sent.headers.first { $0.name == "location" }?.value)
      let asked = try #require(place.split(separator: "=").last.map(String.init))
      let waiting = try await page(["viec": asked])
      #expect(waiting.contains("Đang sao lưu và khôi phục thử"))
      let done = try await Self.work(house)
      #expect(done == 1)
      let full = try await page(["viec": asked])
      #expect(full.contains("backup-2026-05-01.ccb") && full.contains("Dùng được"))
      #expect(!full.contains("Đang sao lưu và khôi phục thử"))
      #expect(!full.contains("href=\"\(house.folder)"))
    }
  }
}
