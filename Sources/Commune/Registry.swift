// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage
public import Web

/// The stores of this room, for slices, commands and the wiring.
public struct Registry: Sendable {
  /// The communes.
  public let communes: CommuneStore
  /// Their units.
  public let units: UnitStore
  /// Their people.
  public let people: PeopleStore
  /// The evidence ledger.
  public let ledger: Ledger
  /// The audit trail of staff.
  public let audit: Audit

  let database: any Database
  let surroundings: Surroundings
  let sessions: SessionStore
  let lookUps: LookUps

  /// The stores of a database.
  public init(database: any Database, surroundings: Surroundings) {
    self.database = database
    self.surroundings = surroundings
    communes = CommuneStore(database: database, surroundings: surroundings)
    units = UnitStore(database: database, surroundings: surroundings)
    people = PeopleStore(database: database, surroundings: surroundings)
    ledger = Ledger(database: database, surroundings: surroundings)
    audit = Audit(database: database, surroundings: surroundings)
    sessions = SessionStore(database: database, surroundings: surroundings)
    lookUps = LookUps(communes: communes, sessions: sessions)
  }

  /// The secret key of the machine, which all nodes of a database share: 32 bytes, made when first asked for.
  public func machineKey() async throws -> [UInt8] {
    try await MachineKeyStore(database: database).key()
  }

  /// What the server asks of this room.
  public func identification(machineKey: [UInt8]) -> Identification {
    let lookUps = lookUps
    return Identification(
      commune: { try await lookUps.commune(host: $0) },
      staff: { try await lookUps.staff(token: $0, commune: $1) }, key: machineKey)
  }
}
