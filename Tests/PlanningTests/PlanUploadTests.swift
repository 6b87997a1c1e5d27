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

/// What is not clear at once waits for a person, and what the person corrects is what is kept.
@Suite struct PlanUploadTests {
  private static let form = "/can-bo/ke-hoach/nhap"

  /// A scan of the plan of An Bình in which one word is doubtful and read wrongly.
  private static func scan() throws -> DocumentText {
    var rows = [
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
    ]
    for (line, text) in AnBinhPlan.text.split(separator: "\n").enumerated() {
      var left = 10
      for (word, letters) in text.split(whereSeparator: \.isWhitespace).enumerated() {
        let isDoubtful = letters == "hằng"
        rows.append(
          "5\t1\t1\t1\t\(line + 1)\t\(word + 1)\t\(left)\t\(line * 40)\t\(letters.count * 10)\t20\t\(isDoubtful ? 30 : 95)\t\(isDoubtful ? "hàng" : letters)"
        )
        left += letters.count * 10 + 10
      }
    }
    return try DocumentText(recognised: [rows.joined(separator: "\n")])
  }

  private func withScan(
    _ engine: Engine, _ body: (Planning, TestCommune, Staff, _ page: String) async throws -> Void
  ) async throws {
    try await TestCommune.with(engine, migrations: Planning.migrations) { commune in
      let ports = PlanningPorts(
        messages: { _, _ in [] }, open: { _ in try Self.scan() })
      let planning = Planning(database: commune.database, surroundings: commune.surroundings, ports: ports)
      let quan = try await commune.staff("quan", [.administrator])
      try await withUpload("quet.pdf", Array("%PDF".utf8)) { upload in
        let answer = try await planning.capability.post(
          Self.form, as: quan, in: commune.card, uploads: ["file": upload])
        #expect(answer.status == 303)
        try await body(planning, commune, quan, try #require(answer.location))
      }
    }
  }

  @Test(arguments: Engine.available)
  func aScanIsKeptOnlyAsAPersonHasCorrectedIt(_ engine: Engine) async throws {
    try await withScan(engine) { planning, commune, quan, path in
      #expect(try await planning.plans(commune: commune.id).isEmpty)
      let page = try await planning.capability.get(path, as: quan, in: commune.card)
      #expect(page.text.contains("<mark><span class=\"unseen\">[ngờ] </span>hàng</mark>"))
      #expect(page.text.contains("<textarea") && page.text.contains("quet.pdf"))
      let list = try await planning.capability.get("/can-bo/ke-hoach", as: quan, in: commune.card)
      #expect(list.text.contains("Tệp chờ xác nhận") && list.text.contains(path))

      let words = AnBinhPlan.text.replacing("Hướng dẫn hộ kinh doanh", with: "Giúp hộ kinh doanh")
      let saved = try await planning.capability.post(
        path, as: quan, in: commune.card, ["text": words, "next": "save"])
      #expect(saved.status == 200 && saved.text.contains(PlanImportWords.saved))
      #expect(saved.text.contains("Giúp hộ kinh doanh"))
      #expect(try await planning.plans(commune: commune.id).isEmpty)

      let kept = try await planning.capability.post(
        path, as: quan, in: commune.card, ["text": words, "next": "keep"])
      let plan = try #require(try await planning.plans(commune: commune.id).first)
      #expect(kept.location == "/can-bo/ke-hoach/\(plan.id)")
      let tasks = try await planning.tasks(of: plan.id, commune: commune.id)
      #expect(tasks.map(\.text).contains { $0.contains("Giúp hộ kinh doanh") })
      #expect(tasks[0].cadence == "hằng tuần")
      #expect(try await planning.capability.get(path, as: quan, in: commune.card).status == 404)
    }
  }

  @Test(arguments: Engine.available)
  func whatWasTypedSurvivesARefusalAndMayBeDropped(_ engine: Engine) async throws {
    try await withScan(engine) { planning, commune, quan, path in
      let refused = try await planning.capability.post(
        path, as: quan, in: commune.card, ["text": "chỉ còn câu này", "next": "keep"])
      #expect(refused.status == 422 || refused.status == 400)
      let again = try await planning.capability.get(path, as: quan, in: commune.card)
      #expect(again.text.contains("chỉ còn câu này"))
      let lan = try await commune.staff("lan", [.writer])
      #expect(try await planning.capability.get(path, as: lan, in: commune.card).status == 403)
      let dropped = try await planning.capability.post(path, as: quan, in: commune.card, ["next": "drop"])
      #expect(dropped.location == "/can-bo/ke-hoach")
      #expect(try await planning.store.uploads(commune: commune.id).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func thePlanOfAnotherCommuneNeedsAWord(_ engine: Engine) async throws {
    try await Planning.with(engine) { planning, commune in
      let quan = try await commune.staff("quan", [.administrator])
      let foreign = AnBinhPlan.text.replacing("AN BÌNH", with: "SUỐI NGÀ").replacing(
        "An Bình", with: "Suối Ngà")
      try await withUpload("ke-hoach.txt", Array(foreign.utf8)) { upload in
        let answer = try await planning.capability.post(
          Self.form, as: quan, in: commune.card, uploads: ["file": upload])
        let path = try #require(answer.location)
        #expect(path.hasPrefix(Self.form + "/"))
        let page = try await planning.capability.get(path, as: quan, in: commune.card)
        #expect(
          page.text.contains("XÃ SUỐI NGÀ ban hành, không phải xã An Bình") && page.text.contains("Vẫn nhập"))
        #expect(!page.text.contains("<textarea"))
        let silent = try await planning.capability.post(path, as: quan, in: commune.card, ["next": "keep"])
        #expect(silent.text.contains(PlanImportWords.confirmStranger))
        #expect(try await planning.plans(commune: commune.id).isEmpty)
        let said = try await planning.capability.post(
          path, as: quan, in: commune.card, ["next": "keep", "confirm": "1"])
        #expect(said.status == 303)
        #expect(
          try await planning.plans(commune: commune.id).map(\.issuer) == ["ỦY BAN NHÂN DÂN XÃ SUỐI NGÀ"])
      }
    }
  }

  @Test func cutsALineAtItsDoubtfulWords() {
    let pieces = ScannedPiece.pieces(of: "Đăng tin hàng tuần, hàng quý", doubtful: ["hàng", "quý"])
    #expect(pieces.map(\.text).joined() == "Đăng tin hàng tuần, hàng quý")
    #expect(pieces.filter(\.isDoubtful).map(\.text) == ["hàng", "quý"])
  }
}
