// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage
import VietnameseText

/// The people of communes.
public struct PeopleStore: Sendable {
  let database: any Database
  let surroundings: Surroundings

  /// The people of a database.
  public init(database: any Database, surroundings: Surroundings) {
    self.database = database
    self.surroundings = surroundings
  }

  /// Adds a person and gives the id and the one-time password, which is shown once and kept nowhere.
  ///
  /// - Throws: `Fault.invalid` about a field, `Fault.conflict` if the login is taken.
  public func add(
    _ person: NewPerson, commune: CommuneID, by administrator: PersonID? = nil
  ) async throws -> (id: PersonID, password: String) {
    try Self.check(person)
    let (password, ends, id) = (Password.oneTime(), passwordEnd, surroundings.newID(PersonKind.self))
    let hash = try await PasswordHash.make(password)
    let note = audit("person.added", id, commune, administrator)
    try await database.write(Change(commune, "commune")) { session in
      try Self.checkUnit(person.unit, commune: commune, in: session)
      if try session.row(
        "SELECT id FROM person WHERE commune = \(commune) AND login = \(person.login)") != nil
      {
        let sentence = CommuneWords.loginTaken(person.login)
        throw Fault(.conflict, sentence, fields: [.init("login", sentence)])
      }
      try session.execute(
        """
        INSERT INTO person (commune, id, login, name, unit, password, password_ends)
        VALUES (\(commune), \(id), \(person.login), \(person.name), \(person.unit), \(hash), \(ends))
        """)
      try Self.keepRoles(person.roles, of: id, commune: commune, in: session)
      try Audit.note(note, in: session)
    }
    return (id, password)
  }

  /// Keeps a person's name, unit and roles.
  ///
  /// - Throws: as `add`; `Fault.conflict` if the commune would be left without an administrator.
  public func keep(
    _ id: PersonID, name: String, unit: UnitID, roles: Set<Role>, commune: CommuneID,
    by administrator: PersonID?
  ) async throws {
    try Self.check(NewPerson(login: "xx", name: name, unit: unit, roles: roles))
    let note = audit("person.changed", id, commune, administrator)
    try await database.write(Change(commune, "commune")) { session in
      try Self.checkUnit(unit, commune: commune, in: session)
      let count = try session.execute(
        """
        UPDATE person SET name = \(name), unit = \(unit)
        WHERE commune = \(commune) AND id = \(id) AND closed_at IS NULL
        """)
      guard count == 1 else { throw Fault(.notFound, CommuneWords.noPerson) }
      try session.execute("DELETE FROM person_role WHERE commune = \(commune) AND person = \(id)")
      try Self.keepRoles(roles, of: id, commune: commune, in: session)
      try Self.checkAdministrators(commune: commune, in: session)
      try Audit.note(note, in: session)
    }
  }

  /// Gives a person a new one-time password, to be handed over on paper, ends all of the person's sessions, and
  /// takes the second factor away.
  public func reset(
    _ id: PersonID, commune: CommuneID, by administrator: PersonID? = nil
  ) async throws -> String {
    let (password, ends) = (Password.oneTime(), passwordEnd)
    let hash = try await PasswordHash.make(password)
    let note = audit("person.reset", id, commune, administrator)
    try await database.write(Change(commune, "commune")) { session in
      let count = try session.execute(
        """
        UPDATE person SET password = \(hash), password_ends = \(ends), totp = \(nil as [UInt8]?)
        WHERE commune = \(commune) AND id = \(id) AND closed_at IS NULL
        """)
      guard count == 1 else { throw Fault(.notFound, CommuneWords.noPerson) }
      try session.execute("DELETE FROM staff_session WHERE commune = \(commune) AND person = \(id)")
      try Audit.note(note, in: session)
    }
    return password
  }

  /// Closes a person who has left; all records keep the name.
  public func close(_ id: PersonID, commune: CommuneID, by administrator: PersonID? = nil) async throws {
    let now = surroundings.now()
    let note = audit("person.closed", id, commune, administrator)
    try await database.write(Change(commune, "commune")) { session in
      let count = try session.execute(
        "UPDATE person SET closed_at = \(now) WHERE commune = \(commune) AND id = \(id) AND closed_at IS NULL"
      )
      guard count == 1 else { throw Fault(.notFound, CommuneWords.noPerson) }
      try session.execute("DELETE FROM staff_session WHERE commune = \(commune) AND person = \(id)")
      try session.execute(
        "UPDATE unit SET contact = \(nil as Int64?) WHERE commune = \(commune) AND contact = \(id)")
      try Self.checkAdministrators(commune: commune, in: session)
      try Audit.note(note, in: session)
    }
  }

