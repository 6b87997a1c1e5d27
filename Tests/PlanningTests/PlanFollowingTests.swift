// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Planning

@Suite struct PlanFollowingTests {
  @Test(arguments: Engine.available)
  func aPersonConfirmsHowATaskIsFollowed(_ engine: Engine) async throws {
    try await Planning.with(engine, facets: .small) { planning, commune in
      let id = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks[0]
      let minh = try await commune.staff("minh", [.approver])
      let page = try await planning.capability.get("/can-bo/viec/\(id)", as: minh, in: commune.card)
      // What the words propose is filled in.
      #expect(
        page.text.contains("<option value=\"weekly\" selected>") && page.text.contains("Chưa xác nhận."))
      #expect(page.text.contains("value=\"portal\" checked"))
      let answer = try await planning.capability.post(
        "/can-bo/viec/\(id)/giao", as: minh, in: commune.card,
        ["rhythm": "weekly", "times": "2", "day": "5", "product": "02 tin"],
        lists: [
          "units": [commune.culture.description], "helpers": [commune.economy.description],
          "kinds": ["portal", "x"],
        ])
      #expect(answer.status == 303)
      let task = try #require(try await planning.allTasks(commune: commune.id).first)
      #expect(
        task.terms
          == TaskTerms(
            helpers: [commune.economy], cadence: Cadence(.weekly, times: 2, day: 5), product: "02 tin",
            kinds: ["portal"]))
      let again = try await planning.capability.get("/can-bo/viec/\(id)", as: minh, in: commune.card)
      #expect(again.text.contains("Đã xác nhận: Hằng tuần, 2 lần mỗi kỳ, chậm nhất thứ Sáu."))
      #expect(again.text.contains("phối hợp: Phòng Kinh tế; sản phẩm: 02 tin"))
      #expect(again.text.contains("Từng kỳ trong năm") && again.text.contains("Đang trong kỳ"))
      // Saving the same again writes nothing down.
      try await planning.arrange(
        id, units: task.units, due: task.due, terms: task.terms, commune: commune.id, by: minh.id)
      #expect(try await planning.allTasks(commune: commune.id).first?.events.count == task.events.count)
    }
  }

  @Test(arguments: Engine.available)
  func whatIsWrongWithTermsIsSaidAndWhatWasTypedStays(_ engine: Engine) async throws {
    try await Planning.with(engine, facets: .small) { planning, commune in
      let id = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks[0]
      let minh = try await commune.staff("minh", [.approver])
      let units = ["units": [commune.culture.description]]
      for (fields, sentence) in [
        (["rhythm": "weekly", "times": "0"], PlanWords.timesRange),
        (["rhythm": "weekly", "day": "9"], "từ 1 (thứ Hai) đến 7 (Chủ nhật)"),
        (["rhythm": "monthly", "day": "32"], "Hãy ghi ngày từ 1 đến 31."),
        (["rhythm": "once"], PlanWords.onceNeedsDay),
        (["rhythm": "monthly", "product": String(repeating: "a", count: 201)], "nhiều nhất là 200"),
      ] {
        let answer = try await planning.capability.post(
          "/can-bo/viec/\(id)/giao", as: minh, in: commune.card, fields, lists: units)
        #expect(answer.status == 422 && answer.text.contains(sentence), "\(fields)")
        #expect(answer.text.contains("<option value=\"\(fields["rhythm"] ?? "")\" selected>"))
      }
      let nobody = try await planning.capability.post(
        "/can-bo/viec/\(id)/giao", as: minh, in: commune.card, ["rhythm": "once", "due": "2026-06-01"])
      #expect(nobody.status == 422 && nobody.text.contains(PlanWords.confirmUnit))
      #expect(try await planning.allTasks(commune: commune.id).first?.terms == nil)
    }
  }

  @Test(arguments: Engine.available)
  func allThatIsClearIsConfirmedAtOnce(_ engine: Engine) async throws {
    try await Planning.with(engine, facets: .small) { planning, commune in
      let plan = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).plan
      let (minh, lan) = (
        try await commune.staff("minh", [.approver]), try await commune.staff("lan", [.writer])
      )
      let path = "/can-bo/ke-hoach/\(plan)"
      let page = try await planning.capability.get(path, as: minh, in: commune.card)
      #expect(
        page.text.contains("Xác nhận 2 nhiệm vụ như đề xuất")
          && page.text.contains("4 nhiệm vụ chưa được xác nhận"))
      #expect(try await planning.capability.post("\(path)/xac-nhan", as: lan, in: commune.card).status == 403)
      #expect(
        try await planning.capability.post("\(path)/xac-nhan", as: minh, in: commune.card).status == 303)
      let tasks = try await planning.allTasks(commune: commune.id)
      #expect(tasks.map { $0.terms?.cadence } == [Cadence(.weekly), Cadence(.once), nil, nil])
      #expect(try await planning.confirmProposals(of: plan, commune: commune.id, by: minh.id) == 0)
    }
  }

  @Test(arguments: Engine.available)
  func todayRemindsHoldersAndHelpersBeforeTheDay(_ engine: Engine) async throws {
    try await Planning.with(engine, facets: .small) { planning, commune in
      let kept = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil)
      try await planning.arrange(
        kept.tasks[0], units: [commune.culture], due: nil,
        terms: TaskTerms(helpers: [commune.economy], cadence: Cadence(.monthly, day: 15)),
        commune: commune.id,
        by: nil)
      let (lan, binh, minh) = (
        try await commune.staff("lan", [.writer]),
        try await commune.staff("binh", [.writer], unit: commune.economy),
        try await commune.staff("minh", [.approver])
      )
      let today = planning.capability.today
      // Monday 4 May: the day is 15 May, and people are told five days before.
      #expect(try await today(lan, commune.card).isEmpty)
      commune.clock.now = Instant(try #require(LocalDay(iso: "2026-05-10")), minutes: 480)
      #expect(try await today(lan, commune.card).map(\.detail) == ["Chưa làm. Hạn 15/5/2026."])
      let helper = try await today(binh, commune.card)
      #expect(
        helper.map(\.detail) == ["Đơn vị bạn phối hợp. Chưa làm. Hạn 15/5/2026."]
          && helper[0].urgency == .notice)
      commune.clock.now = Instant(try #require(LocalDay(iso: "2026-05-18")), minutes: 480)
      #expect(try await today(lan, commune.card).map(\.urgency) == [.alarm])
      #expect(try await today(lan, commune.card).first?.detail == "Quá hạn. Hạn 15/5/2026.")
      // The commune may want to know earlier.
      let path = "/can-bo/ke-hoach/\(kept.plan)/nhac-viec"
      commune.clock.now = Instant(try #require(LocalDay(iso: "2026-05-05")), minutes: 480)
      let refused = try await planning.capability.post(path, as: minh, in: commune.card, ["days": "61"])
      #expect(refused.status == 422 && refused.text.contains(PlanWords.reminderRange))
      #expect(
        try await planning.capability.post(path, as: lan, in: commune.card, ["days": "10"]).status == 403)
      #expect(
        try await planning.capability.post(path, as: minh, in: commune.card, ["days": "10"]).status == 303)
      #expect(try await today(lan, commune.card).count == 1)
      #expect(try await today(minh, commune.card).contains { $0.action == "Xem và xác nhận" })
    }
  }

  @Test(arguments: Engine.available)
  func thePublicPlanShowsPartsAndPeriods(_ engine: Engine) async throws {
    let first = try #require(LocalDay(iso: "2026-05-06"))
    try await Planning.with(
      engine, evidence: { [.of(nil, days: [first])] }
    ) { planning, commune in
      let tasks = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks
      try await planning.arrange(
        tasks[0], units: [commune.culture], due: nil, terms: TaskTerms(cadence: Cadence(.weekly)),
        commune: commune.id, by: nil)
      commune.clock.now = Instant(try #require(LocalDay(iso: "2026-05-19")), minutes: 480)
      let page = try await planning.capability.get("/ke-hoach", in: commune.card).text
      #expect(page.contains("class=\"part-late\"") && page.contains("<ul class=\"stack\">"))
      #expect(page.contains("kỳ đã đến hạn có bằng chứng đã làm") && page.contains("Xem bảng số liệu"))
      #expect(page.contains("<td role=\"cell\" data-name=\"Quá hạn\" class=\"number\">1</td>"))
      #expect(page.utf8.count < 100_000)
    }
  }
}
