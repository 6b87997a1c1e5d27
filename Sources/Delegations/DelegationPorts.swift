// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// A person as delegations know them.
public struct DelegationPerson: Hashable, Sendable {
  /// The person.
  public let id: PersonID
  /// The name as shown.
  public let name: String
  /// Whether the person's own roles let them approve.
  public let mayApprove: Bool

  /// A person from the parts.
  public init(id: PersonID, name: String, mayApprove: Bool) {
    self.id = id
    self.name = name
    self.mayApprove = mayApprove
  }
}

/// What delegations need of others.
public struct DelegationPorts: Sendable {
  /// Everybody who works in a commune now.
  public var staff: @Sendable (CommuneID) async throws -> [DelegationPerson]

  /// Ports from their closures.
  public init(staff: @escaping @Sendable (CommuneID) async throws -> [DelegationPerson]) {
    self.staff = staff
  }
}
