// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage
public import Web

/// Who approves in the place of an absent colleague, day by day.
public struct Delegations: Sendable {
  /// The steps of the schema, which commands need without the rest.
  public static var migrations: [Migration] { DelegationSchema.migrations }

  let store: DelegationStore
  let ports: DelegationPorts
  let memory: DelegationMemory

  /// Delegations of a database.
  public init(database: any Database, surroundings: Surroundings, ports: DelegationPorts) {
    store = DelegationStore(database: database, surroundings: surroundings)
    self.ports = ports
    memory = DelegationMemory()
  }

  /// Who approves in whose place today: the deputies, each with the first who lent the right.
  ///
  /// Who has lost the right to approve, or has it by their own roles, lends and borrows nothing.
  public func deputies(commune: CommuneID) async throws -> [PersonID: PersonID] {
    let today = store.surroundings.today
    let known = try await memory.known(of: commune, on: today) {
      let ahead = try await store.all(since: today, commune: commune).filter { $0.endedAt == nil }
      guard !ahead.isEmpty else { return ([], []) }
      return (ahead, Set(try await ports.staff(commune).filter(\.mayApprove).map(\.id)))
    }
    return known.delegations.filter { $0.isInForce(on: today) }.reduce(into: [:]) { deputies, delegation in
      guard known.approvers.contains(delegation.principal), !known.approvers.contains(delegation.deputy),
        deputies[delegation.deputy] == nil
      else { return }
      deputies[delegation.deputy] = delegation.principal
    }
  }

  /// A member of staff with the right that is lent to them today.
  public func lending(_ staff: Staff, commune: CommuneID) async throws -> Staff {
    // Who may not even read must choose a password first.
    guard staff.can(.read), !staff.can(.approve), try await deputies(commune: commune)[staff.id] != nil else {
      return staff
    }
    return Staff(
      id: staff.id, name: staff.name, unit: staff.unit, unitName: staff.unitName,
      permissions: staff.permissions.union([.approve]))
  }

  /// What this room gives to the product.
  public var capability: Capability {
    var routes = Routes()
    DelegationRoutes(delegations: self).add(to: &routes)
    return Capability(
      DelegationStore.capability, migrations: Self.migrations, routes: routes,
      services: [
        ChangeFollower(store.database, of: ["commune", DelegationStore.capability]) { [memory] _ in
          memory.forget()
        }
      ],
      menu: [MenuItem(DelegationWords.menu, path: DelegationPages.path, access: .can(.approve), rank: 85)],
      today: { staff, commune in try await today(staff, commune.id) })
  }

  private func today(_ staff: Staff, _ commune: CommuneID) async throws -> [TodayItem] {
    let day = store.surroundings.today
    let own = try await store.all(since: day, commune: commune).filter {
      $0.isAhead(of: day) && $0.concerns(staff.id)
    }
    guard !own.isEmpty else { return [] }
    let names = try await ports.staff(commune).reduce(into: [:]) { $0[$1.id] = $1.name }
    return own.map { delegation in
      let isDeputy = delegation.deputy == staff.id
      let other = names[isDeputy ? delegation.principal : delegation.deputy] ?? DelegationWords.formerStaff
      return TodayItem(
        .notice, title: DelegationWords.today(isDeputy: isDeputy, other: other),
        detail: DelegationWords.days(delegation.days), path: DelegationPages.path,
        action: DelegationWords.see)
    }
  }
}
