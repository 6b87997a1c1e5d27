// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import App
@testable import ContentChecks

@Suite struct ContentCheckWiringTests {
  /// What the form of a message points out is found in what is public too, by the province of the commune.
  @Test func oldNamesAreThoseOfTheCommunesProvince() async throws {
    try await Program.with(.sqlite) { program in
      try await Machine.run(at: DatabasePlace(database: program.database, commune: nil)) { machine in
        let house = try await House(machine, publicURL: "")
        let communes = machine.registry.communes
        let here = try await communes.add(
          code: "son-hong", name: "xã Sơn Hồng", province: "tỉnh Hà Tĩnh", host: "son-hong.test")
        let there = try await communes.add(
          code: "kim-lien", name: "xã Kim Liên", province: "tỉnh Nghệ An", host: "kim-lien.test")
        let words = house.contentChecks([]).ports.words
        let text = "Bà con **xã Sơn Lĩnh**\n\nvà tỉnh Quảng Bình, huyện Hương Sơn cũ."
        let found = try await words(here.id, text)
        #expect(
          found == [
            OutdatedWords(text: "xã Sơn Lĩnh", instead: "xã Sơn Hồng"),
            OutdatedWords(text: "tỉnh Quảng Bình", instead: "tỉnh Quảng Trị"),
          ])
        let other = try await words(there.id, text)
        #expect(other.map(\.text) == ["tỉnh Quảng Bình"])
      }
    }
  }
}
