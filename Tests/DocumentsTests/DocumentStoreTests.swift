// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import Synchronization
import TestKit
import Testing
import Web

@testable import Documents

struct DocumentStoreTests {
  @Test(arguments: Engine.available)
  func whatIsKeptComesBack(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      var facts = try await desk.facts()
      facts.relations = [
        DocumentRelation(kind: .replaces, number: "7/KH-UBND", issuedOn: LocalDay(iso: "2025-01-06")),
        DocumentRelation(kind: .amends, number: "9/NQ-HĐND", issuedOn: nil),
      ]
      facts.reviewOn = LocalDay(iso: "2026-12-01")
      let id = try await desk.store.create(facts, by: desk.lan, in: desk.commune.id)
      let kept = try await desk.store.find(id, in: desk.commune.id)
      #expect(kept?.latest.facts == facts && kept?.standing.state == .draft)
      let other = try await desk.store.find(id, in: ID(rawValue: 99))
      #expect(other == nil)
      let twins = try await desk.store.twins(of: facts, except: nil, in: desk.commune.id)
      #expect(twins == [id])
      let names = try await desk.documents.names(of: [id], in: desk.commune.id)
      #expect(names[id] == "Kế hoạch số 12/KH-UBND: Truyền thông cải cách hành chính năm 2026")
    }
  }

  @Test(arguments: Engine.available)
  func publicationTakesAnotherPersonAndGoesIntoTheLedger(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      let both = try await desk.commune.staff("hai-vai", [.writer, .approver])
      let own = try await desk.store.create(desk.facts("1/KH-UBND"), by: both, in: desk.commune.id)
      try await desk.act(.submit, own, by: both)
      await #expect(throws: Fault.self) { try await desk.act(.publish, own, by: both) }
      try await desk.act(.publish, own, by: desk.minh)
      let board = desk.documents.board
      #expect(try await board.find(own, in: desk.commune.id)?.facts.number == "1/KH-UBND")
      try await desk.act(.withdraw, own, comment: "Ban hành nhầm", by: desk.minh)
      let gone = try await board.find(own, in: desk.commune.id)
      #expect(gone == nil)
      let entries = try await desk.commune.evidence("document", own)
      #expect(entries.map(\.kind) == ["document.published", "document.withdrawn"])
      #expect(entries.allSatisfy { $0.unit == both.unit && $0.amounts == ["version": 1] })
    }
  }

  @Test(arguments: Engine.available)
  func aMendedDocumentStaysAsItWasUntilItIsChecked(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      let id = try await desk.published(desk.facts())
      var facts = try await desk.facts()
      facts.summary = "Trích yếu đã sửa"
      let mark = try await desk.store.find(id, in: desk.commune.id)?.latest.mark ?? ""
      guard
        case .kept(let next) = try await desk.store.save(
          facts, to: id, seen: mark, by: desk.lan, in: desk.commune.id)
      else {
        Issue.record("not kept")
        return
      }
      #expect(next == "2.1")
      let board = desk.documents.board
      #expect(try await board.find(id, in: desk.commune.id)?.facts.summary != "Trích yếu đã sửa")
      // Somebody with the old page before their eyes is told, and changes nothing.
      guard
        case .conflict = try await desk.store.save(
          facts, to: id, seen: mark, by: desk.lan, in: desk.commune.id)
      else {
        Issue.record("no conflict")
        return
      }
      try await desk.act(.submit, id, by: desk.lan)
      try await desk.act(.publish, id, by: desk.minh)
      #expect(try await board.find(id, in: desk.commune.id)?.facts.summary == "Trích yếu đã sửa")
    }
  }

  @Test(arguments: Engine.available)
  func theListIsSearchedAndLedThroughWithoutGaps(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      for number in 1...7 {
        var facts = try await desk.facts(
          "\(number)/TB-UBND", issued: number < 4 ? "2025-03-01" : "2026-03-01")
        facts.form = .announcement
        facts.summary = number == 5 ? "Lịch tiếp công dân" : "Thông báo \(number)"
        facts.field = number == 5 ? .inspection : .reform
        _ = try await desk.published(facts)
      }
      _ = try await desk.submitted(desk.facts("99/TB-UBND"))
      let board = desk.documents.board
      func numbers(_ query: [String: String], limit: Int = 100) async throws -> [String] {
        try await board.documents(DocumentQuery(query), in: desk.commune.id, limit: limit).map(\.facts.number)
      }
      var seen: [String] = []
      var query = DocumentQuery()
      while case let page = try await board.documents(query, in: desk.commune.id, limit: 3),
        let last = page.last
      {
        seen += page.map(\.facts.number)
        query.after = DocumentQuery.Place(last)
      }
      #expect(seen == ["7", "6", "5", "4", "3", "2", "1"].map { "\($0)/TB-UBND" })
      #expect(try await numbers(["q": "tiep CONG dan"]) == ["5/TB-UBND"])
      #expect(try await numbers(["q": "5/tb"]) == ["5/TB-UBND"])
      #expect(try await numbers(["q": "ubnd", "nam": "2025"]).count == 3)
      #expect(try await numbers(["linh-vuc": "inspection", "hinh-thuc": "announcement"]) == ["5/TB-UBND"])
      #expect(try await numbers(["nhom": "finance"]).isEmpty)
      #expect(try await numbers(["q": "%"]).count == 7)
      #expect(try await board.count(DocumentQuery(["nam": "2026"]), in: desk.commune.id) == 4)
      #expect(try await board.years(in: desk.commune.id) == [2026, 2025])
      let cards = try await desk.documents.cards(in: desk.commune.id)
      #expect(cards.count == 7 && cards[0].title.contains("Thông báo số 7/TB-UBND"))
    }
  }

  @Test(arguments: Engine.available)
  func aFileIsPublicOnlyWhileADocumentShowsIt(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      let facts = try await desk.facts()
      let hash = facts.files[0].hash
      let id = try await desk.submitted(facts)
      let documents = desk.documents
      let before = try await documents.shows(hash, in: desk.commune.id)
      try await desk.act(.publish, id, by: desk.minh)
      let shown = try await documents.shows(hash, in: desk.commune.id)
      let elsewhere = try await documents.shows(hash, in: ID(rawValue: 99))
      try await desk.act(.withdraw, id, comment: "Nhầm", by: desk.minh)
      let after = try await documents.shows(hash, in: desk.commune.id)
      #expect([before, shown, elsewhere, after] == [false, true, false, false])
      let units = try await documents.units(of: [id, DocumentID(rawValue: 5)], in: desk.commune.id)
      #expect(units == [id: desk.lan.unit])
      #expect(try await documents.units(of: [id], in: ID(rawValue: 99)).isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func whatReplacesAndWhatCitesIsFound(_ engine: Engine) async throws {
    try await DocumentDesk.with(engine) { desk in
      let old = try await desk.published(desk.facts("7/KH-UBND", issued: "2025-01-06"))
      var next = try await desk.facts()
      next.relations = [
        DocumentRelation(kind: .replaces, number: "7/KH-UBND", issuedOn: LocalDay(iso: "2025-01-06"))
      ]
      next.text = "Kế hoạch này thay thế Kế hoạch số 7/KH-UBND ngày 06/01/2025"
      _ = try await desk.published(next)
      var citing = try await desk.facts("20/TB-UBND", issued: "2026-02-01")
      citing.text = "Thực hiện Kế hoạch số 7/KH-UBND ngày 06/01/2025 và Quyết định số 892/QĐ-BNV"
      _ = try await desk.published(citing)
      desk.outside.state.withLock {
        $0.register = [
          EndedDocument(
            number: "892/QĐ-BNV", replacedBy: "Quyết định số 1187/QĐ-BNV",
            endsOn: LocalDay(number: 20_376), source: "danh mục")
        ]
        $0.texts = [
          CitingText(
            kind: "Tin", title: "Tin một", path: "/can-bo/tin/1", text: "Theo Quyết định 892/QĐ-BNV",
            day: LocalDay(number: 19_000))
        ]
      }
      let all = try await desk.documents.board.documents(in: desk.commune.id, limit: 9)
      let validities = try await desk.documents.validities(of: all, in: desk.commune.id)
      #expect(validities[old]?.endedOn == LocalDay(iso: "2026-01-05"))
      #expect(validities.values.filter(\.holds).count == 2)
      let stale = try await desk.documents.staleCitations(in: desk.commune.id)
      #expect(stale.map(\.cited.number) == ["892/QĐ-BNV", "7/KH-UBND", "892/QĐ-BNV"])
      #expect(stale.map(\.wasStaleAtOnce) == [false, true, true])
      #expect(stale[1].cited.replacedBy == "Kế hoạch số 12/KH-UBND")
      let page = try await desk.get("/can-bo/vien-dan", as: desk.lan)
      #expect(
        page.text.contains("Thay bằng Quyết định số 1187/QĐ-BNV") && page.text.contains("/can-bo/tin/1"))
    }
  }
}
