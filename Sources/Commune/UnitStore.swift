// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage
import VietnameseText

/// The units of communes.
public struct UnitStore: Sendable {
  let database: any Database
  let surroundings: Surroundings

  /// The units of a database.
  public init(database: any Database, surroundings: Surroundings) {
    self.database = database
    self.surroundings = surroundings
  }

  /// Adds a unit and gives its id.
  ///
  /// - Throws: `Fault.invalid` about the name, `Fault.conflict` if another open unit has one of its names.
  @discardableResult
  public func add(
    _ kind: Unit.Kind, _ name: String, shortName: String = "", parent: UnitID? = nil,
    contactPoint: ContactPoint = ContactPoint(), aliases: [String] = [], commune: CommuneID,
    by person: PersonID? = nil
  ) async throws -> UnitID {
    let unit = Unit(
      id: surroundings.newID(), kind: kind, name: name, shortName: shortName, parent: parent,
      contactPoint: contactPoint, aliases: aliases)
    try Self.check(unit)
    let note = audit("unit.added", unit.id, commune, person)
    try await database.write(Change(commune, "commune")) { session in
      try session.execute(
        """
        INSERT INTO unit (commune, id, kind, name, short_name, parent, address, phone, email)
        VALUES (\(commune), \(unit.id), \(unit.kind), \(unit.name), \(unit.shortName), \(unit.parent),
          \(unit.contactPoint.address), \(unit.contactPoint.phone), \(unit.contactPoint.email))
        """)
      try Self.keepNames(of: unit, commune: commune, in: session)
      try Audit.note(note, in: session)
    }
    return unit.id
  }

  /// Keeps what was changed of an open unit.
  ///
  /// - Throws: `Fault` as `add`, `Fault.notFound` if there is no such unit.
  public func keep(_ unit: Unit, commune: CommuneID, by person: PersonID?) async throws {
    try Self.check(unit)
    guard unit.parent != unit.id else { throw Fault(.invalid, CommuneWords.ownParent) }
    let note = audit("unit.changed", unit.id, commune, person)
    try await database.write(Change(commune, "commune")) { session in
      let count = try session.execute(
        """
        UPDATE unit SET kind = \(unit.kind), name = \(unit.name), short_name = \(unit.shortName),
          parent = \(unit.parent), contact = \(unit.contact), address = \(unit.contactPoint.address),
          phone = \(unit.contactPoint.phone), email = \(unit.contactPoint.email)
        WHERE commune = \(commune) AND id = \(unit.id) AND closed_at IS NULL
        """)
      guard count == 1 else { throw Fault(.notFound, CommuneWords.noUnit) }
      try session.execute("DELETE FROM unit_name WHERE commune = \(commune) AND unit = \(unit.id)")
      try Self.keepNames(of: unit, commune: commune, in: session)
      try Audit.note(note, in: session)
    }
  }

  /// Closes a unit: it stays in all records, but is found by no name and takes no people.
  ///
  /// - Throws: `Fault.conflict` while people work in it.
  public func close(_ unit: UnitID, commune: CommuneID, by person: PersonID?) async throws {
    let now = surroundings.now()
    let note = audit("unit.closed", unit, commune, person)
    try await database.write(Change(commune, "commune")) { session in
      if try session.row(
        "SELECT id FROM person WHERE commune = \(commune) AND unit = \(unit) AND closed_at IS NULL") != nil
      {
        throw Fault(.conflict, CommuneWords.unitHasPeople)
      }
      let count = try session.execute(
        "UPDATE unit SET closed_at = \(now) WHERE commune = \(commune) AND id = \(unit) AND closed_at IS NULL"
      )
      guard count == 1 else { throw Fault(.notFound, CommuneWords.noUnit) }
      try session.execute("DELETE FROM unit_name WHERE commune = \(commune) AND unit = \(unit)")
      try Audit.note(note, in: session)
    }
  }

