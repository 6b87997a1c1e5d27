// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@Suite struct SiteAddressTests {
  @Test(arguments: Engine.available)
  func absoluteAddressesLeadToTheCommunesOwnHost(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: CommuneSchema.migrations) { database in
      let communes = CommuneStore(database: database, surroundings: FixedSurroundings().surroundings)
      let first = try await communes.add(
        code: "an-binh", name: "xã An Bình", province: "", host: "an-binh.test")
      let local = SiteAddress(
        database: database, surroundings: FixedSurroundings().surroundings, publicURL: "http://127.0.0.1:8080"
      )
      #expect(try await local.base(of: first) == "http://127.0.0.1:8080")
      let second = try await communes.add(
        code: "yen-hoa", name: "xã Yên Hòa", province: "", host: "yen-hoa.test")
      let shared = SiteAddress(
        database: database, surroundings: FixedSurroundings().surroundings, publicURL: "https://an-binh.test")
      #expect(try await shared.base(of: first) == "https://an-binh.test")
      #expect(try await shared.base(of: second) == "https://yen-hoa.test")
      let unset = SiteAddress(
        database: database, surroundings: FixedSurroundings().surroundings, publicURL: "")
      #expect(try await unset.base(of: second) == "https://yen-hoa.test")
    }
  }
}
