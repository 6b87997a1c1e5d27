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
}