  /// Every unit in Vietnamese order of names; with those that are closed where asked for.
  public func all(commune: CommuneID, closedToo: Bool = false) async throws -> [Unit] {
    try await database.read { session in
      let units = try Self.units(commune: commune, in: session)
      return closedToo ? units : units.filter(\.isOpen)
    }
  }

  /// A unit, open or closed.
  public func unit(_ id: UnitID, commune: CommuneID) async throws -> Unit? {
    try await database.read { session in
      try Self.units(commune: commune, only: "AND id = \(id)", in: session).first
    }
  }

  /// The open unit that a text names: by name, short name or other name, whatever its case and tone places;
  /// typed without accents, only if no other unit could be meant.
  public func unit(named text: String, commune: CommuneID) async throws -> UnitID? {
    let name = UnitName(text)
    return try await database.read { session in
      if let row = try session.row(
        "SELECT unit FROM unit_name WHERE commune = \(commune) AND name_key = \(name.key)")
      {
        return try row.get("unit")
      }
      guard name.key == name.folded else { return nil }
      let rows = try session.rows(
        "SELECT DISTINCT unit FROM unit_name WHERE commune = \(commune) AND folded = \(name.folded)")
      return rows.count == 1 ? try rows[0].get("unit") : nil
    }
  }

  private func audit(
    _ action: String, _ unit: UnitID, _ commune: CommuneID, _ person: PersonID?
  ) -> Audit.Note {
    Audit.Note(
      id: surroundings.newID(), commune: commune, at: surroundings.now(), person: person, action: action,
      subject: Subject("unit", unit))
  }

  private static func check(_ unit: Unit) throws {
    guard !UnitName(unit.name).key.isEmpty else {
      throw Fault.invalid([.init("name", CommuneWords.nameMissing)])
    }
    for text in [unit.name, unit.shortName] + unit.aliases where text.utf8.count > 300 {
      throw Fault.invalid([.init("name", CommuneWords.nameTooLong)])
    }
    let problems = unit.contactPoint.problems
    guard problems.isEmpty else { throw Fault.invalid(problems) }
  }

  private static func keepNames(of unit: Unit, commune: CommuneID, in session: any Session) throws {
    var seen: Set<String> = []
    for (place, text) in ([unit.name, unit.shortName] + unit.aliases).enumerated() {
      let name = UnitName(text)
      guard !name.key.isEmpty, seen.insert(name.key).inserted else { continue }
      if try session.row(
        "SELECT unit FROM unit_name WHERE commune = \(commune) AND name_key = \(name.key)") != nil
      {
        throw Fault(
          .conflict, CommuneWords.nameTaken(text), fields: [.init("name", CommuneWords.nameTaken(text))])
      }
      try session.execute(
        """
        INSERT INTO unit_name (commune, name_key, folded, name, unit, is_alias)
        VALUES (\(commune), \(name.key), \(name.folded), \(text), \(unit.id), \(place > 1))
        """)
    }
  }

  private static func units(
    commune: CommuneID, only filter: SQL = "", in session: any Session
  ) throws -> [Unit] {
    var aliases: [UnitID: [String]] = [:]
    for row in try session.rows(
      "SELECT unit, name FROM unit_name WHERE commune = \(commune) AND is_alias = TRUE ORDER BY name_key")
    {
      aliases[try row.get("unit"), default: []].append(try row.get("name"))
    }
    return try session.rows(
      """
      SELECT id, kind, name, short_name, parent, contact, closed_at, address, phone, email FROM unit
      WHERE commune = \(commune) \(filter) ORDER BY id
      """
    ).map { row in
      let id = try row.get("id", as: UnitID.self)
      return try Unit(
        id: id, kind: row.get("kind"), name: row.get("name"), shortName: row.get("short_name"),
        parent: row.optional("parent"), contact: row.optional("contact"),
        contactPoint: ContactPoint(
          address: row.get("address"), phone: row.get("phone"), email: row.get("email")),
        aliases: aliases[id] ?? [],
        closedAt: row.optional("closed_at"))
    }.inVietnameseOrder { SortKey.of($0.name) }
  }
}
