// SPDX-License-Identifier: Apache-2.0

import Backups
import Foundation
import Kernel
import Storage
import StorageSQLite
import Web

extension Machine {
  /// The version of the program, which backups name.
  static let version = "0.1.0"

  /// Backups of this machine under a key.
  func backups(_ key: BackupKey) -> Backups {
    Backups(
      database: database, surroundings: surroundings,
      places: BackupPlaces(folder: settings.backups, files: settings.files), key: key,
      version: Self.version, migrations: Schema.migrations,
      ports: BackupPorts(scratch: { try SQLiteDatabase(path: $0) }))
  }

  /// The key of backups; made by the first of `start`, `sample`, `serve` and `backup`, and then its sheet is said
  /// this once.
  @discardableResult
  func backupKey() throws -> BackupKey {
    try Settings.makeFolder(of: settings.backupKey)
    let (key, isNew) = try BackupKey.readOrMake(at: settings.backupKey)
    if isNew { Outcome.say(key.sheet(of: ProcessInfo.processInfo.hostName, on: surroundings.today)) }
    return key
  }
}
