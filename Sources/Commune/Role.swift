// SPDX-License-Identifier: Apache-2.0

public import Storage
public import Web

/// What a person is to the system; the raw values are those of the command line.
public enum Role: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// Keeps units, people and settings.
  case administrator
  /// Writes messages.
  case writer
  /// Approves what others have written: the leader.
  case approver
  /// Publishes on channels and records receipts.
  case publisher
  /// Gives the figures of a unit's periodic report.
  case reporter
  /// Heads a hamlet: passes messages on and says so.
  case hamletHead = "hamlet-head"
  /// Works at the counter of the service centre.
  case counter
  /// Inspects units.
  case inspector
  /// Keeps the budget.
  case finance
  /// Speaks for the Fatherland Front or a member body.
  case front
  /// Reads only.
  case reader

  /// What the role may do; everybody may read.
  public var permissions: Set<Permission> {
    switch self {
    case .administrator: [.read, .plan, .administer]
    case .writer: [.read, .write]
    case .approver: [.read, .plan, .approve]
    case .publisher: [.read, .publish]
    case .reporter: [.read, .report]
    case .hamletHead: [.read, .relay, .report]
    case .front: [.read, .write, .report]
    case .counter, .inspector, .finance, .reader: [.read]
    }
  }

  /// The roles that hold a permission.
  public static func holding(_ permission: Permission) -> [Role] {
    allCases.filter { $0.permissions.contains(permission) }
  }
}

extension Collection where Element == Role {
  /// What all of the roles may do together.
  public var permissions: Set<Permission> {
    reduce(into: []) { $0.formUnion($1.permissions) }
  }
}
