// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// A person who works with the system; one who leaves is closed, never deleted.
public struct Person: Hashable, Sendable, Identifiable {
  /// The person's id, which records carry instead of the name.
  public let id: PersonID
  /// The name for signing in.
  public let login: String
  /// The name as shown.
  public let name: String
  /// The unit the person works in.
  public let unit: UnitID
  /// What the person is to the system.
  public let roles: Set<Role>
  /// Whether signing in asks for a code of the person's telephone too.
  public let hasTOTP: Bool
  /// When the account was closed; nil while it is open.
  public let closedAt: Instant?

  /// Whether the person may sign in.
  public var isOpen: Bool { closedAt == nil }
}

extension [Person] {
  /// The names as shown, by the people's ids.
  public var names: [PersonID: String] { reduce(into: [:]) { $0[$1.id] = $1.name } }
}

/// A person to be added.
public struct NewPerson: Hashable, Sendable {
  /// The name for signing in: lower-case letters, digits, dot and dash.
  public let login: String
  /// The name as shown.
  public let name: String
  /// The unit the person works in.
  public let unit: UnitID
  /// What the person is to the system.
  public let roles: Set<Role>

  /// A person from the parts.
  public init(login: String, name: String, unit: UnitID, roles: Set<Role>) {
    self.login = login
    self.name = name
    self.unit = unit
    self.roles = roles
  }
}

/// What can be a name for signing in.
enum Login {
  /// 2 to 40 lower-case letters, digits, dots and dashes, a letter or digit first.
  static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard (2...40).contains(bytes.count), let first = bytes.first, first != 45, first != 46 else {
      return false
    }
    return bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 }
  }
}
