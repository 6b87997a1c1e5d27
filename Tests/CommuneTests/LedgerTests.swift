// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Commune

struct LedgerTests {
  /// What somebody with the database in hand might do to entry 3 of 5.
  enum Tampering: String, CaseIterable, Sendable {
    case amounts, moment, kind, subject, unit, actor, hash, digest, removed, inserted, reordered,
      firstRemoved,
      lastRemoved, everythingRemoved

    var broken: Int {
      switch self {
      case .firstRemoved, .everythingRemoved: 1
      case .lastRemoved: 5
      default: 3
      }
    }

    func statements(_ commune: CommuneID) -> [SQL] {
      let third: SQL = "WHERE commune = \(commune) AND sequence = \(3)"
      switch self {
      case .amounts: return ["UPDATE evidence SET amounts = 'readers=13' \(third)"]
      case .moment: return ["UPDATE evidence SET at = at + 1 \(third)"]
      case .kind: return ["UPDATE evidence SET kind = 'message.withdrawn' \(third)"]
      case .subject: return ["UPDATE evidence SET subject = 'm2' \(third)"]
      case .unit: return ["UPDATE evidence SET unit = NULL \(third)"]
      case .actor: return ["UPDATE evidence SET actor = 0 \(third)"]
      case .hash: return ["UPDATE evidence SET content_hash = \(bytes: [1]) \(third)"]
      case .digest: return ["UPDATE evidence SET digest = \(bytes: [1]) \(third)"]
      case .removed: return ["DELETE FROM evidence \(third)"]
      case .firstRemoved: return ["DELETE FROM evidence WHERE commune = \(commune) AND sequence = \(1)"]
      case .lastRemoved: return ["DELETE FROM evidence WHERE commune = \(commune) AND sequence = \(5)"]
      case .everythingRemoved: return ["DELETE FROM evidence WHERE commune = \(commune)"]
      case .inserted:
        return [
          "UPDATE evidence SET sequence = 105 WHERE commune = \(commune) AND sequence = 5",
          "UPDATE evidence SET sequence = 104 WHERE commune = \(commune) AND sequence = 4",
          "UPDATE evidence SET sequence = 103 WHERE commune = \(commune) AND sequence = 3",
          "UPDATE evidence SET sequence = sequence - 99 WHERE commune = \(commune) AND sequence > 100",
          """
          INSERT INTO evidence (commune, id, at, kind, subject_kind, subject, amounts, sequence, digest)
          VALUES (\(commune), 999999, 0, 'message.published', 'message', 'm9', '', 3, \(bytes: [2]))
          """,
        ]
      case .reordered:
        return [
          "UPDATE evidence SET sequence = 103 WHERE commune = \(commune) AND sequence = 3",
          "UPDATE evidence SET sequence = 3 WHERE commune = \(commune) AND sequence = 4",
          "UPDATE evidence SET sequence = 4 WHERE commune = \(commune) AND sequence = 103",
        ]
      }
    }
  }

  @Test(arguments: Engine.available, Tampering.allCases)
  func everyTamperingIsFoundWhereItWasDone(_ engine: Engine, _ tampering: Tampering) async throws {
    try await AnBinh.with(engine) { house in
      for _ in 0..<5 { try await house.append() }
      #expect(try await house.registry.ledger.sealPending() == 5)
      let whole = try await house.registry.ledger.verify(commune: house.commune.id)
      #expect(whole == .init(entries: 5, broken: nil))
      try await house.database.write(.unseen) { session in
        for statement in tampering.statements(house.commune.id) { try session.execute(statement) }
      }
      _ = try await house.registry.ledger.sealPending()
      let found = try await house.registry.ledger.verify(commune: house.commune.id)
      #expect(found.broken == tampering.broken)
    }
  }

  @Test(arguments: Engine.available)
  func aChainOfMoreThanOneBatchHoldsAndGrows(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (commune, office, surroundings) = (house.commune.id, house.office, house.surroundings)
      for round in 1...2 {
        try await house.database.write(Change(commune, "messages")) { session in
          for number in 0..<600 {
            try Ledger.append(
              Evidence(
                id: surroundings.newID(), commune: commune, at: surroundings.now(), kind: "message.published",
                subject: Subject("message", "m\(number)"), unit: office), in: session)
          }
        }
        #expect(try await house.registry.ledger.sealPending() == 600)
        let found = try await house.registry.ledger.verify(commune: commune)
        #expect(found == .init(entries: 600 * round, broken: nil))
      }
    }
  }

  @Test(arguments: Engine.available)
  func sealersThatMeetSealEachEntryOnce(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      for _ in 0..<40 { try await house.append() }
      let total = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<4 { group.addTask { try await house.registry.ledger.sealPending() } }
        return try await group.reduce(0, +)
      }
      #expect(total == 40)
      let found = try await house.registry.ledger.verify(commune: house.commune.id)
      #expect(found == .init(entries: 40, broken: nil))
    }
  }

  @Test(arguments: Engine.available)
  func entriesComeBackByKindDayUnitIdAndSubject(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (ledger, id, today) = (house.registry.ledger, house.commune.id, house.clock.now.day)
      let first = try await house.append()
      let second = try await house.append("delivery.confirmed", amounts: ["b": 2, "a": -1])
      house.clock.now = Instant(today.adding(days: 1))
      let third = try await house.append()
      let all = ["message.published", "delivery.confirmed"]
      #expect(try await ledger.entries(kinds: all, days: today...today, commune: id) == [first, second])
      #expect(
        try await ledger.entries(kinds: [all[0]], days: today...today.adding(days: 1), commune: id) == [
          first, third,
        ])
      #expect(try await ledger.entries(kinds: [], days: today...today, commune: id).isEmpty)
      let nobody = UnitID(rawValue: 99_999)
      #expect(try await ledger.entries(kinds: all, days: today...today, unit: nobody, commune: id).isEmpty)
      #expect(
        try await ledger.entries(kinds: all, days: today...today, unit: house.office, commune: id).count == 2)
      #expect(try await ledger.entries([third.id, second.id], commune: id) == [second, third])
      #expect(try await ledger.entries([], commune: id).isEmpty)
      #expect(try await ledger.entries(about: Subject("message", "m1"), commune: id).count == 3)
    }
  }

  @Test(arguments: Engine.available)
  func anEntryOfATransactionThatFailsIsNotKept(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let entry = Evidence(
        id: house.surroundings.newID(), commune: house.commune.id, at: house.clock.now,
        kind: "message.published",
        subject: Subject("message", "m1"))
      await #expect(throws: Fault.self) {
        _ = try await house.database.write(Change(house.commune.id, "messages")) { session -> Bool in
          try Ledger.append(entry, in: session)
          throw Fault(.invalid, "")
        }
      }
      let kept = try await house.registry.ledger.entries([entry.id], commune: house.commune.id)
      #expect(kept.isEmpty)
    }
  }

  @Test func aSealTellsNothingWithoutItsSalt() {
    let content = Array("nội dung".utf8)
    let (one, two) = (ContentSeal(content), ContentSeal(content))
    #expect(one.hash != two.hash)
    #expect(ContentSeal(content, salt: one.salt) == one)
  }
}
