// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Storage
import TestKit
import Testing
import Web

@testable import Planning

@Suite struct PlanVersionTests {
  /// The plan with one duty in other words and by another day, one gone, one new.
  private static let amended = AnBinhPlan.text
    .replacing(
      "biên soạn tài liệu hỏi đáp, hoàn thành trước ngày 30/6/2026",
      with: "biên soạn tài liệu hỏi đáp và tờ gấp, hoàn thành trước ngày 15/8/2026"
    )
    .replacing(
      "2. Phòng Kinh tế, Phòng Văn hóa - Xã hội: Hướng dẫn hộ kinh doanh nộp hồ sơ trực tuyến.",
      with: "2. Phòng Kinh tế: Thống kê chợ phiên có điểm hướng dẫn.")

  @Test(arguments: Engine.available)
  func tasksCarryOverByTheirWordsAndHistoryStays(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let kept = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil)
      let quan = try await commune.staff("quan", [.administrator, .approver])
      try await planning.complete(kept.tasks[0], commune: commune.id, by: quan)
      let first = try #require(try await planning.plans(commune: commune.id).first)
      commune.clock.advance(by: .seconds(30 * 86_400))
      try await withUpload("sua-doi.txt", Array(Self.amended.utf8)) { upload in
        let sent = try await planning.capability.post(
          "/can-bo/ke-hoach/\(kept.plan)/sua-doi", as: quan, in: commune.card, uploads: ["file": upload])
        let path = try #require(sent.location)
        let page = try await planning.capability.get(path, as: quan, in: commune.card)
        #expect(page.text.contains("2 nhiệm vụ giữ nguyên, 3 nhiệm vụ thay đổi"))
        let done = try await planning.capability.post(path, as: quan, in: commune.card, ["next": "keep"])
        #expect(done.location == "/can-bo/ke-hoach/\(kept.plan)")
      }
      let plans = try await planning.plans(commune: commune.id)
      #expect(plans.map(\.id) == [kept.plan])
      // It is followed from the day on which its first version came in.
      #expect(plans[0].firstImportedAt == first.firstImportedAt && plans[0].start == first.start)
      #expect(plans[0].importedAt > first.importedAt)
      let tasks = try await planning.tasks(of: kept.plan, commune: commune.id)
      #expect(tasks.map(\.id).prefix(2) == kept.tasks.prefix(2) && tasks.count == 4)
      #expect(TaskProgress.isCompleted(tasks[0]))
      #expect(tasks[1].due == LocalDay(iso: "2026-08-15") && tasks[1].text.contains("tờ gấp"))
      #expect(tasks[2].text.contains("chợ phiên") && tasks[2].units == [commune.economy])
      #expect(tasks[3].id == kept.tasks[3])
      let versions = try await planning.store.versions(of: kept.plan, commune: commune.id)
      #expect(versions.count == 1)
      #expect(
        versions.first?.changes.map(\.what).sorted { $0.rawValue < $1.rawValue } == [
          .added, .changed, .dropped,
        ])
      #expect(versions.first?.lines == (try AnBinhPlan.draft()).lines)
      let history = try await planning.capability.get(
        "/can-bo/ke-hoach/\(kept.plan)/lich-su", as: quan, in: commune.card)
      #expect(history.text.contains("Hướng dẫn hộ kinh doanh") && history.text.contains("tờ gấp"))
      let evidence = try await commune.evidence("plan", kept.plan)
      #expect(evidence.map(\.kind) == ["plan.imported", "plan.amended"])
      // What was dropped keeps its page, which says so and takes nothing more.
      let dropped = kept.tasks[2]
      let gone = try await planning.capability.get("/can-bo/viec/\(dropped)", as: quan, in: commune.card)
      #expect(gone.text.contains("đã bỏ nhiệm vụ này") && !gone.text.contains("Ghi nhận việc đã làm"))
      await #expect(throws: Fault.self) {
        try await planning.complete(dropped, commune: commune.id, by: quan)
      }
    }
  }

  @Test(arguments: Engine.available)
  func theSameWordsAreNoNewVersion(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let kept = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil)
      let quan = try await commune.staff("quan", [.administrator])
      await #expect(throws: Fault.self) {
        try await planning.amend(
          kept.plan, with: AnBinhPlan.draft(), original: nil, commune: commune.id, by: quan.id)
      }
      let versions = try await planning.store.versions(of: kept.plan, commune: commune.id)
      #expect(versions.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func theNextYearBeginsFromThisOne(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let plan = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).plan
      let quan = try await commune.staff("quan", [.administrator])
      let path = "/can-bo/ke-hoach/\(plan)/nam-sau"
      let page = try await planning.capability.get(path, as: quan, in: commune.card)
      #expect(page.text.contains("hoàn thành trước ngày 30/6/2027"))
      #expect(page.text.contains("72/2025/QH15 ngày 16/6/2025"))
      let typed = "KẾ HOẠCH\nCủa năm sau\n\nI. VIỆC\n1. Phòng Kinh tế: Làm việc này."
      let again = try await planning.capability.post(
        path, as: quan, in: commune.card, ["text": typed, "next": "check"])
      #expect(again.status == 200 && again.text.contains("Của năm sau"))
      let file = try await planning.capability.post(
        path, as: quan, in: commune.card, ["text": typed, "next": "docx"])
      #expect(file.status == 200 && file.text.hasPrefix("PK"))
      let empty = try await planning.capability.post(
        path, as: quan, in: commune.card, ["text": " ", "next": "docx"])
      #expect(empty.text.contains(PlanVersionWords.noText))
    }
  }
}
