// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Commune

struct PeopleTests {
  @Test(arguments: Engine.available)
  func aPersonIsKeptWithRolesAndALoginOnlyOnce(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (lan, _) = try await house.add("lan", [.writer, .publisher])
      let person = try #require(
        try await house.registry.people.person(login: "lan", commune: house.commune.id))
      #expect(person.id == lan && person.roles == [.writer, .publisher] && person.unit == house.office)
      await #expect(throws: Fault.self) { try await house.add("lan") }
      for login in ["", "L", "Lan", "lan vh", "-lan", "lân", "l'an"] {
        await #expect(throws: Fault.self) { try await house.add(login) }
      }
      await #expect(throws: Fault.invalid([.init("roles", CommuneWords.roleMissing)])) {
        try await house.add("hoa", [])
      }
    }
  }

  @Test(arguments: Engine.available)
  func theLastAdministratorCannotLeave(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let (people, id) = (house.registry.people, house.commune.id)
      let (one, _) = try await house.add("mot", [.administrator])
      await #expect(throws: Fault(.conflict, CommuneWords.lastAdministrator)) {
        try await people.close(one, commune: id)
      }
      await #expect(throws: Fault(.conflict, CommuneWords.lastAdministrator)) {
        try await people.keep(one, name: "Một", unit: house.office, roles: [.reader], commune: id, by: one)
      }
      let (two, _) = try await house.add("hai", [.administrator])
      try await people.close(one, commune: id, by: two)
      #expect(try await people.person(one, commune: id)?.isOpen == false)
      #expect(try await people.all(commune: id).count == 2)
    }
  }

  @Test(arguments: Engine.available)
  func resettingOrClosingEndsEverySession(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let id = house.commune.id
      try await house.add("quan", [.administrator])
      let (lan, password) = try await house.add("lan")
      let claim = SignInStore.Claim(login: "lan", password: password)
      let token = try await house.signIn.signIn(claim, commune: id).token
      let fresh = try await house.registry.people.reset(lan, commune: id)
      #expect(try await house.registry.sessions.find(token, commune: id) == nil)
      await #expect(throws: Fault.self) { try await house.signIn.signIn(claim, commune: id) }
      let next = SignInStore.Claim(login: "lan", password: fresh)
      let second = try await house.signIn.signIn(next, commune: id).token
      try await house.registry.people.close(lan, commune: id)
      #expect(try await house.registry.sessions.find(second, commune: id) == nil)
      await #expect(throws: Fault.self) { try await house.signIn.signIn(next, commune: id) }
    }
  }

  @Test(arguments: Engine.available)
  func aListAddsWhomItCanAndSaysWhyNotTheRest(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let list = """
        \u{FEFF}Login;Name;Unit;Roles
        lan;"Nguyễn Thị ""Lan""; văn hóa";phòng văn hóa xã hội;writer publisher
        hoa;Trần Hoa;Phòng Kinh tế;writer
        minh;Lê Minh;VH-XH;boss

        lan;Ai Đó;VH-XH;reader
        binh;Bình;VH-XH;hamlet-head
        """
      let report = try await house.registry.people.importList(
        Array(list.utf8), commune: house.commune.id, spreadsheet: AnBinh.noWorkbook)
      #expect(report.added.map(\.login) == ["lan", "binh"])
      #expect(report.added.first?.name == "Nguyễn Thị \"Lan\"; văn hóa")
      #expect(report.refused.map(\.line) == [3, 4, 6])
      #expect(report.refused.first?.reason == StaffListWords.unknownUnit("Phòng Kinh tế"))
      let claim = SignInStore.Claim(login: "binh", password: report.added.last?.password ?? "")
      #expect(try await house.signIn.signIn(claim, commune: house.commune.id).mustChange)
    }
  }

  @Test(arguments: Engine.available)
  func aWorkbookIsTakenLikeAListWithTheNamesOfItsRows(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let zip: [UInt8] = [0x50, 0x4B, 3, 4, 7]
      let report = try await house.registry.people.importList(zip, commune: house.commune.id) { bytes in
        #expect(bytes == zip)
        return [
          ["STT", "Họ và tên", "Đơn vị", "Tên đăng nhập", "Vai trò"],
          ["1", " Trần  Thị Hoa ", "vh-xh", "hoa", "writer reporter"], [],
          ["2", "Lê Văn Bình", "VH-XH", "binh"],
        ]
      }
      #expect(report.added.map(\.name) == ["Trần  Thị Hoa"])
      #expect(report.refused == [.init(line: 4, reason: CommuneWords.roleMissing)])
      let hoa = try await house.registry.people.person(login: "hoa", commune: house.commune.id)
      #expect(hoa?.roles == [.writer, .reporter])
      let sentence = Fault(.invalid, "no workbook")
      await #expect(throws: sentence) {
        try await house.registry.people.importList(
          zip, commune: house.commune.id, spreadsheet: AnBinh.noWorkbook)
      }
    }
  }

  @Test(arguments: Engine.available)
  func peopleAndUnitsComeInVietnameseOrder(_ engine: Engine) async throws {
    try await AnBinh.with(engine) { house in
      let names = ["Đỗ Văn Ân", "Nguyễn Thị Đào", "Trần Văn An", "Lê Ánh", "Bùi Văn Dũng", "An Thị Ấn"]
      for (place, name) in names.enumerated() {
        _ = try await house.registry.people.add(
          NewPerson(login: "nguoi\(place)", name: name, unit: house.office, roles: [.reader]),
          commune: house.commune.id)
      }
      let people = try await house.registry.people.all(commune: house.commune.id)
      #expect(
        people.map(\.name) == [
          "Trần Văn An", "Lê Ánh", "Đỗ Văn Ân", "An Thị Ấn", "Bùi Văn Dũng", "Nguyễn Thị Đào",
        ])
      for name in ["thôn Đông", "Thôn 10", "thôn Dừa", "Thôn 2", "Ủy ban MTTQ xã"] {
        try await house.registry.units.add(.hamlet, name, commune: house.commune.id)
      }
      let units = try await house.registry.units.all(commune: house.commune.id)
      #expect(
        units.map(\.name) == [
          "Phòng Văn hoá - Xã hội", "Thôn 2", "Thôn 10", "thôn Dừa", "thôn Đông", "Ủy ban MTTQ xã",
        ])
    }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x6C, 0x00], StaffListWords.notUTF8), ([0xC3, 0x28], StaffListWords.notUTF8),
      ([], StaffListWords.noHead), (Array("a,b\n1,2".utf8), StaffListWords.noHead),
    ] as [([UInt8], String)])
  func whatIsNoListIsRefusedInOneSentence(_ bytes: [UInt8], _ sentence: String) {
    #expect(throws: Fault(.invalid, sentence)) { try StaffList(bytes, spreadsheet: AnBinh.noWorkbook) }
  }

  @Test(arguments: Permission.allCases)
  func everyPermissionIsExplained(_ permission: Permission) {
    let unit = UnitID(rawValue: 1)
    func person(_ id: Int64, _ name: String, _ roles: Set<Role>) -> Person {
      Person(
        id: PersonID(rawValue: id), login: "x", name: name, unit: unit, roles: roles, hasTOTP: false,
        closedAt: nil)
    }
    let people = [person(1, "Lan", [.reader]), person(2, "Minh", Set(Role.allCases))]
    func staff(_ person: Person) -> Staff {
      Staff(id: person.id, name: person.name, unit: unit, unitName: "", permissions: person.roles.permissions)
    }
    let words = PermissionWords.sentence(permission)
    let refused = PermissionPages.sentence(permission, staff(people[0]), people)
    #expect(refused.contains(words))
    #expect(permission == .read || (refused.hasPrefix("Bạn chưa được") && refused.contains("Minh")))
    #expect(PermissionPages.sentence(permission, staff(people[1]), people).hasPrefix("Bạn được"))
  }
}
