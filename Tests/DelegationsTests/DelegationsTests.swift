// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Delegations

/// An invented commune in which a leader can be absent.
struct AbsentLeader: Sendable {
  let commune: TestCommune
  let delegations: Delegations
  let minh: Staff
  let lan: Staff
  let hoa: Staff

  static func with(_ engine: Engine, _ body: (AbsentLeader) async throws -> Void) async throws {
    try await TestCommune.with(engine, migrations: Delegations.migrations) { commune in
      let people = commune.registry.people
      let ports = DelegationPorts { id in
        try await people.all(commune: id).filter(\.isOpen).map {
          DelegationPerson(
            id: $0.id, name: $0.name, mayApprove: $0.roles.permissions.contains(.approve))
        }
      }
      try await body(
        AbsentLeader(
          commune: commune,
          delegations: Delegations(
            database: commune.database, surroundings: commune.surroundings, ports: ports),
          minh: try await commune.staff("minh", [.approver]), lan: try await commune.staff("lan", [.writer]),
          hoa: try await commune.staff("hoa", [.publisher])))
    }
  }

  /// 4 May 2026, where the clock stands, and so many days later.
  func day(_ later: Int) -> LocalDay { FixedSurroundings.start.day.adding(days: later) }

  func lend(_ deputy: Staff, _ first: Int, _ last: Int, by staff: Staff? = nil) async throws -> TestAnswer {
    try await delegations.capability.post(
      DelegationPages.path, as: staff ?? minh, in: commune.card,
      [
        "deputy": deputy.id.description, "first": day(first).iso, "last": day(last).iso,
        "reason": "Đi họp <b>tỉnh</b>",
      ])
  }

  func mayApprove(_ staff: Staff) async throws -> Bool {
    try await delegations.lending(staff, commune: commune.id).can(.approve)
  }

  func page(_ staff: Staff) async throws -> TestAnswer {
    try await delegations.capability.get(DelegationPages.path, as: staff, in: commune.card)
  }
}

@Suite struct DelegationsTests {
  @Test(arguments: Engine.available)
  func theDeputyHoldsTheRightOnTheseDaysOnly(_ engine: Engine) async throws {
    try await AbsentLeader.with(engine) { house in
      let before = try await house.mayApprove(house.lan)
      #expect(!before)
      #expect(try await house.lend(house.lan, 1, 2).status == 303)
      for (later, expected) in [(0, false), (1, true), (2, true), (3, false)] {
        house.commune.clock.now = Instant(house.day(later), minutes: 23 * 60 + 59)
        #expect(try await house.mayApprove(house.lan) == expected, "\(later)")
        #expect(try await house.mayApprove(house.hoa) == false)
      }
      house.commune.clock.now = Instant(house.day(1))
      let deputies = try await house.delegations.deputies(commune: house.commune.id)
      #expect(deputies == [house.lan.id: house.minh.id])
      // Who has to choose a password first holds nothing.
      let locked = Staff(id: house.lan.id, name: "", unit: house.lan.unit, unitName: "", permissions: [])
      #expect(try await house.delegations.lending(locked, commune: house.commune.id) == locked)
    }
  }

