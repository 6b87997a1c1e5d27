// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Planning

@Suite struct PlanMatrixPagesTests {
  private static let days = (0..<450).map { LocalDay(number: 20_454 + $0 % 120) }

  private func with(
    _ engine: Engine, evidence: [TaskEvidence], _ body: (Planning, TestCommune, PlanID) async throws -> Void
  ) async throws {
    try await Planning.with(engine, evidence: { evidence }, facets: .small) { planning, commune in
      try await body(
        planning, commune, planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).plan)
    }
  }

  @Test(arguments: Engine.available)
  func aCellOpensItsEvidence(_ engine: Engine) async throws {
    let few = TaskEvidence.of(nil, days: [Self.days[3], Self.days[1]], channel: "portal")
    try await with(engine, evidence: [few]) { planning, commune, plan in
      let lan = try await commune.staff("lan", [.writer])
      let path = "/can-bo/ke-hoach/\(plan)/ma-tran"
      commune.clock.now = Instant(try #require(LocalDay(iso: "2026-12-30")), minutes: 480)
      let page = try await planning.capability.get(path, as: lan, in: commune.card)
      #expect(page.status == 200 && page.text.contains("class=\"heat-pace\" x="))
      #expect(page.text.contains("aria-label=\"2/4 lượt Cổng thông tin điện tử: xem bằng chứng\""))
      #expect(page.text.contains("/can-bo/tin/moi?chu-de=digital&amp;doi-tuong=people"))
      let cell = try await planning.capability.get(
        "\(path)/bang-chung", as: lan, in: commune.card,
        query: ["ky": "nam", "doi-tuong": "people", "noi-dung": "policy", "kenh": "portal"])
      #expect(cell.status == 303)
      let ids = few.pieces.reversed().map(\.id.description).joined(separator: ",")
      #expect(cell.location == "/can-bo/bang-chung?ids=\(ids)")
      #expect(try await planning.capability.get(path, in: commune.card).status == 403)
    }
  }

  @Test(arguments: Engine.available)
  func muchEvidenceIsShownInParts(_ engine: Engine) async throws {
    try await with(engine, evidence: [.of(nil, days: Self.days)]) { planning, commune, plan in
      let lan = try await commune.staff("lan", [.writer])
      let cell = try await planning.capability.get(
        "/can-bo/ke-hoach/\(plan)/ma-tran/bang-chung", as: lan, in: commune.card,
        query: ["doi-tuong": "people", "noi-dung": "policy", "kenh": "portal"])
      #expect(cell.status == 200 && cell.text.contains("Ô này có 450 bằng chứng"))
      #expect(cell.text.contains(": 400 bằng chứng") && cell.text.contains(": 50 bằng chứng"))
    }
  }

  @Test(arguments: Engine.available)
  func theTargetsOfANewVersionAreThoseOfItsWords(_ engine: Engine) async throws {
    try await with(engine, evidence: []) { planning, commune, id in
      let quan = try await commune.staff("quan", [.administrator])
      let plan = try #require(try await planning.latestPlan(commune: commune.id))
      let before = try await planning.targets(of: plan, tasks: [], commune: commune.id)
      #expect(Set(before.keys.map(\.channel)) == ["portal"])
      let words = AnBinhPlan.text.replacing(
        "Đăng tin trên Cổng thông tin điện tử của xã hằng tuần",
        with: "Đăng tin trên Cổng thông tin điện tử của xã và Zalo hằng tuần")
      try await planning.amend(
        id, with: PlanDraft(bytes: Array(words.utf8)), original: nil, commune: commune.id, by: quan.id)
      let after = try await planning.targets(of: plan, tasks: [], commune: commune.id)
      #expect(Set(after.keys.map(\.channel)) == ["portal", "zalo"])
    }
  }

  @Test(arguments: Engine.available)
  func targetsAreChangedByThoseWhoKeepThePlan(_ engine: Engine) async throws {
    try await with(engine, evidence: []) { planning, commune, plan in
      let (lan, minh) = (
        try await commune.staff("lan", [.writer]), try await commune.staff("minh", [.approver])
      )
      let path = "/can-bo/ke-hoach/\(plan)/ma-tran/dinh-muc"
      let people = ["doi-tuong": "people"]
      let form = try await planning.capability.get(path, as: minh, in: commune.card, query: people)
      #expect(form.text.contains("Định mức: Nhân dân") && form.text.contains("name=\"o.policy.zalo\""))
      let typed = [
        "doi-tuong": "people", "o.policy.zalo": "24", "o.policy.portal": "4", "o.digital.zalo": "x",
        "o.digital.portal": "",
      ]
      let refused = try await planning.capability.post(path, as: minh, in: commune.card, typed)
      #expect(
        refused.status == 422 && refused.text.contains("từ 0 đến 366")
          && refused.text.contains("value=\"24\""))
      #expect(try await planning.capability.post(path, as: lan, in: commune.card, typed).status == 403)
      let taken = try await planning.capability.post(
        path, as: minh, in: commune.card, typed.merging(["o.digital.zalo": "0"]) { $1 })
      #expect(taken.status == 303)
      let targets = try await planning.store.targets(of: plan, commune: commune.id)
      #expect(targets[MatrixCell("people", "policy", "zalo")] == 24)
      #expect(targets[MatrixCell("people", "digital", "portal")] == 0)
      // What was not changed is no event.
      #expect(targets[MatrixCell("people", "policy", "portal")] == nil && targets.count == 2)
    }
  }
}
