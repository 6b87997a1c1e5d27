// SPDX-License-Identifier: Apache-2.0

public import Commune
public import Kernel

/// A unit with what the public may know of it (Nghị định 42/2022/NĐ-CP: structure and contacts are published).
public struct PortalUnit: Hashable, Sendable, Identifiable {
  /// The unit.
  public let id: UnitID
  /// What it is.
  public let kind: Unit.Kind
  /// The full name.
  public let name: String
  /// The unit it belongs to.
  public let parent: String?
  /// The name of its reform contact (công chức đầu mối).
  public let contact: String?
  /// Where it is found.
  public let address: String?
  /// The official telephone number.
  public let phone: String?
  /// The official e-mail address.
  public let email: String?

  /// A unit from its parts.
  public init(
    id: UnitID, kind: Unit.Kind, name: String, parent: String? = nil, contact: String? = nil,
    address: String? = nil, phone: String? = nil, email: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.parent = parent
    self.contact = contact
    self.address = address
    self.phone = phone
    self.email = email
  }
}
