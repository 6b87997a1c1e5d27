// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage
public import Web

/// The communes that share a database; each sees only its own rows.
public struct CommuneStore: Sendable {
  let database: any Database
  let surroundings: Surroundings

  /// The communes of a database.
  public init(database: any Database, surroundings: Surroundings) {
    self.database = database
    self.surroundings = surroundings
  }

  /// Adds a commune.
  ///
  /// - Throws: `Fault.conflict` if the code or the host is taken, `Fault.invalid` if a text cannot be one.
  @discardableResult
  public func add(code: String, name: String, province: String, host: String) async throws -> CommuneCard {
    guard Login.isPlain(code) else { throw Fault(.invalid, CommuneWords.badCode(code)) }
    guard !name.isEmpty, name.utf8.count <= 200 else { throw Fault(.invalid, CommuneWords.nameMissing) }
    let card = CommuneCard(
      id: surroundings.newID(), code: code, name: name, province: province, host: host.lowercased())
    try await database.write(Change(card.id, "commune")) { session in
      if try session.row("SELECT id FROM commune WHERE code = \(card.code) OR host = \(card.host)") != nil {
        throw Fault(.conflict, CommuneWords.communeTaken(code: card.code, host: card.host))
      }
      try session.execute(
        """
        INSERT INTO commune (id, code, name, province, host)
        VALUES (\(card.id), \(card.code), \(card.name), \(card.province), \(card.host))
        """)
    }
    return card
  }

  /// The commune that answers to a host; a database with one commune answers to any.
  public func commune(host: String) async throws -> CommuneCard? {
    let all = try await all()
    return all.count == 1 ? all.first : all.first { $0.host == host.lowercased() }
  }

  /// The commune of a code.
  public func commune(code: String) async throws -> CommuneCard? {
    try await all().first { $0.code == code }
  }

  /// Every commune, by code.
  public func all() async throws -> [CommuneCard] {
    try await database.read { session in
      try session.rows("SELECT id, code, name, province, host FROM commune ORDER BY code").map { row in
        try CommuneCard(
          id: row.get("id"), code: row.get("code"), name: row.get("name"), province: row.get("province"),
          host: row.get("host"))
      }
    }
  }
}
