// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import TestKit
import Testing
import Web

@testable import Portal

struct CalendarTests {
  private static let today = FixedSurroundings.start.day
  private static let portal = PortalHouse.portal { ports in
    ports.events = { _, days in
      [
        PortalEvent(
          uid: "b", kind: .meeting, day: today.adding(days: 2), title: "Đối thoại <thôn 3>",
          detail: "Nhà văn hoá",
          path: "/tin-tuc/b"),
        PortalEvent(
          uid: "a", kind: .duty, day: today, title: String(repeating: "Báo cáo ", count: 20),
          path: "/ke-hoach"),
        PortalEvent(
          uid: "c", kind: .duty, day: today.adding(days: 40), title: "Tháng sau", path: "/ke-hoach"),
      ].filter { days.contains($0.day) }
    }
  }

  @Test func aMonthShowsItsDaysInOrder() async throws {
    let page = try await PortalHouse.text(Self.portal, "/lich")
    let order = ["id=\"ngay-2026-05-04\"", "Hôm nay", "id=\"ngay-2026-05-06\"", "Đối thoại &lt;thôn 3&gt;"]
    let places = order.map { page.firstRange(of: $0)?.lowerBound }
    #expect(
      places.allSatisfy { $0 != nil } && places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(page.contains("Thứ Hai, 04/5/2026") && !page.contains("Tháng sau</li>"))
    #expect(page.contains("href=\"/lich?thang=2026-04\"") && page.contains("href=\"/lich?thang=2026-06\""))
    // May 2026 begins on a Friday and ends on a Sunday: five weeks.
    #expect(page.components(separatedBy: "<tr><td").count == 6)
  }

  @Test func emptyMonthsSayWhatToDoAndFarOnesAreNone() async throws {
    let empty = try await PortalHouse.text(Self.portal, "/lich", query: ["thang": "2027-01"])
    #expect(empty.contains("chưa có việc nào đến hạn") && empty.contains("Tháng này"))
    let last = try await PortalHouse.text(Self.portal, "/lich", query: ["thang": "2027-05"])
    #expect(!last.contains("rel=\"next\"") && last.contains("rel=\"prev\""))
    for wrong in ["2027-06", "2026-13", "x", "0001-01"] {
      await #expect(throws: Fault.self) {
        try await PortalHouse.text(Self.portal, "/lich", query: ["thang": wrong])
      }
    }
  }

  @Test func theFileFollowsTheStandard() async throws {
    let reply = try await PortalHouse.answer(Self.portal, "/lich.ics")
    guard case .bytes(let bytes) = reply.body else { return #expect(Bool(false), "no bytes") }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    #expect(reply.type == "text/calendar; charset=utf-8" && lines.first == "BEGIN:VCALENDAR")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 } && !text.replacing("\r\n", with: "").contains("\n"))
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 3)
    #expect(lines.filter { $0.hasPrefix("DTSTAMP:20260504T003000Z") }.count == 3)
    #expect(lines.contains("UID:a@an-binh.test") && lines.contains("DTSTART;VALUE=DATE:20260504"))
    #expect(text.replacing("\r\n ", with: "").contains("URL:https://an-binh.test/tin-tuc/b"))
  }
}
