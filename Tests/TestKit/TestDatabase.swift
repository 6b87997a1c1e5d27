// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Kernel
public import Storage
import StorageSQLite

/// Gives a test a fresh database of an engine, brought to the schema of `migrations`, and takes it away again.
///
/// Write such tests as `@Test(arguments: Engine.available) func keeps(_ engine: Engine) async throws`.
public func withDatabase<Value>(
  _ engine: Engine, migrations: [Migration] = [], now: Instant = FixedSurroundings.start,
  _ body: (any Database) async throws -> Value
) async throws -> Value {
  try await withEmptyDatabase(engine) { database in
    try await Migrator(migrations).migrate(database, now: now)
    return try await body(database)
  }
}

/// Gives a test a fresh database of an engine without any table.
public func withEmptyDatabase<Value>(
  _ engine: Engine, _ body: (any Database) async throws -> Value
) async throws -> Value {
  try await withTemporaryFolder { folder in
    let database = try SQLiteDatabase(path: folder + "/test.db")
    let result: Result<Value, any Error>
    do { result = .success(try await body(database)) } catch { result = .failure(error) }
    await database.close()
    return try result.get()
  }
}

/// Gives a test a folder of its own and removes it afterwards.
public func withTemporaryFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("caicach-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder.path)
}

extension Engine {
  /// The engines that tests run on.
  public static let available: [Engine] = [.sqlite]
}
