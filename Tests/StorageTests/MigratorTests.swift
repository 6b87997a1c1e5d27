// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import TestKit
import Testing

struct MigratorTests {
  private static let now = FixedSurroundings.start

  @Test(arguments: Engine.available)
  func migratingTwiceDoesNothingTheSecondTime(_ engine: Engine) async throws {
    try await withEmptyDatabase(engine) { database in
      let migrator = Migrator(Notebook.migrations.reversed())
      let before = try await migrator.pending(database).map(\.id)
      let first = try await migrator.migrate(database, now: Self.now)
      let second = try await migrator.migrate(database, now: Self.now)
      let after = try await migrator.pending(database)
      #expect(before == Notebook.migrations.map(\.id))
      #expect(first == before)
      #expect(second.isEmpty)
      #expect(after.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func severalMayMigrateAtOnce(_ engine: Engine) async throws {
    try await withEmptyDatabase(engine) { database in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask { try await Migrator(Notebook.migrations).migrate(database, now: Self.now) }
        }
        try await group.waitForAll()
      }
      let notes = try await database.read { try $0.rows("SELECT id FROM note") }
      #expect(notes.isEmpty)
    }
  }

  @Test(arguments: Engine.available)
  func newerDatabaseIsRefused(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      let older = Migrator([Notebook.migrations[0]])
      let refusal = DatabaseError.newerDatabase(migration: Notebook.migrations[1].id)
      await #expect(throws: refusal) { try await older.migrate(database, now: Self.now) }
      await #expect(throws: refusal) { try await older.pending(database) }
    }
  }

  @Test(arguments: Engine.available)
  func stepThatFailsLeavesNothing(_ engine: Engine) async throws {
    try await withEmptyDatabase(engine) { database in
      let broken = Migration(
        "2026-06-01-1 notebook: broken", ["CREATE TABLE half (id BIGINT PRIMARY KEY)", "oops"])
      let migrator = Migrator([Notebook.migrations[0], broken])
      await #expect(throws: DatabaseError.self) { try await migrator.migrate(database, now: Self.now) }
      let pending = try await migrator.pending(database).map(\.id)
      let tables = try await database.tables().map(\.name)
      #expect(pending == [broken.id])
      #expect(tables == ["book", "migration", "note"])
    }
  }

  @Test(arguments: Engine.available)
  func twoStepsOfOneNameAreRefused(_ engine: Engine) async throws {
    try await withEmptyDatabase(engine) { database in
      let twins = [Notebook.migrations[0], Notebook.migrations[0]]
      await #expect(throws: DatabaseError.self) { try await Migrator(twins).migrate(database, now: Self.now) }
    }
  }

  @Test(arguments: Engine.available)
  func tablesAreDescribed(_ engine: Engine) async throws {
    try await withDatabase(engine, migrations: Notebook.migrations) { database in
      let note = try #require(try await database.tables().first { $0.name == "note" })
      #expect(note.parents == ["book"])
      #expect(
        note.columns.map(\.name) == [
          "commune", "id", "book", "text", "weight", "seal", "at", "count", "colour", "pinned",
        ])
      #expect(note.columns.last?.isBoolean == (engine == .postgres))
    }
  }
}
