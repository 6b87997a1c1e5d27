// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import OfficialDocuments
import Storage
import TestKit
import Testing
import Web

@testable import Planning

@Suite struct UnitPlanTests {
  @Test(arguments: Engine.available)
  func aUnitBeginsFromTheTemplateAndIsNoLongerMissing(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let plan = try await planning.keep(AnBinhPlan.draft(), commune: commune.id, by: nil).plan
      let (lan, binh) = (
        try await commune.staff("lan", [.writer]),
        try await commune.staff("binh", [.writer], unit: commune.economy)
      )
      let path = "/can-bo/ke-hoach/\(plan)/ke-hoach-rieng"
      let board = try await planning.capability.get(path, as: lan, in: commune.card)
      #expect(board.text.contains("2 đơn vị phải có kế hoạch riêng, 2 đơn vị chưa có."))
      let culture = commune.culture.description
      let page = try await planning.capability.get(
        path, as: lan, in: commune.card, query: ["don-vi": culture])
      #expect(
        page.text.contains("Căn cứ Kế hoạch số 21/KH-UBND") && page.text.contains("trước ngày 30/6/2026"))
      let template = UnitPlanWords.template(
        unit: try #require(
          try await commune.registry.units.all(commune: commune.id).first { $0.id == commune.culture }),
        tasks: try await planning.tasks(of: plan, commune: commune.id).filter {
          $0.units.contains(commune.culture)
        },
        plan: try #require(try await planning.plans(commune: commune.id).first), commune: commune.card)
      let read = DocumentReader.read(DocumentText(template))
      #expect(read.kind == "KẾ HOẠCH" && read.bases.map(\.number) == ["21/KH-UBND"])

      let stranger = try await planning.capability.post(
        path, as: binh, in: commune.card, ["unit": culture, "text": template, "next": "keep"])
      #expect(stranger.status == 403)
      let kept = try await planning.capability.post(
        path, as: lan, in: commune.card, ["unit": culture, "text": template, "next": "keep"])
      #expect(kept.status == 200 && kept.text.contains(UnitPlanWords.saved) && kept.text.contains("Dòng "))
      let after = try await planning.capability.get(path, as: lan, in: commune.card)
      #expect(
        after.text.contains("2 đơn vị phải có kế hoạch riêng, 1 đơn vị chưa có.")
          && after.text.contains("3/3"))
      let file = try await planning.capability.post(
        path, as: lan, in: commune.card, ["unit": culture, "text": template, "next": "docx"])
      #expect(file.text.hasPrefix("PK"))
      let empty = try await planning.capability.post(
        path, as: lan, in: commune.card, ["unit": culture, "text": "", "next": "keep"])
      #expect(empty.text.contains(UnitPlanWords.noText))
    }
  }

  @Test(arguments: Engine.available)
  func aDutyNamesWhoOwesOne(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let hamlet = try await commune.registry.units.add(.hamlet, "Thôn Một", commune: commune.id)
      let text = AnBinhPlan.text.replacing(
        "Phổ biến cho người dân cách dùng dịch vụ công trực tuyến.",
        with: "Xây dựng kế hoạch tuyên truyền của đơn vị mình.")
      let plan = try await planning.keep(PlanDraft(bytes: Array(text.utf8)), commune: commune.id, by: nil)
        .plan
      let states = UnitPlanRules.states(
        tasks: try await planning.tasks(of: plan, commune: commune.id),
        units: try await commune.registry.units.all(commune: commune.id), plans: [])
      #expect(states.filter(\.isMissing).map(\.unit.id) == [hamlet])
      #expect(states.count == 3)
      let lan = try await commune.staff("lan", [.writer], unit: hamlet)
      try await withUpload("ke-hoach-thon.docx", AnBinhPlan.word) { upload in
        let kept = try await planning.capability.post(
          "/can-bo/ke-hoach/\(plan)/ke-hoach-rieng", as: lan, in: commune.card,
          ["unit": hamlet.description, "next": "file"], uploads: ["file": upload])
        #expect(kept.status == 200 && kept.text.contains(UnitPlanWords.saved))
      }
      let own = try await planning.store.unitPlans(for: plan, commune: commune.id)
      #expect(own.map(\.unit) == [hamlet])
    }
  }
}
