// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage

/// A unit of a commune: whoever can be given a duty of the plan.
public struct Unit: Hashable, Sendable, Identifiable {
  /// What a unit is.
  public enum Kind: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    /// A specialised office of the People's Committee (phòng chuyên môn).
    case office
    /// The office of the People's Council and Committee (văn phòng).
    case secretariat
    /// The centre where citizens hand in dossiers (trung tâm phục vụ hành chính công).
    case serviceCentre = "service-centre"
    /// A school.
    case school
    /// A hamlet, village or neighbourhood (thôn, tổ dân phố).
    case hamlet
    /// The Fatherland Front or one of its member bodies.
    case front
    /// A body of the Party.
    case party
    /// Anything else.
    case other
  }

  /// The unit's id.
  public let id: UnitID
  /// What it is.
  public var kind: Kind
  /// The full name.
  public var name: String
  /// The short name; the full one where there is none.
  public var shortName: String
  /// The unit it belongs to.
  public var parent: UnitID?
  /// Its reform contact (công chức đầu mối).
  public var contact: PersonID?
  /// How the public reaches it.
  public var contactPoint: ContactPoint
  /// Other names by which plans and people call it.
  public var aliases: [String]
  /// When it was closed; nil while it works.
  public var closedAt: Instant?

  /// A unit from its parts.
  public init(
    id: UnitID, kind: Kind, name: String, shortName: String = "", parent: UnitID? = nil,
    contact: PersonID? = nil, contactPoint: ContactPoint = ContactPoint(), aliases: [String] = [],
    closedAt: Instant? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.shortName = shortName.isEmpty ? name : shortName
    self.parent = parent
    self.contact = contact
    self.contactPoint = contactPoint
    self.aliases = aliases
    self.closedAt = closedAt
  }

  /// Whether it still works.
  public var isOpen: Bool { closedAt == nil }
}

extension [Unit] {
  /// The full names by the units' ids.
  public var names: [UnitID: String] { reduce(into: [:]) { $0[$1.id] = $1.name } }

  /// The short names by the units' ids.
  public var shortNames: [UnitID: String] { reduce(into: [:]) { $0[$1.id] = $1.shortName } }
}