  @Test(arguments: Engine.available)
  func itIsEndedEarlyByWhoMadeItOrGivenBack(_ engine: Engine) async throws {
    try await AbsentLeader.with(engine) { house in
      #expect(try await house.lend(house.lan, 0, 9).status == 303)
      let lent = try await house.delegations.lending(house.lan, commune: house.commune.id)
      #expect(lent.can(.approve) && lent.can(.write))
      let id = try #require(
        try await house.delegations.store.all(since: house.day(0), commune: house.commune.id).first?.id)
      let path = "\(DelegationPages.path)/\(id)/ket-thuc"
      let capability = house.delegations.capability
      let other = try await capability.post(path, as: house.hoa, in: house.commune.card)
      #expect(other.status == 403 && other.text == DelegationWords.notYours)
      #expect(try await capability.post(path, as: house.minh, in: house.commune.card).status == 303)
      #expect(try await house.mayApprove(house.lan) == false)
      #expect(try await capability.post(path, as: house.minh, in: house.commune.card).status == 409)
      #expect(try await house.lend(house.lan, 1, 9).status == 303)
      let next = try #require(
        try await house.delegations.store.all(since: house.day(0), commune: house.commune.id).last?.id)
      let given = try await capability.post(
        "\(DelegationPages.path)/\(next)/ket-thuc", as: house.lan, in: house.commune.card)
      #expect(given.status == 303)
      let missing = try await capability.post(
        "\(DelegationPages.path)/0000000000001/ket-thuc", as: house.minh, in: house.commune.card)
      #expect(missing.text == DelegationWords.notFound)
      let page = try await house.page(house.lan)
      #expect(page.text.contains("Kết thúc sớm ngày 04/5/2026"))
      let trail = try await house.commune.registry.audit.notes(commune: house.commune.id)
      #expect(
        trail.map { "\($0.action) \($0.person == house.minh.id)" }.prefix(4) == [
          "delegation.ended false", "delegation.made true", "delegation.ended true", "delegation.made true",
        ])
    }
  }

  @Test(arguments: Engine.available)
  func whatIsLentIsNotLentOnAndEndsWithTheLendersRight(_ engine: Engine) async throws {
    try await AbsentLeader.with(engine) { house in
      #expect(try await house.lend(house.lan, 0, 9).status == 303)
      let lent = try await house.delegations.lending(house.lan, commune: house.commune.id)
      let onward = try await house.lend(house.hoa, 0, 9, by: lent)
      #expect(onward.status == 403 && onward.text == DelegationWords.onlyOwnRight)
      let page = try await house.page(lent)
      #expect(!page.text.contains("name=\"deputy\"") && page.text.contains(DelegationWords.onlyOwnRight))
      _ = try await house.commune.staff("quan-tri", [.administrator])
      try await house.commune.registry.people.close(house.minh.id, commune: house.commune.id)
      house.delegations.memory.forget()
      #expect(try await house.mayApprove(house.lan) == false)
    }
  }

  @Test(arguments: Engine.available)
  func whatCannotBeIsToldBesideItsFieldAndNothingTypedIsLost(_ engine: Engine) async throws {
    try await AbsentLeader.with(engine) { house in
      let other = try await house.commune.staff("tuan", [.approver])
      #expect(try await house.lend(house.lan, 5, 6).status == 303)
      let cases: [(Staff, Int, Int, String)] = [
        (house.minh, 0, 1, DelegationWords.deputyIsSelf),
        (other, 0, 1, DelegationWords.deputyMayAlready("Người tuan")),
        (house.hoa, -1, 1, DelegationWords.firstPast(house.day(0))),
        (house.hoa, 2, 1, DelegationWords.lastBeforeFirst), (house.hoa, 0, 92, DelegationWords.tooLong),
        (house.hoa, 6, 8, DelegationWords.clash(house.day(5)...house.day(6))),
      ]
      for (deputy, first, last, sentence) in cases {
        let answer = try await house.lend(deputy, first, last)
        #expect(answer.status == 422 && answer.text.contains(sentence), "\(sentence)")
        #expect(answer.text.contains("Đi họp &lt;b&gt;tỉnh&lt;/b&gt;"))
      }
      let empty = try await house.delegations.capability.post(
        DelegationPages.path, as: house.minh, in: house.commune.card)
      for sentence in [
        DelegationWords.deputyMissing, DelegationWords.firstMissing, DelegationWords.reasonMissing,
      ] {
        #expect(empty.text.contains(sentence))
      }
      #expect(try await house.lend(house.hoa, 0, 1, by: house.lan).status == 403)
      #expect(try await house.lend(house.hoa, 0, 1, by: other).status == 303)
    }
  }

  @Test(arguments: Engine.available)
  func bothSeeItOnTheirDayAndNobodyElseDoes(_ engine: Engine) async throws {
    try await AbsentLeader.with(engine) { house in
      #expect(try await house.lend(house.lan, 0, 0).status == 303)
      let today = house.delegations.capability.today
      let deputy = try await today(house.lan, house.commune.card)
      let leader = try await today(house.minh, house.commune.card)
      #expect(deputy.map(\.title) == ["Bạn duyệt tin thay Người minh"])
      #expect(deputy.map(\.detail) == ["ngày 04/5/2026"])
      #expect(leader.map(\.title) == ["Người lan duyệt tin thay bạn"])
      #expect(try await today(house.hoa, house.commune.card).isEmpty)
      let stranger = try await house.delegations.deputies(commune: CommuneID(rawValue: 999))
      #expect(stranger.isEmpty)
    }
  }
}
