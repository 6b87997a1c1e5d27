// SPDX-License-Identifier: Apache-2.0

import Foundation
import Storage
import StoragePostgres

/// The PostgreSQL server that tests may use: each gets a schema of its own, which costs less than a database.
enum TestServer {
  static let url = ProcessInfo.processInfo.environment["CAICACH_TEST_POSTGRES"]
  /// Bounds the connections that tests hold at once: each at most five.
  private static let gate = Gate(limit: 8)
  private static let administration = PostgresDatabase(
    PostgresSettings(url: url ?? "", poolSize: 1, leaseTimeout: .seconds(120)))

  static func withSchema<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    guard let url else { throw DatabaseError.unavailable("CAICACH_TEST_POSTGRES is not set") }
    let schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
    return try await gate.pass {
      try await define(schema) {
        try $0.execute(
          "DO $$ BEGIN EXECUTE format('CREATE SCHEMA %I', current_setting('caicach.schema')); END $$")
      }
      let result: Result<Value, any Error>
      let separator = url.contains("?") ? "&" : "?"
      do { result = .success(try await body(url + separator + "options=-csearch_path%3D" + schema)) } catch {
        result = .failure(error)
      }
      try await define(schema) {
        try $0.execute(
          "DO $$ BEGIN EXECUTE format('DROP SCHEMA %I CASCADE', current_setting('caicach.schema')); END $$")
      }
      return try result.get()
    }
  }

  /// A name cannot be bound where schemas are made, so it goes by a setting of the transaction.
  private static func define(
    _ schema: String, _ statement: @escaping @Sendable (any Session) throws -> Int
  ) async throws {
    try await administration.write(.unseen) { session in
      // The tables that go with a schema need no notice each.
      _ = try session.rows("SELECT set_config('client_min_messages', 'warning', true)")
      _ = try session.rows("SELECT set_config('caicach.schema', \(schema), true)")
      // What goes with a schema is no news.
      _ = try session.rows("SELECT set_config('client_min_messages', 'warning', true)")
      _ = try statement(session)
    }
  }
}

/// Lets so many in at once, in the order of asking.
actor Gate {
  private var places: Int
  private var waiters: [CheckedContinuation<Void, Never>] = []

  init(limit: Int) {
    places = limit
  }

  nonisolated func pass<Value>(_ body: () async throws -> Value) async throws -> Value {
    await enter()
    let result: Result<Value, any Error>
    do { result = .success(try await body()) } catch { result = .failure(error) }
    await leave()
    return try result.get()
  }

  private func enter() async {
    if places > 0 {
      places -= 1
    } else {
      await withCheckedContinuation { waiters.append($0) }
    }
  }

  private func leave() {
    if waiters.isEmpty {
      places += 1
    } else {
      waiters.removeFirst().resume()
    }
  }
}
