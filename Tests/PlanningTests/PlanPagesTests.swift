// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Planning

@Suite struct PlanPagesTests {
  @Test(arguments: Engine.available)
  func thePublicPlanShowsProgressAndOpenData(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let capability = planning.capability
      let none = try await capability.get("/ke-hoach", in: commune.card)
      #expect(none.status == 200 && none.text.contains("Xã chưa công bố kế hoạch trên cổng."))
      #expect(try await capability.get("/ke-hoach.json", in: commune.card).status == 404)
      let tasks = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks
      let leader = try await commune.staff("minh", [.approver])
      try await planning.complete(tasks[0], commune: commune.id, by: leader)
      commune.clock.now = Instant(LocalDay(number: commune.clock.now.day.number + 100))
      let page = try await capability.get("/ke-hoach", in: commune.card)
      #expect(
        page.text.contains("Trong 4 nhiệm vụ của năm: 1 đã hoàn thành, 2 chưa làm, 1 quá hạn."))
      #expect(
        page.text.contains("<h3>Phòng Kinh tế; Phòng Văn hoá - Xã hội</h3>")
          && !page.text.contains("/can-bo/viec/"))
      let json = try await capability.get("/ke-hoach.json", in: commune.card)
      let data = try #require(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
      let lines = try #require(data["tasks"] as? [[String: Any]])
      #expect(data["year"] as? Int == 2026 && data["number"] as? String == "21/KH-UBND")
      #expect(lines.map { $0["state"] as? String } == ["completed", "overdue", "waiting", "unowned"])
      #expect(lines[1]["due"] as? String == "2026-06-30" && lines[0]["due"] == nil)
      #expect(lines[2]["units"] as? [String] == ["Phòng Kinh tế", "Phòng Văn hoá - Xã hội"])
      #expect(lines[3]["unit"] as? String == "Các trường học, các thôn")
    }
  }

  @Test(arguments: Engine.available)
  func theStaffPagesShowThePlanItsFindingsAndWhatIsOpen(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let capability = planning.capability
      let (lan, quan) = (
        try await commune.staff("lan", [.writer]), try await commune.staff("quan", [.administrator])
      )
      let empty = try await capability.get("/can-bo/ke-hoach", as: lan, in: commune.card)
      #expect(empty.text.contains("Chưa có kế hoạch nào.") && !empty.text.contains("/can-bo/ke-hoach/nhap"))
      // The cited law was not in force on the day of the plan: an error of the text.
      let wrong = AnBinhPlan.text.replacing("ngày 16/6/2025", with: "ngày 16/6/2026")
      let plan = try await planning.keep(PlanDraft(bytes: Array(wrong.utf8)), commune: commune.id, by: nil)
        .plan
      let list = try await capability.get("/can-bo/ke-hoach", as: quan, in: commune.card)
      #expect(list.text.contains("21/KH-UBND") && list.text.contains("/can-bo/ke-hoach/nhap"))
      let page = try await capability.get("/can-bo/ke-hoach/\(plan)", as: lan, in: commune.card)
      #expect(page.text.contains("Kế hoạch còn để ngỏ") && page.text.contains("2 nhiệm vụ chưa rõ ai làm"))
      #expect(
        page.text.contains(
          "<td role=\"cell\" data-name=\"Còn thiếu\">Chưa giao đơn vị nào; Chưa có hạn hoặc chu kỳ</td>")
      )
      #expect(page.text.contains("<span class=\"tag bad\">Lỗi</span>"))
      #expect(page.text.contains("<li>Giúp người dân biết cách nộp hồ sơ tại nhà.</li>"))
      #expect(
        try await capability.get("/can-bo/ke-hoach/0000000000000", as: lan, in: commune.card).status == 404)
      #expect(try await capability.get("/can-bo/ke-hoach/abc", as: lan, in: commune.card).status == 404)
      #expect(try await capability.get("/can-bo/ke-hoach", in: commune.card).status == 403)
      #expect(try await capability.get("/can-bo/ke-hoach/nhap", as: lan, in: commune.card).status == 403)
    }
  }

  @Test(arguments: Engine.available)
  func theTaskPageShowsWhatAPersonCanDo(_ engine: Engine) async throws {
    let written = TaskMessage(title: "Nộp hồ sơ tại nhà", state: "Chờ duyệt", path: "/can-bo/tin/1")
    try await Planning.with(engine, messages: [written]) { planning, commune in
      let id = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks[1]
      let (lan, binh) = (
        try await commune.staff("lan", [.writer]),
        try await commune.staff("binh", [.reader], unit: commune.economy)
      )
      let own = try await planning.capability.get("/can-bo/viec/\(id)", as: lan, in: commune.card)
      #expect(own.text.contains("Công an xã") && own.text.contains("<dd>30/6/2026</dd>"))
      #expect(own.text.contains("Nộp hồ sơ tại nhà") && own.text.contains("/can-bo/tin/moi?viec=\(id)"))
      #expect(
        own.text.contains("/da-lam") && !own.text.contains("/hoan-thanh") && !own.text.contains("/giao\""))
      let foreign = try await planning.capability.get("/can-bo/viec/\(id)", as: binh, in: commune.card)
      #expect(foreign.text.contains(PlanWords.notYours) && !foreign.text.contains("/da-lam"))
      let missing = try await planning.capability.get("/can-bo/viec/0000000000000", as: lan, in: commune.card)
      #expect(missing.status == 404 && missing.text == PlanWords.taskNotFound)
    }
  }

  @Test(arguments: Engine.available)
  func todayTellsWhatIsToBeGivenOutAndWhatIsLate(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      _ = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil)
      let (lan, minh) = (
        try await commune.staff("lan", [.writer]),
        try await commune.staff("minh", [.approver], unit: commune.economy)
      )
      let today = planning.capability.today
      #expect(try await today(lan, commune.card).isEmpty)
      #expect(try await today(minh, commune.card).map(\.action) == ["Giao đơn vị", "Xem và xác nhận"])
      commune.clock.now = Instant(LocalDay(number: commune.clock.now.day.number + 60))
      let late = try await today(lan, commune.card)
      #expect(late.map(\.urgency) == [.alarm] && late.first?.detail == "Quá hạn. Hạn 30/6/2026.")
      // A unit that is one of several is told too.
      let several = try await planning.allTasks(commune: commune.id)[2].id
      try await planning.arrange(
        several, units: [commune.economy, commune.culture], due: commune.clock.now.day, commune: commune.id,
        by: nil)
      #expect(try await today(lan, commune.card).count == 2)
      #expect(try await today(minh, commune.card).count == 3)
    }
  }
}
