// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Synchronization
import Web

/// What every request of staff asks: who approves in whose place.
///
/// Kept in memory until something changes.
final class DelegationMemory: Sendable {
  /// The delegations that are not over, and who may approve by their own roles.
  typealias Known = (delegations: [Delegation], approvers: Set<PersonID>)

  private struct State {
    var known: [CommuneID: (day: LocalDay, Known)] = [:]
    var age = 0
  }

  private let state = Mutex(State())

  /// What is known of a commune on a day, read where it is not.
  func known(
    of commune: CommuneID, on day: LocalDay, _ read: () async throws -> Known
  ) async throws -> Known {
    let (found, age) = state.withLock { ($0.known[commune], $0.age) }
    if let found, found.day == day { return found.1 }
    let fresh = try await read()
    state.withLock { if $0.age == age { $0.known[commune] = (day, fresh) } }
    return fresh
  }

  /// Forgets everything; what is being read meanwhile is not kept.
  func forget() {
    state.withLock { state in
      state.known = [:]
      state.age += 1
    }
  }
}
