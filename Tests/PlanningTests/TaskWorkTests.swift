// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Planning

@Suite struct TaskWorkTests {
  @Test(arguments: Engine.available)
  func whatThePlanLeftOpenIsFilledInByAPerson(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let id = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks[3]
      let leader = try await commune.staff("minh", [.approver])
      let page = try await planning.capability.get("/can-bo/viec/\(id)", as: leader, in: commune.card)
      #expect(page.text.contains("Kế hoạch còn để ngỏ: Chưa giao đơn vị nào; Chưa có hạn hoặc chu kỳ."))
      #expect(page.text.contains("Kế hoạch ghi: Các trường học, các thôn"))
      let answer = try await planning.capability.post(
        "/can-bo/viec/\(id)/giao", as: leader, in: commune.card, ["due": "2026-09-30"],
        lists: ["units": [commune.culture.description, commune.economy.description]])
      #expect(answer.status == 303)
      let task = try #require(try await planning.allTasks(commune: commune.id).first { $0.id == id })
      #expect(task.units == [commune.culture, commune.economy] && task.gaps.isEmpty)
      #expect(task.due == LocalDay(iso: "2026-09-30"))
      #expect(task.events.map(\.person) == [leader.id, leader.id, leader.id])
      let notes = try await commune.registry.audit.notes(commune: commune.id).filter {
        $0.action == "task.arranged"
      }
      #expect(notes.map(\.subject) == [Subject("task", id)] && notes.first?.person == leader.id)
      let again = try await planning.capability.get("/can-bo/viec/\(id)", as: leader, in: commune.card)
      #expect(!again.text.contains("còn để ngỏ") && again.text.contains("Hạn hoàn thành: 30/9/2026"))
      #expect(again.text.contains("Phòng Văn hoá - Xã hội; Phòng Kinh tế"))
    }
  }

  @Test(arguments: Engine.available)
  func onlyWhatChangesIsWrittenDown(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let id = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks[1]
      let day = LocalDay(iso: "2026-06-30")
      func events() async throws -> [TaskEvent.What] {
        try await planning.allTasks(commune: commune.id).first { $0.id == id }?.events.map(\.what) ?? []
      }
      try await planning.arrange(id, units: [commune.culture], due: day, commune: commune.id, by: nil)
      #expect(try await events().count == 2)
      try await planning.arrange(id, units: [commune.economy], due: nil, commune: commune.id, by: nil)
      let last = try await events().suffix(3)
      #expect(last == [.released(commune.culture), .assigned(commune.economy), .dueCleared])
    }
  }

  @Test(arguments: Engine.available)
  func aWrongDayOrUnitIsRefusedAndWhatWasTypedStays(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let id = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks[3]
      let leader = try await commune.staff("minh", [.approver])
      let chosen = ["units": [commune.economy.description]]
      func arrange(_ due: String, _ lists: [String: [String]]) async throws -> TestAnswer {
        try await planning.capability.post(
          "/can-bo/viec/\(id)/giao", as: leader, in: commune.card, ["due": due], lists: lists)
      }
      for (due, sentence) in [
        ("30/2/2026", PlanWords.chooseDay), ("0206-05-04", "cách quá xa năm 2026 của kế hoạch"),
      ] {
        let answer = try await arrange(due, chosen)
        #expect(answer.status == 422 && answer.text.contains(sentence))
        #expect(
          answer.text.contains("value=\"\(commune.economy)\" checked")
            && answer.text.contains("value=\"\(due)\""))
      }
      let nothing = try await arrange("", [:])
      #expect(nothing.status == 422 && nothing.text.contains(PlanWords.chooseUnit))
      try await commune.registry.units.close(commune.economy, commune: commune.id, by: nil)
      let closed = try await arrange("", chosen)
      #expect(closed.status == 422 && closed.text.contains(PlanWords.unitUnknown))
      let writer = try await commune.staff("lan", [.writer])
      let forbidden = try await planning.capability.post(
        "/can-bo/viec/\(id)/giao", as: writer, in: commune.card, lists: chosen)
      #expect(forbidden.status == 403)
      #expect(try await planning.allTasks(commune: commune.id).first { $0.id == id }?.events.isEmpty == true)
    }
  }

  @Test(arguments: Engine.available)
  func aUnitReportsOnItsOwnTaskAndTheEvidenceCountsForIt(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let id = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks[2]
      let hamlet = try await commune.registry.units.add(.hamlet, "thôn Đông", commune: commune.id)
      let (lan, binh) = (
        try await commune.staff("lan", [.writer]), try await commune.staff("binh", [.reader], unit: hamlet)
      )
      try await planning.report(
        "Đã hướng dẫn 12 hộ", link: "https://an-binh.test/a", of: id, commune: commune.id, by: lan)
      // The button pressed twice is one report; the same words another day are another.
      try await planning.report(
        "Đã hướng dẫn 12 hộ", link: "https://an-binh.test/a", of: id, commune: commune.id, by: lan)
      #expect(try await commune.evidence("task", id).count == 1)
      commune.clock.advance(by: .seconds(86_400))
      try await planning.report(
        "Đã hướng dẫn 12 hộ", link: "https://an-binh.test/a", of: id, commune: commune.id, by: lan)
      let evidence = try await commune.evidence("task", id)
      #expect(evidence.map(\.kind) == ["task.reported", "task.reported"])
      // The unit of economy leads; the one that did it has the evidence.
      #expect(evidence.map(\.unit) == [commune.culture, commune.culture])
      await #expect(throws: Fault(.forbidden, PlanWords.notYours)) {
        try await planning.report("Đã họp", of: id, commune: commune.id, by: binh)
      }
      await #expect(throws: Fault(.forbidden, PlanWords.notYours)) {
        try await planning.complete(id, commune: commune.id, by: lan)
      }
    }
  }

  @Test(arguments: Engine.available)
  func aTaskIsCompletedOnceAndOpenedAgainWithAReason(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let id = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks[0]
      let (minh, hoa) = (
        try await commune.staff("minh", [.approver]), try await commune.staff("hoa", [.reporter])
      )
      await #expect(throws: Fault(.conflict, PlanWords.openAlready)) {
        try await planning.reopen(id, reason: "Còn thôn 3", commune: commune.id, by: minh)
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 { group.addTask { try await planning.complete(id, commune: commune.id, by: hoa) } }
        try await group.waitForAll()
      }
      #expect(try await commune.evidence("task", id).map(\.kind) == ["task.completed"])
      await #expect(throws: Fault(.conflict, PlanWords.completedAlready)) {
        try await planning.complete(id, commune: commune.id, by: minh)
      }
      await #expect(throws: Fault(.conflict, PlanWords.completedAlready)) {
        try await planning.report("Đã họp", of: id, commune: commune.id, by: hoa)
      }
      await #expect(throws: Fault.invalid([.init("reason", PlanWords.reasonMissing)])) {
        try await planning.reopen(id, reason: "", commune: commune.id, by: minh)
      }
      try await planning.reopen(id, reason: "Còn thôn 3", commune: commune.id, by: minh)
      #expect(try await commune.evidence("task", id).map(\.kind) == ["task.completed", "task.reopened"])
      #expect(try await planning.openTasks(commune: commune.id).contains { $0.id == id })
    }
  }

  @Test(arguments: Engine.available)
  func whatIsWrongWithAReportIsSaidAndWhatWasTypedStays(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let id = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks[0]
      let lan = try await commune.staff("lan", [.writer])
      let script = "<script>alert(1)</script>"
      for (note, link, sentence) in [
        ("", "", PlanWords.noteMissing),
        (String(repeating: "ấ", count: 1_001), "", "Dài 1.001 chữ cái, nhiều nhất là 1.000."),
        (script, "javascript:alert(1)", PlanWords.linkUnsafe), (script, "httpx://a", PlanWords.linkUnsafe),
        (script, "https://a.vn/" + String(repeating: "a", count: 600), "nhiều nhất là 600"),
      ] {
        let answer = try await planning.capability.post(
          "/can-bo/viec/\(id)/da-lam", as: lan, in: commune.card, ["note": note, "link": link])
        #expect(answer.status == 422 && answer.text.contains(sentence))
        #expect(answer.text.contains("value=\"\(link)\"") && !answer.text.contains(script))
        #expect(note != script || answer.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;</textarea>"))
      }
      #expect(try await commune.evidence("task", id).isEmpty)
      let kept = try await planning.capability.post(
        "/can-bo/viec/\(id)/da-lam", as: lan, in: commune.card,
        ["note": script, "link": "https://a.vn/?a=1&b=\"2"])
      #expect(kept.status == 303)
      let page = try await planning.capability.get("/can-bo/viec/\(id)", as: lan, in: commune.card)
      #expect(!page.text.contains(script) && page.text.contains("Đã làm: &lt;script&gt;"))
    }
  }

  @Test(arguments: Engine.available)
  func reportsSeeEveryTaskAsItStoodOnADay(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let tasks = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).tasks
      let lan = try await commune.staff("lan", [.writer])
      let first = commune.clock.now.day
      commune.clock.advance(by: .seconds(86_400))
      try await planning.report("Đã đăng 3 tin", of: tasks[0], commune: commune.id, by: lan)
      let before = try await planning.tasks(commune: commune.id, on: first)
      let after = try await planning.tasks(commune: commune.id, on: first.adding(days: 1))
      let late = try await planning.tasks(commune: commune.id, on: first.adding(days: 100))
      #expect(before.map(\.state) == [.waiting, .waiting, .waiting, .unowned] && before.map(\.id) == tasks)
      #expect(after.map(\.state) == [.underway, .waiting, .waiting, .unowned])
      #expect(late.map(\.state) == [.underway, .overdue, .waiting, .unowned])
      // What other capabilities have done for a task counts as work on it.
      let ports = PlanningPorts(
        messages: { _, _ in [] }, evidence: { _, _ in [.of(tasks[2], days: [first, first, first])] })
      let busy = Planning(database: commune.database, surroundings: commune.surroundings, ports: ports)
      let views = try await busy.tasks(commune: commune.id, on: first)
      #expect(views[2].state == .underway && views.map(\.activity) == [0, 0, 3, 0])
    }
  }
}
