// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// What an import of a list of staff has done.
public struct StaffImportReport: Hashable, Sendable {
  /// A person who was added, with the one-time password, which is shown once.
  public struct Added: Hashable, Sendable {
    /// The name for signing in.
    public let login: String
    /// The name as shown.
    public let name: String
    /// The one-time password.
    public let password: String
  }
  /// A line that was not taken.
  public struct Refused: Hashable, Sendable {
    /// The number of the line, from 1.
    public let line: Int
    /// Why, in one Vietnamese sentence.
    public let reason: String
  }

  /// Who was added, in the order of the list.
  public fileprivate(set) var added: [Added] = []
  /// What was refused, in the order of the list.
  public fileprivate(set) var refused: [Refused] = []
}

extension PeopleStore {
  /// Adds the people of a list `login,name,unit,roles`; a line that cannot be taken stops no other.
  ///
  /// - Parameter spreadsheet: reads the cells of a workbook, as `CommunePorts.spreadsheet`
  /// - Throws: `Fault` if it is no such list at all.
  public func importList(
    _ bytes: [UInt8], commune: CommuneID, by administrator: PersonID? = nil,
    spreadsheet: ([UInt8]) throws -> [[String]]
  ) async throws -> StaffImportReport {
    let units = UnitStore(database: database, surroundings: surroundings)
    var report = StaffImportReport()
    for line in try StaffList(bytes, spreadsheet: spreadsheet).lines {
      do {
        let unit =
          if let id = UnitID(line.unit) { id as UnitID? } else {
            try await units.unit(named: line.unit, commune: commune)
          }
        guard let unit else { throw Fault(.invalid, StaffListWords.unknownUnit(line.unit)) }
        let roles = try line.roles.map { name in
          guard let role = Role(rawValue: name) else {
            throw Fault(.invalid, StaffListWords.unknownRole(name))
          }
          return role
        }
        let person = NewPerson(login: line.login, name: line.name, unit: unit, roles: Set(roles))
        let (_, password) = try await add(person, commune: commune, by: administrator)
        report.added.append(.init(login: line.login, name: line.name, password: password))
      } catch let fault as Fault {
        report.refused.append(.init(line: line.number, reason: fault.sentence))
      }
    }
    return report
  }
}
