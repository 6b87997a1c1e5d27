// SPDX-License-Identifier: Apache-2.0

import Kernel
public import Storage
import StoragePostgres
import StorageSQLite

/// Opens the database an address names.
public enum DatabaseAddress {
  /// Opens `sqlite:PATH` (its folder is made) or `postgres://…`.
  ///
  /// - Throws: `Fault.invalid` for another kind of address, `DatabaseError.unavailable` if it does not open.
  public static func open(_ address: String) async throws -> any Database {
    if address.hasPrefix("sqlite:") {
      let path = String(address.dropFirst("sqlite:".count))
      try Settings.makeFolder(of: path)
      return try SQLiteDatabase(path: path)
    }
    guard address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") else {
      throw Fault(.invalid, AppWords.unknownDatabase)
    }
    return PostgresDatabase(PostgresSettings(url: address))
  }
}
