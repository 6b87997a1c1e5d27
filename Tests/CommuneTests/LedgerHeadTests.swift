// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Commune

struct LedgerHeadTests {
  private static let today = FixedSurroundings.start.day

  /// Five sealed entries, the head of today at entry 3, then the chain written anew from an entry on by somebody
  /// who knows the rule and puts the tail right too.
  private func rewrite(_ house: AnBinh, from place: Int64, leaving last: Int64 = 5) async throws {
    let (ledger, commune) = (house.registry.ledger, house.commune.id)
    for number in 1...5 {
      try await house.append()
      try await ledger.sealPending()
      if number == 3 { try await ledger.publishHeads(on: Self.today) }
    }
    try await house.database.write(.unseen) { session in
      try session.execute(
        "UPDATE evidence SET amounts = 'readers=999' WHERE commune = \(commune) AND sequence = \(place)")
      try session.execute("DELETE FROM evidence WHERE commune = \(commune) AND sequence > \(last)")
      var digest = EvidenceChain.start
      for row in try session.rows(
        "SELECT \(Ledger.columns) FROM evidence WHERE commune = \(commune) ORDER BY sequence")
      {
        let (entry, sequence) = (try Ledger.entry(row), try row.get("sequence", as: Int64.self))
        digest = EvidenceChain.link(after: digest, sequence: sequence, amounts: try row.get("amounts"), entry)
        try session.execute(
          "UPDATE evidence SET digest = \(bytes: digest) WHERE commune = \(commune) AND id = \(entry.id)")
      }
      try session.execute(
        "UPDATE evidence_tail SET sequence = \(last), digest = \(bytes: digest) WHERE commune = \(commune)")
    }
  }

  @Test(arguments: Engine.available, [(Int64(1), Int64(5)), (3, 5), (3, 3)])
  func aChainWrittenAnewContradictsTheHeadThatWasPublished(
    _ engine: Engine, _ change: (Int64, Int64)
  ) async throws {
    try await AnBinh.with(engine) { house in
      try await rewrite(house, from: change.0, leaving: change.1)
      let found = try await house.registry.ledger.verify(commune: house.commune.id)
      #expect(found.broken == 3)
      #expect(found.contradicted == Self.today)
    }
  }

  @Test(arguments: Engine.available)
  func aChainCutOffBeforeAPublishedHeadContradictsItToo(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      try await rewrite(house, from: 99, leaving: 2)
      let found = try await house.registry.ledger.verify(commune: house.commune.id)
      #expect(found == .init(entries: 2, broken: 3, contradicted: Self.today))
    }
  }

  @Test(arguments: Engine.available)
  func whatWasRewrittenAfterTheLastHeadIsNoticedOnlyByWhoKeptALaterOne(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      try await rewrite(house, from: 4)
      let found = try await house.registry.ledger.verify(commune: house.commune.id)
      #expect(found == .init(entries: 5, broken: nil))
    }
  }

  @Test(arguments: Engine.available, [0, -7] as [Int64])
  func aPublishedHeadThatWasTamperedWithEndsInAContradictionNotACrash(
    _ engine: Engine, _ sequence: Int64
  ) async throws {
    try await AnBinh.with(engine) { house in
      try await rewrite(house, from: 99)
      try await house.database.write(.unseen) {
        try $0.execute("UPDATE evidence_head SET sequence = \(sequence)")
      }
      let found = try await house.registry.ledger.verify(commune: house.commune.id)
      #expect(found.contradicted == Self.today)
    }
  }

  @Test(arguments: Engine.available)
  func eachDayKeepsTheFirstHeadThatItPublished(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (ledger, commune) = (house.registry.ledger, house.commune.id)
      try await ledger.publishHeads(on: Self.today)
      #expect(try await ledger.publishedHeads(commune: commune).isEmpty)
      #expect(
        try await ledger.head(commune: commune)
          == LedgerHead(sequence: 0, digest: EvidenceChain.start, sealedAt: nil))
      for number in 1...3 {
        try await house.append()
        try await ledger.sealPending()
        try await ledger.publishHeads(on: Self.today.adding(days: number / 3))
        house.clock.advance(by: .seconds(60))
      }
      let heads = try await ledger.publishedHeads(commune: commune)
      #expect(heads.map(\.day) == [Self.today.adding(days: 1), Self.today])
      #expect(heads.map(\.head.sequence) == [3, 1])
      #expect(heads.first?.head == (try await ledger.head(commune: commune)))
      #expect(heads.last?.head.sealedAt == FixedSurroundings.start)
      #expect(try await ledger.verify(commune: commune) == .init(entries: 3, broken: nil))
    }
  }

  @Test func aCodeComesBackFromPaper() {
    let digest = (0..<32).map { UInt8($0 * 7 & 255) }
    let head = LedgerHead(sequence: 1_234, digest: digest, sealedAt: FixedSurroundings.start)
    #expect(head.code.split(separator: " ").map(\.count) == Array(repeating: 8, count: 8))
  }
}
