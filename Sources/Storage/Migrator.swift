// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Brings a database to the schema of this program: forward only, each step in a transaction of its own.
public struct Migrator: Sendable {
  private let migrations: [Migration]

  /// The steps of all capabilities, in any order; they are run by their ids.
  public init(_ migrations: [Migration]) {
    self.migrations = migrations.sorted { $0.id < $1.id }
  }

  /// Runs the steps that are missing, or none, and gives their ids.
  ///
  /// Two processes may do so at once: each step looks again, in its own transaction, whether it is needed.
  /// - Throws: `DatabaseError.newerDatabase` if the database knows a step that is not known here.
  @discardableResult
  public func migrate(_ database: any Database, now: Instant) async throws -> [String] {
    try Self.refuseTwins(migrations)
    let missing = try await pending(database)
    if try await Self.applied(database) == nil {
      try await Self.run(on: database) { session in
        try Self.createTable(in: session)
      } unless: { database in
        try await Self.applied(database) != nil
      }
    }
    for migration in missing {
      try await Self.run(on: database) { session in
        if try session.row("SELECT id FROM migration WHERE id = \(migration.id)") != nil { return }
        for statement in migration.statements { try session.execute(statement) }
        try session.execute("INSERT INTO migration (id, at) VALUES (\(migration.id), \(now))")
      } unless: { database in
        try await Self.applied(database)?.contains(migration.id) ?? false
      }
    }
    return missing.map(\.id)
  }

  /// Makes the schema that some of the steps lead to, inside the caller's transaction, in a database without
  /// tables: a copy of an older database is put into it, its rows of `migration` included.
  ///
  /// - Throws: `DatabaseError.newerDatabase` if a step is not known here.
  public func build(_ ids: Set<String>, in session: any Session) throws(DatabaseError) {
    if let unknown = ids.subtracting(migrations.map(\.id)).max() {
      throw .newerDatabase(migration: unknown)
    }
    try Self.createTable(in: session)
    for migration in migrations where ids.contains(migration.id) {
      for statement in migration.statements { try session.execute(statement) }
    }
  }

  /// The steps that the database still lacks, in order; empty where program and database agree.
  ///
  /// - Throws: `DatabaseError.newerDatabase` if the database knows a step that is not known here.
  public func pending(_ database: any Database) async throws -> [Migration] {
    let applied = try await Self.applied(database) ?? []
    let known = Set(migrations.map(\.id))
    if let unknown = applied.filter({ !known.contains($0) }).max() {
      throw DatabaseError.newerDatabase(migration: unknown)
    }
    return migrations.filter { !applied.contains($0.id) }
  }

  private static func createTable(in session: any Session) throws(DatabaseError) {
    try session.execute("CREATE TABLE IF NOT EXISTS migration (id TEXT PRIMARY KEY, at BIGINT NOT NULL)")
  }

  /// Runs a step; that it fails is no matter if another process has done it meanwhile.
  private static func run(
    on database: any Database, _ step: @escaping @Sendable (any Session) throws -> Void,
    unless isDone: (any Database) async throws -> Bool
  ) async throws {
    do { try await database.write(.everything, step) } catch {
      guard try await isDone(database) else { throw error }
    }
  }

  /// The ids of the steps that were run; nil for a database without any table of ours.
  private static func applied(_ database: any Database) async throws -> Set<String>? {
    guard try await database.tables().contains(where: { $0.name == "migration" }) else { return nil }
    return try await database.read { session in
      Set(try session.rows("SELECT id FROM migration").map { try $0.get("id", as: String.self) })
    }
  }

  private static func refuseTwins(_ migrations: [Migration]) throws(DatabaseError) {
    for (one, next) in zip(migrations, migrations.dropFirst()) where one.id == next.id {
      throw .engine("two migrations are called \(one.id)")
    }
  }
}
