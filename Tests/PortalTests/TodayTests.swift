// SPDX-License-Identifier: Apache-2.0

import Kernel
import TestKit
import Testing
import Web

@testable import Portal

struct TodayTests {
  private struct Broken: Error {}

  private static func item(_ urgency: TodayItem.Urgency, _ title: String) -> TodayItem {
    TodayItem(urgency, title: title, detail: "", path: "/can-bo/x", action: "Xem")
  }

  private static func page(_ ports: PortalPorts) async throws -> String {
    try await PortalHouse.text(PortalHouse.portal(ports), "/can-bo", staff: PortalHouse.clerk)
  }

  @Test func groupsWhatAllSourcesSay() async throws {
    let page = try await Self.page(
      PortalPorts(today: [
        TodaySource("planning") { _, _ in [Self.item(.notice, "Sắp họp"), Self.item(.alarm, "Quá hạn")] },
        TodaySource("messages") { staff, _ in
          [Self.item(.mine, "Duyệt cho \(staff.name)"), Self.item(.others, "Chờ lãnh đạo")]
        },
      ]))
    let order = [
      "Thứ Hai, 04/5/2026. Có 2 việc cần bạn làm.", "Cần bạn làm ngay", "Quá hạn", "Duyệt cho Hoa",
      "Đang chờ người khác", "Chờ lãnh đạo", "Những ngày tới", "Sắp họp",
    ]
    let places = order.compactMap { page.firstRange(of: $0)?.lowerBound }
    #expect(places.count == order.count && places == places.sorted())
  }

  @Test func aSourceThatFailsTakesNothingElseAway() async throws {
    let page = try await Self.page(
      PortalPorts(
        today: [
          TodaySource("channels") { _, _ in throw Broken() },
          TodaySource("messages") { _, _ in [Self.item(.mine, "Duyệt tin")] },
        ], month: { _, _ in throw Broken() }))
    #expect(page.contains("Duyệt tin") && page.contains("Một phần danh sách chưa đọc được"))
    #expect(!page.contains("Broken"))
  }

  @Test func aLongListIsFolded() async throws {
    let page = try await Self.page(
      PortalPorts(today: [TodaySource("x") { _, _ in (1...11).map { Self.item(.mine, "Việc số \($0)") } }]))
    let fold = try #require(page.firstRange(of: "Xem thêm 3 việc"))
    let (eighth, ninth) = (page.firstRange(of: "Việc số 8<"), page.firstRange(of: "Việc số 9<"))
    #expect(try #require(eighth).lowerBound < fold.lowerBound && #require(ninth).lowerBound > fold.lowerBound)
  }

  @Test func anEmptyDayIsSaidKindly() async throws {
    let page = try await Self.page(PortalPorts())
    #expect(page.contains("Không có việc nào chờ bạn."))
    let broken = try await Self.page(PortalPorts(today: [TodaySource("x") { _, _ in throw Broken() }]))
    #expect(!broken.contains("Không có việc nào chờ bạn."))
  }

  @Test func theMonthLeadsToItsEntries() async throws {
    let page = try await Self.page(
      PortalPorts(
        today: [],
        month: { _, month in
          PortalMonth(
            published: .init(12, evidence: "/can-bo/tin?thang=\(month.iso)"), due: .init(5, evidence: nil),
            done: .init(3, evidence: nil))
        }))
    #expect(page.contains("Tháng 5/2026 của xã") && page.contains("href=\"/can-bo/tin?thang=2026-05\""))
  }
}
