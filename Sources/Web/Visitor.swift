// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// The commune that a request is for, as every page needs it.
public struct CommuneCard: Hashable, Sendable {
  /// The commune's id, which leads every table.
  public let id: CommuneID
  /// The short code of the command line: `an-binh`.
  public let code: String
  /// The name with its kind: `xã An Bình`.
  public let name: String
  /// The province with its kind: `tỉnh Hà Tĩnh`.
  public let province: String
  /// The host the portal answers to.
  public let host: String

  /// No commune: for machines that ask about all of the server, and while nobody can say whose host it is.
  static let none = CommuneCard(
    id: ID(rawValue: 0), code: "", name: "CaiCach", province: "", host: "")

  /// A commune from its parts.
  public init(id: CommuneID, code: String, name: String, province: String, host: String) {
    self.id = id
    self.code = code
    self.name = name
    self.province = province
    self.host = host
  }
}

/// A member of staff who has signed in.
public struct Staff: Hashable, Sendable {
  /// The person.
  public let id: PersonID
  /// The name as shown.
  public let name: String
  /// The unit the person works in.
  public let unit: UnitID
  /// The unit's name.
  public let unitName: String
  /// What the person may do, from all roles together.
  public let permissions: Set<Permission>

  /// A member of staff from the parts.
  public init(id: PersonID, name: String, unit: UnitID, unitName: String, permissions: Set<Permission>) {
    self.id = id
    self.name = name
    self.unit = unit
    self.unitName = unitName
    self.permissions = permissions
  }

  /// Whether the person holds a permission.
  public func can(_ permission: Permission) -> Bool { permissions.contains(permission) }
}

/// Who is asking, and for which commune.
public struct Visitor: Sendable {
  /// The commune of the host.
  public let commune: CommuneCard
  /// The member of staff, if signed in.
  public let staff: Staff?
  /// The token that every form carries as `_token`.
  public let formToken: String
  /// The visitor's network address, as far as it can be trusted; never logged or stored in the clear.
  public let address: String

  /// A visitor from the parts.
  public init(commune: CommuneCard, staff: Staff?, formToken: String, address: String = "") {
    self.commune = commune
    self.staff = staff
    self.formToken = formToken
    self.address = address
  }
}
