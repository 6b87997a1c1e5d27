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

@Suite struct PlanCheckTests {
  private static let wrong = AnBinhPlan.text
    .replacing("ngày 16/6/2025", with: "ngày 16/6/2026")
    .replacing("biết cách nộp hồ sơ", with: "biết thủ tuc nộp hồ sơ")

  private func decide(_ what: String, _ finding: Finding, reason: String = "") -> [String: String] {
    [
      "what": what, "rule": finding.rule, "line": String(finding.line), "text": finding.text,
      "reason": reason,
    ]
  }

  @Test(arguments: Engine.available)
  func showsTheTextWithTheHeaviestFindingFirst(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let plan = try await planning.keep(
        PlanDraft(bytes: Array(Self.wrong.utf8)), commune: commune.id, by: nil
      ).plan
      let path = "/can-bo/ke-hoach/\(plan)/kiem-tra"
      let (lan, quan) = (
        try await commune.staff("lan", [.writer]), try await commune.staff("quan", [.administrator])
      )
      let page = try await planning.capability.get(path, as: quan, in: commune.card)
      #expect(page.status == 200 && page.text.contains("id=\"dong-8\" class=\"noted\""))
      let first = try #require(page.text.range(of: "<span class=\"tag bad\">"))
      let later = try #require(page.text.range(of: "<span class=\"tag waiting\">"))
      #expect(first.lowerBound < later.lowerBound)
      #expect(page.text.contains("Nhận sửa thành “thủ tục”") && page.text.contains("Lý do bỏ qua"))
      let reader = try await planning.capability.get(path, as: lan, in: commune.card)
      #expect(reader.text.contains("Dòng 8") && !reader.text.contains("Lý do bỏ qua"))
      #expect(try await planning.capability.get(path, in: commune.card).status == 403)
      let foreign = try await planning.capability.get(
        "/can-bo/ke-hoach/0000000000000/kiem-tra", as: quan, in: commune.card)
      #expect(foreign.status == 404)
    }
  }

  @Test(arguments: Engine.available)
  func putsAcceptedMendsIntoTheCorrectedCopy(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let plan = try await planning.keep(
        PlanDraft(bytes: Array(Self.wrong.utf8)), commune: commune.id, by: nil
      ).plan
      let quan = try await commune.staff("quan", [.administrator])
      let path = "/can-bo/ke-hoach/\(plan)/kiem-tra"
      let findings = DocumentChecker.check(DocumentText(Self.wrong)).findings
      let slip = try #require(findings.first { $0.rule == "spelling-slip" })
      let answer = try await planning.capability.post(
        path, as: quan, in: commune.card, decide("accept", slip))
      #expect(answer.status == 303)
      let page = try await planning.capability.get(path, as: quan, in: commune.card)
      #expect(page.text.contains("Đã nhận sửa") && page.text.contains("1 chỗ đã nhận sửa"))
      let copy = try await planning.capability.get(
        "/can-bo/ke-hoach/\(plan)/ban-sua.docx", as: quan, in: commune.card)
      #expect(copy.status == 200)
      // It can be taken back.
      _ = try await planning.capability.post(path, as: quan, in: commune.card, decide("reopen", slip))
      let again = try await planning.capability.get(path, as: quan, in: commune.card)
      #expect(again.text.contains("0 chỗ đã nhận sửa"))
      let events = try await planning.store.findingEvents(of: plan, commune: commune.id)
      #expect(events.map(\.what) == [.accepted, .reopened])
      #expect(events.allSatisfy { $0.person == quan.id })
    }
  }

  @Test(arguments: Engine.available)
  func keepsTheReasonOfADismissal(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let plan = try await planning.keep(
        PlanDraft(bytes: Array(Self.wrong.utf8)), commune: commune.id, by: nil
      ).plan
      let (lan, quan) = (
        try await commune.staff("lan", [.writer]), try await commune.staff("quan", [.administrator])
      )
      let path = "/can-bo/ke-hoach/\(plan)/kiem-tra"
      let findings = DocumentChecker.check(DocumentText(Self.wrong)).findings
      let basis = try #require(findings.first { $0.rule == "basis-after-document" })
      let silent = try await planning.capability.post(
        path, as: quan, in: commune.card, decide("dismiss", basis))
      #expect(silent.status == 422 || silent.status == 400)
      #expect(silent.text.contains(PlanWords.dismissalReason))
      let automatic = try await planning.capability.post(
        path, as: quan, in: commune.card, decide("accept", basis))
      #expect(automatic.text.contains(PlanWords.nothingToMend))
      let given = decide("dismiss", basis, reason: "Đã đối chiếu bản gốc")
      #expect(try await planning.capability.post(path, as: lan, in: commune.card, given).status == 403)
      #expect(try await planning.capability.post(path, as: quan, in: commune.card, given).status == 303)
      let page = try await planning.capability.get(path, as: quan, in: commune.card)
      #expect(page.text.contains("Lý do: Đã đối chiếu bản gốc"))
      let gone = ["what": "accept", "rule": "spelling-slip", "line": "1", "text": "không có", "reason": ""]
      let answer = try await planning.capability.post(path, as: quan, in: commune.card, gone)
      #expect(answer.status == 409 && answer.text.contains(PlanWords.findingGone))
    }
  }

  @Test(arguments: Engine.available)
  func tracksMendsInsideTheFileThatWasHandedIn(_ engine: Engine) async throws {
    let docx = TinyZip.word(lines: Self.wrong)
    try await TestCommune.with(engine, migrations: Planning.migrations) { commune in
      var ports = PlanningPorts(messages: { _, _ in [] })
      ports.files = PlanFiles(
        keep: { _, name, _ in PlanOriginal(hash: "abc", name: name) },
        bytes: { hash, _ in hash == "abc" ? docx : nil })
      let planning = Planning(database: commune.database, surroundings: commune.surroundings, ports: ports)
      let quan = try await commune.staff("quan", [.administrator])
      let draft = try PlanDraft(bytes: docx)
      let plan = try await planning.keep(
        draft, original: PlanOriginal(hash: "abc", name: "ke-hoach.docx"), commune: commune.id, by: nil
      ).plan
      // What is checked later is what was read, paragraph by paragraph.
      let reading = try await planning.store.reading(of: plan, commune: commune.id)
      #expect(reading == draft.text)
      let slip = try #require(DocumentChecker.check(draft.text).findings.first { $0.rule == "spelling-slip" })
      let path = "/can-bo/ke-hoach/\(plan)/kiem-tra"
      _ = try await planning.capability.post(path, as: quan, in: commune.card, decide("accept", slip))
      let reply = try await planning.correctedCopy(
        Visit(
          visitor: Visitor(commune: commune.card, staff: quan, formToken: ""), path: path,
          parameters: ["id": plan.description]))
      guard case .bytes(let bytes) = reply.body else { throw Fault(.notFound, "") }
      let read = try DocumentText(bytes: bytes)
      #expect(read.lines.contains { $0.text.contains("thủ tục") } && read.lines.count == draft.lines.count)
      let people = PeopleStore(database: commune.database, surroundings: commune.surroundings)
      #expect(try await people.all(commune: commune.id).map(\.name) == ["Người quan"])
    }
  }
}