  /// Everybody, those who have left too, in Vietnamese order: by given name, then by surname.
  public func all(commune: CommuneID) async throws -> [Person] {
    try await database.read { try Self.people(commune: commune, in: $0) }
  }

  /// The names of everybody, also of those who have left.
  public func names(commune: CommuneID) async throws -> [PersonID: String] {
    try await database.read { session in
      try session.rows("SELECT id, name FROM person WHERE commune = \(commune)").reduce(into: [:]) {
        $0[try $1.get("id", as: PersonID.self)] = try $1.get("name", as: String.self)
      }
    }
  }

  /// A person by id.
  public func person(_ id: PersonID, commune: CommuneID) async throws -> Person? {
    try await database.read { try Self.people("AND id = \(id)", commune: commune, in: $0).first }
  }

  /// A person by login.
  public func person(login: String, commune: CommuneID) async throws -> Person? {
    try await database.read { try Self.people("AND login = \(login)", commune: commune, in: $0).first }
  }

  private var passwordEnd: Instant { surroundings.now().adding(Password.oneTimeLife) }

  private func audit(
    _ action: String, _ person: PersonID, _ commune: CommuneID, _ administrator: PersonID?
  ) -> Audit.Note {
    Audit.Note(
      id: surroundings.newID(), commune: commune, at: surroundings.now(), person: administrator,
      action: action,
      subject: Subject("person", person))
  }

  static func check(_ person: NewPerson) throws {
    var faults: [Fault.Field] = []
    if !Login.isPlain(person.login) { faults.append(.init("login", CommuneWords.badLogin)) }
    if person.name.isEmpty { faults.append(.init("name", CommuneWords.nameMissing)) }
    if person.name.utf8.count > 200 { faults.append(.init("name", CommuneWords.nameTooLong)) }
    if person.roles.isEmpty { faults.append(.init("roles", CommuneWords.roleMissing)) }
    if !faults.isEmpty { throw Fault.invalid(faults) }
  }

  private static func checkUnit(_ unit: UnitID, commune: CommuneID, in session: any Session) throws {
    if try session.row(
      "SELECT id FROM unit WHERE commune = \(commune) AND id = \(unit) AND closed_at IS NULL") == nil
    {
      throw Fault.invalid([.init("unit", CommuneWords.noUnit)])
    }
  }

  private static func checkAdministrators(commune: CommuneID, in session: any Session) throws {
    let left = try session.row(
      """
      SELECT p.id FROM person p JOIN person_role r ON r.commune = p.commune AND r.person = p.id
      WHERE p.commune = \(commune) AND p.closed_at IS NULL AND r.role = \(Role.administrator)
      """)
    if left == nil { throw Fault(.conflict, CommuneWords.lastAdministrator) }
  }

  private static func keepRoles(
    _ roles: Set<Role>, of person: PersonID, commune: CommuneID, in session: any Session
  ) throws {
    for role in roles {
      try session.execute(
        "INSERT INTO person_role (commune, person, role) VALUES (\(commune), \(person), \(role))")
    }
  }

  private static func people(
    _ filter: SQL = "", commune: CommuneID, in session: any Session
  ) throws -> [Person] {
    var roles: [PersonID: Set<Role>] = [:]
    for row in try session.rows(
      """
      SELECT person, role FROM person_role WHERE commune = \(commune)
        AND person IN (SELECT id FROM person WHERE commune = \(commune) \(filter))
      """)
    {
      roles[try row.get("person"), default: []].insert(try row.get("role"))
    }
    return try session.rows(
      """
      SELECT id, login, name, unit, totp IS NOT NULL AS has_totp, closed_at FROM person
      WHERE commune = \(commune) \(filter) ORDER BY id
      """
    ).map { row in
      let id = try row.get("id", as: PersonID.self)
      return try Person(
        id: id, login: row.get("login"), name: row.get("name"), unit: row.get("unit"), roles: roles[id] ?? [],
        hasTOTP: row.get("has_totp"), closedAt: row.optional("closed_at"))
    }.inVietnameseOrder { SortKey.of(person: $0.name) }
  }
}
