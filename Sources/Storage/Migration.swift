// SPDX-License-Identifier: Apache-2.0

/// One step of the schema, forward only: once released, its id and text never change.
///
/// The text is in the common dialect: types `BIGINT TEXT BOOLEAN DOUBLE PRECISION BYTEA`, in capitals, and no
/// others. On SQLite every `CREATE TABLE` becomes STRICT and the type names are mapped; on PostgreSQL every
/// `TEXT` is collated by its bytes, so that both sort alike whatever the server's locale is.
public struct Migration: Sendable {
  /// Day, number of that day, capability and verb, as in `2026-11-24-1 planning: create`.
  ///
  /// Ids sort across all capabilities.
  public let id: String
  /// The statements, run in one transaction in this order.
  public let statements: [SQL]

  /// A step with its statements.
  public init(_ id: String, _ statements: [SQL]) {
    self.id = id
    self.statements = statements
  }
}
