// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Commune
@testable import LedgerReading

/// The pages on which the ledger and the audit trail are read.
@Suite struct LedgerReadingTests {
  private func capability(_ commune: TestCommune) -> Capability {
    ledgerReading(
      commune.registry, labels: ["message": "Tin", "delivery.portal": "Đăng trên cổng"],
      now: commune.surroundings.now)
  }

  private func append(_ commune: TestCommune) async throws -> EvidenceID {
    let id: EvidenceID = commune.surroundings.newID()
    try await commune.database.write(Change(commune.id, "commune")) { session in
      try Ledger.append(
        Evidence(
          id: id, commune: commune.id, at: commune.clock.now, kind: "delivery.portal",
          subject: Subject("message", ID<MessageKind>(rawValue: 7)), unit: commune.culture, actor: nil,
          amounts: ["version": 2]), in: session)
    }
    return id
  }

  @Test(arguments: Engine.available)
  func everybodyMayCompareTheHeadOfTheLedger(_ engine: Engine) async throws {
    try await TestCommune.with(engine, migrations: []) { commune in
      let (pages, ledger) = (capability(commune), commune.registry.ledger)
      func page(_ query: [String: String] = [:]) async throws -> TestAnswer {
        try await pages.get("/bang-chung", in: commune.card, query: query)
      }
      #expect(try await page().text.contains("Sổ chưa có mục nào."))
      for _ in 0..<3 { _ = try await append(commune) }
      try await ledger.sealPending()
      commune.clock.advance(by: ChainCheck.life)
      let head = try await ledger.head(commune: commune.id)
      let shown = try await page()
      #expect(shown.status == 200 && shown.text.contains(head.code))
      #expect(shown.text.contains("đúng, 3 mục nối liền nhau."))

      let same = try await page(["muc": "3", "ma": head.code])
      #expect(same.text.contains(LedgerHeadWords.sentence(.same(sequence: 3))))
      let short = try await page(["muc": "3", "ma": String(head.hexadecimal.prefix(16))])
      #expect(short.text.contains(LedgerHeadWords.sentence(.same(sequence: 3))))
      let other = try await page(["muc": "2", "ma": head.code])
      #expect(other.text.contains(LedgerHeadWords.sentence(.different(sequence: 2))))
      let far = try await page(["muc": "1.004", "ma": head.code])
      #expect(far.text.contains(LedgerHeadWords.sentence(.tooFar(sequence: 1_004))))
      for (sequence, code) in [
        ("0", head.code), ("3", "12"), ("-1", head.code), ("99999999999999999999", head.code),
      ] {
        let answer = try await page(["muc": sequence, "ma": code])
        #expect(answer.status == 200 && answer.text.contains(LedgerHeadWords.sentence(.unreadable)))
      }

      // An entry changed with its link left as it was: the link alone would still fit.
      try await commune.database.write(.unseen) {
        try $0.execute("UPDATE evidence SET amounts = '' WHERE sequence = 2")
      }
      commune.clock.advance(by: ChainCheck.life)
      let broken = try await page(["muc": "3", "ma": head.code])
      #expect(broken.text.contains(LedgerHeadWords.sentence(.broken(place: 2))))
      #expect(try await page().text.contains("SAI, chuỗi mã kiểm tra đứt ở mục 2."))
    }
  }

  @Test(arguments: Engine.available)
  func staffOpenTheEntriesBehindANumber(_ engine: Engine) async throws {
    try await TestCommune.with(engine, migrations: []) { commune in
      let pages = capability(commune)
      let reader = try await commune.staff("doc", [.reader])
      let id = try await append(commune)
      let list = try await pages.get(
        "/can-bo/bang-chung", as: reader, in: commune.card, query: ["ids": "\(id),rác"])
      #expect(list.text.contains("1 bằng chứng") && list.text.contains("Đăng trên cổng"))
      let entry = try await pages.get("/can-bo/bang-chung/\(id)", as: reader, in: commune.card)
      #expect(entry.text.contains("Phòng Văn hoá - Xã hội") && entry.text.contains("Hệ thống"))
      let many = Array(repeating: id.description, count: 501).joined(separator: ",")
      let refused = try await pages.get(
        "/can-bo/bang-chung", as: reader, in: commune.card, query: ["ids": many])
      #expect(refused.fault?.sentence == AuditWords.tooManyEntries)
      #expect(
        try await pages.get("/can-bo/bang-chung/0000000000001", as: reader, in: commune.card).status == 404)
      #expect(try await pages.get("/can-bo/bang-chung/\(id)", in: commune.card).status == 403)
    }
  }

  @Test(arguments: Engine.available)
  func onlyAdministratorsReadTheAuditTrail(_ engine: Engine) async throws {
    try await TestCommune.with(engine, migrations: []) { commune in
      let pages = capability(commune)
      let quan = try await commune.staff("quan", [.administrator])
      try await commune.database.write(Change(commune.id, "commune")) { session in
        try commune.registry.audit.note(
          quan.id, "unit.closed", Subject("unit", commune.economy), commune: commune.id, in: session)
      }
      let trail = try await pages.get("/can-bo/nhat-ky", as: quan, in: commune.card)
      #expect(trail.text.contains("Đóng đơn vị") && trail.text.contains("Người quan"))
      let reader = try await commune.staff("doc", [.reader])
      #expect(try await pages.get("/can-bo/nhat-ky", as: reader, in: commune.card).status == 403)
    }
  }

  @Test func aCodeComesBackFromPaper() {
    let digest = (0..<32).map { UInt8($0 * 7 & 255) }
    let head = LedgerHead(sequence: 1_234, digest: digest, sealedAt: FixedSurroundings.start)
    #expect(LedgerHead.figures(" " + head.code.uppercased() + "\n") == head.hexadecimal)
    #expect(LedgerHead.figures(String(head.code.prefix(17))) == String(head.hexadecimal.prefix(16)))
    for text in [
      "", "zz", String(head.hexadecimal.prefix(15)), head.code + "0", "g" + head.hexadecimal.dropFirst(),
    ] {
      #expect(LedgerHead.figures(text) == nil)
    }
  }
}
