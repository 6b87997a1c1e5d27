// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Commune

struct UnitTests {
  @Test(arguments: [
    ("Phòng Văn hoá - Xã hội", "PHÒNG VĂN HÓA – XÃ HỘI"), ("thôn Hoà Thuỷ", "Thôn  Hòa Thủy"),
    ("Trường TH&THCS An Bình", "trường th thcs an bình"), ("Thôn 3", "thôn 3."),
  ])
  func oneNameInTwoSpellingsIsOneName(_ one: String, _ two: String) {
    #expect(UnitName(one).key == UnitName(two).key)
  }

  @Test(arguments: [
    ("thôn Đông", "thôn Đồng"), ("thôn Đông", "thôn Dông"), ("thôn 3", "thôn 13"), ("Hưng", "Hùng"),
  ])
  func differentNamesStayApart(_ one: String, _ two: String) {
    #expect(UnitName(one).key != UnitName(two).key)
  }

  @Test(arguments: Engine.available)
  func aUnitIsFoundByAnyOfItsNames(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (units, id) = (house.registry.units, house.commune.id)
      let front = try await units.add(
        .front, "Ủy ban MTTQ Việt Nam xã An Bình", shortName: "MTTQ xã", aliases: ["Mặt trận Tổ quốc xã"],
        commune: id)
      for name in ["Phòng Văn hóa – Xã hội", "vh-xh", "phong van hoa xa hoi"] {
        #expect(try await units.unit(named: name, commune: id) == house.office)
      }
      for name in ["Uỷ ban MTTQ Việt Nam xã An Bình", "mttq xã", "MẶT TRẬN TỔ QUỐC XÃ"] {
        #expect(try await units.unit(named: name, commune: id) == front)
      }
      #expect(try await units.unit(named: "Phòng Kinh tế", commune: id) == nil)
      #expect(try await units.unit(named: "", commune: id) == nil)
    }
  }

  @Test(arguments: Engine.available)
  func aNameWithoutAccentsThatFitsTwoUnitsFindsNone(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (units, id) = (house.registry.units, house.commune.id)
      let east = try await units.add(.hamlet, "thôn Đông", commune: id)
      try await units.add(.hamlet, "thôn Đồng", commune: id)
      #expect(try await units.unit(named: "thon dong", commune: id) == nil)
      #expect(try await units.unit(named: "Thôn Đông", commune: id) == east)
    }
  }

  @Test(arguments: Engine.available)
  func twoUnitsCannotHaveOneName(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      await #expect(throws: Fault.self) {
        try await house.registry.units.add(.other, "phòng văn hóa xã hội", commune: house.commune.id)
      }
      await #expect(throws: Fault.self) {
        try await house.registry.units.add(.other, " - ", commune: house.commune.id)
      }
      let kept = try await house.registry.units.all(commune: house.commune.id)
      #expect(kept.count == 1)
    }
  }

  @Test(arguments: Engine.available)
  func whatIsChangedIsKeptAndNoted(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (units, id) = (house.registry.units, house.commune.id)
      let school = try await units.add(.school, "Trường Tiểu học An Bình", parent: house.office, commune: id)
      let (lan, _) = try await house.add("lan")
      var unit = try #require(try await units.unit(school, commune: id))
      #expect(unit.parent == house.office)
      (unit.contact, unit.aliases, unit.name) = (lan, ["Trường làng"], "Trường TH An Bình")
      try await units.keep(unit, commune: id, by: lan)
      let kept = try #require(try await units.unit(school, commune: id))
      #expect(kept.name == unit.name && kept.contact == lan && kept.aliases == ["Trường làng"])
      #expect(try await units.unit(named: "trường làng", commune: id) == school)
      #expect(try await house.registry.audit.notes(commune: id).first?.action == "unit.changed")
      #expect(try await house.registry.audit.notes(commune: id).first?.person == lan)
    }
  }

  @Test(arguments: Engine.available)
  func theContactPointIsKeptAndChecked(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (units, id) = (house.registry.units, house.commune.id)
      let point = ContactPoint(
        address: "Tầng 1, trụ sở UBND xã", phone: "0239 3878 123", email: "vanhoa.anbinh@hatinh.example")
      var unit = try #require(try await units.unit(house.office, commune: id))
      #expect(unit.contactPoint == ContactPoint())
      unit.contactPoint = point
      try await units.keep(unit, commune: id, by: nil)
      #expect(try await units.unit(house.office, commune: id)?.contactPoint == point)
      unit.contactPoint = ContactPoint(
        address: String(repeating: "a", count: 301), phone: "gọi anh Nam", email: "vanhoa@anbinh")
      let wrong = unit
      await #expect(
        throws: Fault.invalid([
          .init("address", CommuneWords.addressTooLong), .init("phone", CommuneWords.phoneWrong),
          .init("email", CommuneWords.emailWrong),
        ])
      ) { try await units.keep(wrong, commune: id, by: nil) }
      #expect(try await units.unit(house.office, commune: id)?.contactPoint == point)
      let centre = try await units.add(.serviceCentre, "Trung tâm", contactPoint: point, commune: id)
      #expect(try await units.unit(centre, commune: id)?.contactPoint == point)
    }
  }

  @Test func whatReachesAUnitIsTakenAsPeopleWriteIt() {
    for phone in ["1022", "(0239) 3878-123", "+84 239 3878 123", "0912.345.678"] {
      #expect(ContactPoint(phone: phone).problems.isEmpty)
    }
    for phone in ["12", "0239 3878 123 (chị Mai)", "１２３４５"] {
      #expect(ContactPoint(phone: phone).problems.map(\.name) == ["phone"])
    }
    for email in ["a@b", "@b.vn", "a@b..vn", "a b@c.vn", "a@b@c.vn", "ả@b.vn"] {
      #expect(ContactPoint(email: email).problems.map(\.name) == ["email"])
    }
  }

  @Test(arguments: Engine.available)
  func aUnitIsClosedOnlyWhenEmptyAndStaysOnRecord(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (units, id) = (house.registry.units, house.commune.id)
      try await house.add("lan")
      await #expect(throws: Fault(.conflict, CommuneWords.unitHasPeople)) {
        try await units.close(house.office, commune: id, by: nil)
      }
      let hamlet = try await units.add(.hamlet, "thôn Đông", commune: id)
      try await units.close(hamlet, commune: id, by: nil)
      #expect(try await units.unit(named: "thôn Đông", commune: id) == nil)
      #expect(try await units.unit(hamlet, commune: id)?.isOpen == false)
      #expect(try await units.all(commune: id).map(\.id) == [house.office])
      #expect(try await units.all(commune: id, closedToo: true).count == 2)
      try await units.add(.hamlet, "thôn Đông", commune: id)
    }
  }
}
