// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel
public import Storage
public import Web

/// An invented commune on a fresh database, with two units, a clock that stands still, and people as needed.
public struct TestCommune: Sendable {
  /// The database, with the tables of the commune and those that were asked for.
  public let database: any Database
  /// The clock of everything in it.
  public let clock: FixedSurroundings
  /// The stores of units, people, ledger and audit trail.
  public let registry: Registry
  /// The commune as pages know it.
  public let card: CommuneCard
  /// Phòng Văn hoá - Xã hội.
  public let culture: UnitID
  /// Phòng Kinh tế.
  public let economy: UnitID

  /// The commune's id.
  public var id: CommuneID { card.id }
  /// What rooms are given.
  public var surroundings: Surroundings { clock.surroundings }

  /// Gives a test the commune on a fresh database of an engine.
  public static func with(
    _ engine: Engine, migrations: [Migration], _ body: (TestCommune) async throws -> Void
  ) async throws {
    try await withDatabase(engine, migrations: CommuneSchema.migrations + migrations) { database in
      let clock = FixedSurroundings()
      let registry = Registry(database: database, surroundings: clock.surroundings)
      let card = try await registry.communes.add(
        code: "an-binh", name: "xã An Bình", province: "tỉnh Hà Tĩnh", host: "an-binh.test")
      let culture = try await registry.units.add(.office, "Phòng Văn hoá - Xã hội", commune: card.id)
      let economy = try await registry.units.add(.office, "Phòng Kinh tế", commune: card.id)
      try await body(
        TestCommune(
          database: database, clock: clock, registry: registry, card: card, culture: culture, economy: economy
        ))
    }
  }

  /// Adds a person, who has signed in; of the unit of culture unless another is named.
  ///
  /// The person has no password: making one takes longer than most tests.
  public func staff(_ login: String, _ roles: Set<Role>, unit: UnitID? = nil) async throws -> Staff {
    let (unit, name, commune) = (unit ?? culture, "Người \(login)", card.id)
    let id: PersonID = surroundings.newID()
    try await database.write(Change(commune, "commune")) { session in
      try session.execute(
        """
        INSERT INTO person (commune, id, login, name, unit, password)
        VALUES (\(commune), \(id), \(login), \(name), \(unit), '')
        """)
      for role in roles {
        try session.execute(
          "INSERT INTO person_role (commune, person, role) VALUES (\(commune), \(id), \(role))")
      }
    }
    return Staff(id: id, name: name, unit: unit, unitName: "", permissions: roles.permissions)
  }

  /// Everything in the ledger about a record, as its kinds in order.
  public func evidence<Kind>(_ kind: String, _ id: ID<Kind>) async throws -> [Evidence] {
    try await registry.ledger.entries(about: Subject(kind, id), commune: card.id)
  }
}
