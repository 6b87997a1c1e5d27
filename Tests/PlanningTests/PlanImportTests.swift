// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import Kernel
import OfficialDocuments
import Storage
import TestKit
import Testing
import Web

@testable import Planning

@Suite struct PlanImportTests {
  @Test(arguments: Engine.available)
  func dutiesBecomeTasksWithUnitCadenceAndDay(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let kept = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil)
      let plan = try #require(try await planning.store.plans(commune: commune.id).first)
      #expect(plan.id == kept.plan && plan.year == 2026 && plan.number == "21/KH-UBND")
      #expect(plan.title == "Truyền thông cải cách hành chính xã An Bình năm 2026")
      #expect(plan.day == LocalDay(iso: "2026-01-20") && plan.importedAt == commune.clock.now)
      let lines = try await planning.store.text(of: plan.id, commune: commune.id)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      #expect(lines == (try AnBinhPlan.draft()).lines)
      let tasks = try await planning.allTasks(commune: commune.id)
      #expect(tasks.map(\.id) == kept.tasks && tasks.count == 4)
      #expect(tasks[0].unit == commune.culture && tasks[0].cadence == "hằng tuần" && tasks[0].due == nil)
      #expect(tasks[0].channels == ["Cổng thông tin điện tử của xã"])
      #expect(tasks[1].due == LocalDay(iso: "2026-06-30") && tasks[1].helpers == ["Công an xã"])
      #expect(tasks[1].dueText == "hoàn thành trước ngày 30/6/2026")
      #expect(lines[tasks[1].line - 1].contains("biên soạn tài liệu"))
      #expect(tasks[3].audiences == ["người dân"])
      let evidence = try await commune.evidence("plan", kept.plan)
      #expect(evidence.map(\.kind) == ["plan.imported"] && evidence.first?.amounts == ["tasks": 4])
    }
  }

  @Test(arguments: Engine.available)
  func aDutyOfSeveralUnitsIsGivenToThoseTheCommuneHas(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      _ = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil)
      let tasks = try await planning.allTasks(commune: commune.id)
      #expect(tasks[2].units == [commune.economy, commune.culture] && tasks[2].unit == commune.economy)
      #expect(tasks[2].gaps == [.due])
      #expect(tasks[3].units.isEmpty && tasks[3].unitText == "Các trường học, các thôn")
      #expect(tasks[3].gaps == [.unit, .due])
      // A cadence says how often, so no day is missing.
      #expect(tasks[0].gaps.isEmpty && tasks[1].gaps.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func aNameWithAndInItIsOneUnitAndItsHalvesCountOnlyTogether(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let office = try await commune.registry.units.add(
        .secretariat, "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", commune: commune.id)
      let text = AnBinhPlan.text.replacing(
        "Các trường học, các thôn:", with: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã:"
      ).replacing("Phòng Kinh tế, Phòng Văn hóa - Xã hội:", with: "Phòng Kinh tế và Phòng Văn hóa - Xã hội:")
      _ = try await planning.keep(PlanDraft(bytes: Array(text.utf8)), commune: commune.id, by: nil)
      let tasks = try await planning.allTasks(commune: commune.id)
      #expect(
        tasks.map(\.units) == [
          [commune.culture], [commune.culture], [commune.economy, commune.culture], [office],
        ])
    }
  }

  @Test(arguments: Engine.available)
  func theSamePlanTwiceIsRefusedAndNothingIsDoubled(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      _ = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil)
      // The same words: decomposed letters, other line ends, UTF-16, a Word document.
      let crlf = AnBinhPlan.text.replacing("\n", with: "\r\n")
      let utf16 = try #require(AnBinhPlan.text.data(using: .utf16))
      let files: [[UInt8]] = [
        Array(AnBinhPlan.text.utf8), Array(AnBinhPlan.text.decomposedStringWithCanonicalMapping.utf8),
        Array(crlf.utf8), Array(utf16), AnBinhPlan.word,
      ]
      for bytes in files {
        let draft = try PlanDraft(bytes: bytes)
        #expect(draft.document.tasks.count == 4)
        await #expect(throws: Fault(.conflict, PlanWords.keptAlready)) {
          try await planning.keep(draft, commune: commune.id, by: nil)
        }
      }
      let tasks = try await planning.allTasks(commune: commune.id)
      let plans = try await planning.store.plans(commune: commune.id)
      #expect(tasks.count == 4 && plans.count == 1)
      let today = commune.clock.now.day
      let entries = try await commune.registry.ledger.entries(
        kinds: ["plan.imported"], days: today...today, commune: commune.id)
      #expect(entries.count == 1)
    }
  }

  @Test(arguments: Engine.available)
  func anotherCommuneMayHaveTheSamePlanAndSeesOnlyItsOwn(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let other = try await commune.registry.communes.add(
        code: "yen-hoa", name: "xã Yên Hòa", province: "tỉnh Hà Tĩnh", host: "yen-hoa.test")
      let kept = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil)
      #expect(try await planning.allTasks(commune: other.id).isEmpty)
      let page = try await planning.capability.get("/ke-hoach", in: other)
      #expect(page.status == 200 && !page.text.contains("hộ kinh doanh"))
      let second = try await planning.keep(AnBinhPlan.draft(), commune: other.id, by: nil)
      #expect(second.plan != kept.plan)
      // Units of another commune are never matched.
      #expect(try await planning.allTasks(commune: other.id).allSatisfy(\.units.isEmpty))
      let staff = try await commune.staff("quan", [.administrator])
      let foreign = try await planning.capability.get(
        "/can-bo/viec/\(second.tasks[0])", as: staff, in: commune.card)
      #expect(foreign.status == 404)
    }
  }

  @Test(arguments: Engine.available)
  func ofTwoThatKeepTheSamePlanAtOnceOneIsRefused(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let draft = try AnBinhPlan.draft()
      let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<4 {
          group.addTask {
            do {
              _ = try await planning.keep(draft, commune: commune.id, by: nil)
              return true
            } catch let fault as Fault where fault.kind == .conflict { return false }
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.count { $0 } == 1)
      #expect(try await planning.allTasks(commune: commune.id).count == 4)
    }
  }

  @Test(arguments: Engine.available)
  func theNewestPlanGivesTheOpenTasks(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      #expect(try await planning.openTasks(commune: commune.id).isEmpty)
      let old = AnBinhPlan.text.replacing("2026", with: "2025")
      let new = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil)
      _ = try await planning.keep(PlanDraft(bytes: Array(old.utf8)), commune: commune.id, by: nil)
      let leader = try await commune.staff("minh", [.approver])
      try await planning.complete(new.tasks[0], commune: commune.id, by: leader)
      #expect(try await planning.openTasks(commune: commune.id).map(\.id) == Array(new.tasks.dropFirst()))
      #expect(try await planning.allTasks(commune: commune.id).count == 8)
    }
  }

  /// Every file that is no plan, with the kind of fault; each is told in one sentence.
  static var refused: [(String, [UInt8], Fault.Kind)] {
    let bomb = TinyZip.Entry(
      name: "word/document.xml", bytes: TinyZip.spaces(count: 256_000), packed: (258 * 256_000 + 1, 0))
    let mangled = Array(AnBinhPlan.word.prefix(AnBinhPlan.word.count / 2))
    return [
      ("rong.txt", [], .invalid), ("trang.txt", Array(" \n\t\n".utf8), .invalid),
      ("hong.docx", mangled, .invalid), ("bom.docx", TinyZip(entries: [bomb]).bytes, .tooLarge),
      ("anh.docx", TinyZip(entries: [.init(name: "a.png", bytes: [1])]).bytes, .invalid),
      ("ke-hoach.pdf", Array("%PDF-1.7 ".utf8), .invalid), ("cu.doc", [0xD0, 0xCF, 0x11, 0xE0], .invalid),
      ("ma-cu.txt", [0x4B, 0xD5, 0x20, 0xA8, 0xB5], .invalid),
      ("thu.txt", Array("Kính gửi bà con, mời bà con đến họp.".utf8), .invalid),
    ]
  }

  @Test(arguments: Engine.available)
  func whatIsNoPlanIsRefusedInOneSentenceAndNothingIsKept(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let staff = try await commune.staff("quan", [.administrator])
      let capability = planning.capability
      for (name, bytes, kind) in Self.refused {
        try await withUpload(name, bytes) { upload in
          let answer = try await capability.post(
            "/can-bo/ke-hoach/nhap", as: staff, in: commune.card, uploads: ["file": upload])
          #expect(answer.status == kind.status, "\(name)")
          #expect(answer.text.contains("class=\"error\""), "\(name)")
        }
      }
      let nothing = try await capability.post("/can-bo/ke-hoach/nhap", as: staff, in: commune.card)
      #expect(nothing.status == 422 && nothing.text.contains(PlanWords.chooseFile))
      #expect(try await planning.store.plans(commune: commune.id).isEmpty)
    }
  }

  @Test func aFileOf300MegabytesIsRefusedBeforeItIsRead() async throws {
    try await Planning.with(.sqlite) { planning, commune in
      let staff = try await commune.staff("quan", [.administrator])
      try await withTemporaryFolder { folder in
        let path = folder + "/to.txt"
        try Data().write(to: URL(fileURLWithPath: path))
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.truncate(atOffset: 300 << 20)
        try file.close()
        let upload = Upload(name: "to.txt", path: path, size: 300 << 20)
        let answer = try await planning.capability.post(
          "/can-bo/ke-hoach/nhap", as: staff, in: commune.card, uploads: ["file": upload])
        #expect(answer.status == 413 && answer.text.contains("50 MB"))
      }
    }
  }

  @Test(arguments: Engine.available)
  func aWordDocumentIsTakenThroughTheForm(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let staff = try await commune.staff("quan", [.administrator])
      try await withUpload("ke-hoach.docx", AnBinhPlan.word) { upload in
        let answer = try await planning.capability.post(
          "/can-bo/ke-hoach/nhap", as: staff, in: commune.card, uploads: ["file": upload])
        let plan = try #require(try await planning.store.plans(commune: commune.id).first)
        #expect(answer.status == 303 && answer.location == "/can-bo/ke-hoach/\(plan.id)")
        let again = try await planning.capability.post(
          "/can-bo/ke-hoach/nhap", as: staff, in: commune.card, uploads: ["file": upload])
        #expect(again.status == 409 && again.text.contains(PlanWords.keptAlready))
      }
      #expect(try await planning.allTasks(commune: commune.id).count == 4)
    }
  }
}
