// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Web

@testable import Commune

/// An invented commune on a fresh database, with a fixed clock.
struct AnBinh: Sendable {
  let clock: FixedSurroundings
  let registry: Registry
  let commune: CommuneCard
  let office: UnitID
  let signIn: SignInStore

  var surroundings: Surroundings { registry.surroundings }
  var database: any Database { registry.database }

  /// Adds a person and gives the id and the one-time password.
  @discardableResult
  func add(_ login: String, _ roles: Set<Role> = [.writer]) async throws -> (id: PersonID, password: String) {
    try await registry.people.add(
      NewPerson(login: login, name: "Người \(login)", unit: office, roles: roles), commune: commune.id)
  }

  /// An entry of the ledger, appended.
  @discardableResult
  func append(
    _ kind: String = "message.published", amounts: [String: Int64] = ["readers": 12],
    in other: CommuneID? = nil
  ) async throws -> Evidence {
    let entry = Evidence(
      id: surroundings.newID(), commune: other ?? commune.id, at: clock.now, kind: kind,
      subject: Subject("message", "m1"), unit: office, amounts: amounts,
      contentHash: ContentSeal(Array("nội dung".utf8)).hash)
    try await database.write(Change(entry.commune, "messages")) { try Ledger.append(entry, in: $0) }
    return entry
  }

  /// Reads no workbook, for lists that are none.
  static let noWorkbook: @Sendable ([UInt8]) throws -> [[String]] = { _ in
    throw Fault(.invalid, "no workbook")
  }

  static func with(_ engine: Engine, _ body: (AnBinh) async throws -> Void) async throws {
    try await withDatabase(engine, migrations: CommuneSchema.migrations) { database in
      let clock = FixedSurroundings()
      let registry = Registry(database: database, surroundings: clock.surroundings)
      let commune = try await registry.communes.add(
        code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh", host: "an-binh.test")
      let office = try await registry.units.add(
        .office, "Phòng Văn hoá - Xã hội", shortName: "VH-XH", commune: commune.id)
      let signIn = SignInStore(
        database: database, surroundings: clock.surroundings, machineKey: try await registry.machineKey())
      try await body(
        AnBinh(clock: clock, registry: registry, commune: commune, office: office, signIn: signIn))
    }
  }
}
