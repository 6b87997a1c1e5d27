// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import Synchronization

/// To whom plans speak and by which channels, as read from their words; the words of a plan never change.
final class PlanReadings: Sendable {
  /// What is kept of a reading.
  struct Reading: Hashable {
    let audiences: [String]
    let channels: [String]
  }

  /// As many plans as anybody looks at; then they are read again.
  private static let most = 100

  private let known = Mutex<[PlanID: Reading]>([:])

  /// The reading of a plan, from its words where it is not known yet.
  func reading(of plan: PlanID, _ read: () async throws -> AdministrativeDocument) async throws -> Reading {
    if let found = known.withLock({ $0[plan] }) { return found }
    let document = try await read()
    let reading = Reading(audiences: document.audiences, channels: document.channels)
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      known[plan] = reading
    }
    return reading
  }
}
