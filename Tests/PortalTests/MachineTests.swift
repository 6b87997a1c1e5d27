// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Portal

struct MachineTests {
  @Test(arguments: Engine.available)
  func saysWhetherTheDatabaseAnswers(_ engine: Engine) async throws {
    try await withDatabase(engine) { database in
      let portal = Portal(
        database: database, surroundings: FixedSurroundings().surroundings, publicURL: "",
        ports: PortalPorts())
      #expect(try await PortalHouse.text(portal, "/suc-khoe") == #"{"status":"ok"}"#)
      await database.close()
      let reply = try await PortalHouse.answer(portal, "/suc-khoe")
      #expect(reply.status == 503 && reply.type == "text/plain; charset=utf-8")
    }
  }

  @Test func tellsRobotsAndResearchersWhereToGo() async throws {
    let portal = PortalHouse.portal(PortalPorts())
    let robots = try await PortalHouse.text(portal, "/robots.txt")
    #expect(
      robots.contains("Disallow: /can-bo\n") && robots.contains("Sitemap: https://an-binh.test/sitemap.xml\n")
    )
    let security = try await PortalHouse.text(portal, "/.well-known/security.txt")
    #expect(security.contains("Contact: https://an-binh.test/lien-he\nExpires: 2026-10-31T00:00:00+07:00\n"))
  }

  @Test(arguments: Engine.available)
  func absoluteAddressesLeadToTheCommunesOwnHost(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: PortalHouse.migrations) { database in
      let communes = CommuneStore(database: database, surroundings: FixedSurroundings().surroundings)
      let first = try await communes.add(
        code: "an-binh", name: "xã An Bình", province: "", host: "an-binh.test")
      let local = SiteAddress(communes: communes, publicURL: "http://127.0.0.1:8080")
      #expect(try await local.base(of: first) == "http://127.0.0.1:8080")
      let second = try await communes.add(
        code: "yen-hoa", name: "xã Yên Hòa", province: "", host: "yen-hoa.test")
      let shared = SiteAddress(communes: communes, publicURL: "https://an-binh.test")
      #expect(try await shared.base(of: first) == "https://an-binh.test")
      #expect(try await shared.base(of: second) == "https://yen-hoa.test")
      let unset = SiteAddress(communes: communes, publicURL: "")
      #expect(try await unset.base(of: second) == "https://yen-hoa.test")
    }
  }
}
