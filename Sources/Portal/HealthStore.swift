// SPDX-License-Identifier: Apache-2.0

import Storage

/// Whether the database answers.
struct HealthStore: Sendable {
  let database: any Database

  /// Asks the database for nothing but an answer.
  func check() async throws {
    try await database.read { session in _ = try session.row("SELECT 1 AS one") }
  }
}
