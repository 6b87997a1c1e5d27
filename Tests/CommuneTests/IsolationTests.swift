// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Commune

struct IsolationTests {
  @Test(arguments: Engine.available)
  func aDatabaseWithOneCommuneAnswersToAnyHostOneWithTwoOnlyToTheirs(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let communes = house.registry.communes
      #expect(try await communes.commune(host: "127.0.0.1") == house.commune)
      let other = try await communes.add(
        code: "yen-hoa", name: "xã Yên Hòa", province: "tỉnh Hà Tĩnh", host: "YEN-HOA.test")
      #expect(try await communes.commune(host: "127.0.0.1") == nil)
      #expect(try await communes.commune(host: "yen-hoa.TEST") == other)
      #expect(try await communes.commune(code: "an-binh") == house.commune)
      #expect(try await communes.all().map(\.code) == ["an-binh", "yen-hoa"])
      for (code, host) in [("yen-hoa", "x.test"), ("x-x", "an-binh.test"), ("Xã", "y.test")] {
        await #expect(throws: Fault.self) {
          try await communes.add(code: code, name: "xã X", province: "", host: host)
        }
      }
    }
  }

  @Test(arguments: Engine.available)
  func twoCommunesNeverSeeEachOther(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let registry = house.registry
      let (lan, password) = try await house.add("lan")
      let entry = try await house.append()
      let other = try await registry.communes.add(
        code: "yen-hoa", name: "xã Yên Hòa", province: "tỉnh Hà Tĩnh", host: "yen-hoa.test")
      #expect(try await registry.units.all(commune: other.id).isEmpty)
      #expect(try await registry.units.unit(house.office, commune: other.id) == nil)
      #expect(try await registry.units.unit(named: "VH-XH", commune: other.id) == nil)
      #expect(try await registry.people.all(commune: other.id).isEmpty)
      #expect(try await registry.people.person(lan, commune: other.id) == nil)
      #expect(try await registry.people.person(login: "lan", commune: other.id) == nil)
      #expect(try await registry.ledger.entries([entry.id], commune: other.id).isEmpty)
      #expect(try await registry.ledger.entries(about: entry.subject, commune: other.id).isEmpty)
      #expect(try await registry.audit.notes(commune: other.id).isEmpty)

      let claim = SignInStore.Claim(login: "lan", password: password)
      await #expect(throws: Fault.self) { try await house.signIn.signIn(claim, commune: other.id) }
      let token = try await house.signIn.signIn(claim, commune: house.commune.id).token
      #expect(try await registry.lookUps.staff(token: token, commune: other) == nil)
      #expect(try await registry.lookUps.staff(token: token, commune: house.commune) != nil)

      await #expect(throws: Fault.self) { try await registry.people.reset(lan, commune: other.id) }
      await #expect(throws: Fault.self) { try await registry.people.close(lan, commune: other.id) }
      await #expect(throws: Fault.self) {
        try await registry.units.close(house.office, commune: other.id, by: nil)
      }
      await #expect(throws: Fault.self) {
        try await registry.people.add(
          NewPerson(login: "hoa", name: "Hoa", unit: house.office, roles: [.reader]), commune: other.id)
      }
      // The same names may be used there, and each chain stands for itself.
      let office = try await registry.units.add(.office, "Phòng Văn hoá - Xã hội", commune: other.id)
      _ = try await registry.people.add(
        NewPerson(login: "lan", name: "Lan", unit: office, roles: [.reader]), commune: other.id)
      try await house.append(in: other.id)
      #expect(try await registry.ledger.sealPending() == 2)
      for id in [house.commune.id, other.id] {
        #expect(try await registry.ledger.verify(commune: id) == .init(entries: 1, broken: nil))
      }
    }
  }
}
