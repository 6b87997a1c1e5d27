// SPDX-License-Identifier: Apache-2.0

import Backups
import Channels
import Commune
import ContentChecks
import Delegations
import Documents
import Files
import Foundation
import Kernel
import Loudspeakers
import Messages
import Planning
import Portal
import Readership
import Reports
import Storage
import StorageSQLite
import Web

/// The schema of all rooms together.
enum Schema {
  /// Every step there is.
  static let migrations: [Migration] =
    CommuneSchema.migrations + JobSchema.migrations + FileSchema.migrations + Planning.migrations
    + MessageSchema.migrations + Channels.migrations + Loudspeakers.migrations + Reports.migrations
    + Documents.migrations + Readership.migrations + ContentChecks.migrations + Backups.migrations
    + SharePictures.migrations + Delegations.migrations

  /// Makes the schema current: an empty database is filled on both engines; an SQLite file with data is copied
  /// beside itself first; a PostgreSQL database with data waits for `caicach migrate`.
  ///
  /// - Throws: `Fault.unavailable` for an older schema on PostgreSQL, `DatabaseError.newerDatabase`.
  static func bringUp(_ machine: Machine) async throws {
    let migrator = Migrator(migrations)
    let pending = try await migrator.pending(machine.database)
    guard !pending.isEmpty else { return }
    if pending.count < migrations.count {
      guard let file = machine.database as? SQLiteDatabase else {
        throw Fault(.unavailable, AppWords.olderSchema)
      }
      try await file.backup(to: copyPath(of: file.path, at: machine.surroundings.now()))
    }
    try await migrate(machine)
  }

  /// Applies what is missing, however long it takes.
  @discardableResult
  static func migrate(_ machine: Machine) async throws -> [String] {
    try await Migrator(migrations).migrate(machine.database, now: machine.surroundings.now())
  }

  private static func copyPath(of path: String, at now: Instant) -> String {
    let time = now.clock.replacing(":", with: "")
    return "\(path).before-\(now.day.iso)-\(time)-\(now.milliseconds % 60_000)"
  }
}
