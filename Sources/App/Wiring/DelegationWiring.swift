// SPDX-License-Identifier: Apache-2.0

import Commune
import Delegations
import Kernel
import Web

extension DelegationPorts {
  /// Everybody whose account is open, with what their roles let them do.
  static func wired(_ registry: Registry) -> DelegationPorts {
    DelegationPorts { commune in
      try await registry.people.all(commune: commune).filter(\.isOpen).map { person in
        DelegationPerson(
          id: person.id, name: person.name, mayApprove: person.roles.permissions.contains(.approve))
      }
    }
  }
}

extension House {
  /// Who asks, with the rights that are lent to them today.
  var identification: Identification {
    let own = registry.identification(machineKey: machineKey)
    let delegations = delegations
    return Identification(
      commune: own.commune,
      staff: { token, commune in
        guard let staff = try await own.staff(token, commune) else { return nil }
        return try await delegations.lending(staff, commune: commune.id)
      }, key: own.key)
  }
}
