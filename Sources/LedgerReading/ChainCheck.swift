// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel

/// The last whole check of each commune's chain, made again when it has grown old, so that a public page may
/// tell of it without a stranger's keeping the machine busy.
actor ChainCheck {
  /// What a check found, and when it was begun.
  struct Result: Sendable {
    let at: Instant
    let verification: Ledger.Verification
  }

  /// How long a check is told of.
  static let life = Duration.seconds(600)
  /// How long it is where somebody asks for entries that it has not seen.
  static let lifeOfShort = Duration.seconds(10)

  private let ledger: Ledger
  private let now: @Sendable () -> Instant
  private var checks: [CommuneID: (at: Instant, work: Task<Ledger.Verification, any Error>)] = [:]

  /// Checks of a ledger.
  init(ledger: Ledger, now: @escaping @Sendable () -> Instant) {
    self.ledger = ledger
    self.now = now
  }

  /// A check that is fresh enough, and that reaches a place where one is given.
  func result(commune: CommuneID, reaching place: Int64 = 0) async throws -> Result {
    let result = try await result(commune: commune, life: Self.life)
    if result.verification.entries >= place { return result }
    return try await self.result(commune: commune, life: Self.lifeOfShort)
  }

  private func result(commune: CommuneID, life: Duration) async throws -> Result {
    let now = self.now()
    if let known = checks[commune], known.at.adding(life) > now {
      return Result(at: known.at, verification: try await known.work.value)
    }
    let ledger = ledger
    let work = Task { try await ledger.verify(commune: commune) }
    checks[commune] = (now, work)
    do { return Result(at: now, verification: try await work.value) } catch {
      checks[commune] = nil
      throw error
    }
  }
}
