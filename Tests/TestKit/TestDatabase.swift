// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Kernel
public import Storage
import StoragePostgres
import StorageSQLite

/// Gives a test a fresh database of an engine, brought to the schema of `migrations`, and takes it away again.
///
/// Write such tests as `@Test(arguments: Engine.available) func keeps(_ engine: Engine) async throws`.
@discardableResult
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
@discardableResult
public func withEmptyDatabase<Value>(
  _ engine: Engine, _ body: (any Database) async throws -> Value
) async throws -> Value {
  switch engine {
  case .sqlite:
    try await withTemporaryFolder { folder in
      try await closing(try SQLiteDatabase(path: folder + "/test.db"), body)
    }
  case .postgres:
    try await TestServer.withSchema { url in
      try await closing(
        PostgresDatabase(PostgresSettings(url: url, poolSize: 4, leaseTimeout: .seconds(120))), body)
    }
  }
}

/// Gives a test two connections to one fresh database, as two processes have them; the first brings the schema.
@discardableResult
public func withTwoDatabases<Value>(
  _ engine: Engine, migrations: [Migration] = [], now: Instant = FixedSurroundings.start,
  _ body: (_ first: any Database, _ second: any Database) async throws -> Value
) async throws -> Value {
  func both(_ first: any Database, _ second: any Database) async throws -> Value {
    try await closing(first) { first in
      try await closing(second) { second in
        try await Migrator(migrations).migrate(first, now: now)
        return try await body(first, second)
      }
    }
  }
  switch engine {
  case .sqlite:
    return try await withTemporaryFolder { folder in
      try await both(
        try SQLiteDatabase(path: folder + "/test.db"), try SQLiteDatabase(path: folder + "/test.db"))
    }
  case .postgres:
    return try await TestServer.withSchema { url in
      try await both(
        PostgresDatabase(PostgresSettings(url: url, poolSize: 2)),
        PostgresDatabase(PostgresSettings(url: url, poolSize: 2)))
    }
  }
}

/// Gives a test the address of a fresh schema on the PostgreSQL server, for processes that connect by themselves.
@discardableResult
public func withSchemaAddress<Value>(_ body: (String) async throws -> Value) async throws -> Value {
  try await TestServer.withSchema(body)
}

private func closing<Value>(
  _ database: any Database, _ body: (any Database) async throws -> Value
) async throws -> Value {
  let result: Result<Value, any Error>
  do { result = .success(try await body(database)) } catch { result = .failure(error) }
  await database.close()
  return try result.get()
}

/// Gives a test a folder of its own and removes it afterwards.
public func withTemporaryFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("caicach-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder.path)
}

extension Engine {
  /// The engines that tests run on: SQLite always, PostgreSQL where `CAICACH_TEST_POSTGRES` gives the URL of a
  /// server on which schemas may be made.
  public static let available: [Engine] = {
    if TestServer.url != nil { return [.sqlite, .postgres] }
    print("CAICACH_TEST_POSTGRES is not set: store tests run on SQLite only")
    return [.sqlite]
  }()
}
