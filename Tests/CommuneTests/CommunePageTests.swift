// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Commune

/// The other pages of this room as a browser sees them.
///
/// One at a time: passwords are hashed one after the other, and a browser does not wait for ever.
@Suite(.serialized) struct CommunePageTests {
  @Test(arguments: Engine.available)
  func twoCommunesOnOneServerAreTwoSites(_ engine: Engine) async throws {
    try await OpenHouse.with(engine) { open in
      let registry = open.house.registry
      let other = try await registry.communes.add(
        code: "yen-hoa", name: "xã Yên Hòa", province: "tỉnh Hà Tĩnh", host: "yen-hoa.test")
      let office = try await registry.units.add(.office, "Văn phòng Yên Hòa", commune: other.id)
      let (_, password) = try await registry.people.add(
        NewPerson(login: "lan", name: "Lan Yên Hòa", unit: office, roles: [.administrator]), commune: other.id
      )
      registry.lookUps.forget()

      let here = try await open.signedIn("lan", [.administrator])
      let own = try await here.get(UnitRoutes.path)
      #expect(own.status == 200 && own.body.contains("Phòng Văn hoá - Xã hội"))
      #expect(own.body.contains("xã An Bình") && !own.body.contains("Yên Hòa"))

      let there = open.browser("yen-hoa.test")
      #expect(try await open.enter(there, "lan", OpenHouse.chosen).status == 422)
      await there.keep(SessionCookie.name, await here.cookie(SessionCookie.name) ?? "")
      for path in [UnitRoutes.path, PeopleRoutes.path, SignInRoutes.accountPath] {
        #expect(try await there.get(path).header("location")?.hasPrefix(SignInRoutes.signInPath) == true)
      }
      let fresh = open.browser("YEN-HOA.test:443")
      #expect(try await open.enter(fresh, "lan", password).status == 303)
      _ = try await fresh.get(SignInRoutes.accountPath)
      _ = try await fresh.post(
        SignInRoutes.accountPath,
        ["current": password, "password": OpenHouse.chosen, "again": OpenHouse.chosen])
      let foreign = try await fresh.get(UnitRoutes.path)
      #expect(foreign.body.contains("Văn phòng Yên Hòa") && !foreign.body.contains("Phòng Văn hoá"))
      // An id of the neighbour is no id here.
      #expect(try await fresh.get("\(UnitRoutes.path)/\(open.house.office)").status == 404)
      #expect(try await fresh.post("\(UnitRoutes.path)/\(open.house.office)/dong").status == 404)

      let nowhere = try await open.browser("khac.test").get(SignInRoutes.signInPath)
      #expect(nowhere.status == 404 && nowhere.body.contains(FaultWords.unknownHost))
    }
  }

  @Test(arguments: Engine.available)
  func thePageOfPermissionsSaysWhyNotAndWhomToAsk(_ engine: Engine) async throws {
    try await OpenHouse.with(engine) { open in
      try await open.house.add("duyet", [.approver])
      let browser = try await open.signedIn("lan", [.writer])
      let page = try await browser.get(PeopleRoutes.permissionPath)
      #expect(page.status == 200)
      #expect(page.body.contains("Bạn được soạn tin vì có vai trò “Người soạn”."))
      #expect(
        page.body.contains(
          "Bạn chưa được duyệt tin vì quyền này dành cho vai trò “Người duyệt”. Khi cần, hãy nhờ Người duyet."
        ))
      let refused = try await browser.get(PeopleRoutes.path)
      #expect(refused.status == 403 && refused.body.contains(FaultWords.lacks(.can(.administer))))
    }
  }

  @Test(arguments: Engine.available)
  func aListOfStaffIsSentAsAWorkbookAndItsPasswordsAreShownOnce(_ engine: Engine) async throws {
    let rows = [
      ["login", "name", "unit", "roles"], ["hoa", "Hoa", "VH-XH", "writer"], ["x", "", "VH-XH", ""],
    ]
    try await OpenHouse.with(engine, spreadsheet: { _ in rows }) { open in
      let browser = try await open.signedIn("quantri", [.administrator])
      _ = try await browser.get(PeopleRoutes.path)
      let answer = try await browser.upload(
        PeopleRoutes.path + "/danh-sach", field: "list", name: "cán bộ.xlsx", bytes: [0x50, 0x4B, 3, 4])
      #expect(answer.status == 200 && answer.body.contains(">Hoa<"))
      #expect(answer.body.contains(CommuneWords.badLogin))
      let none = try await browser.post(PeopleRoutes.path + "/danh-sach")
      #expect(none.status == 422 && none.body.contains(StaffListWords.noFile))
    }
  }
}
