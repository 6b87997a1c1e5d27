// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// What became of backups, as the database keeps it.
struct BackupStore: Sendable {
  let database: any Database
  let surroundings: Surroundings
  static let change = Change(nil, "backups")

  func record(_ run: BackupRun, in session: any Session) throws {
    let id: ID<BackupRunMark> = surroundings.newID()
    try session.execute(
      """
      INSERT INTO backup_run
        (commune, id, at, kind, file, bytes, milliseconds, table_rows, files, sha256, reason)
      VALUES (0, \(id), \(run.at), \(run.kind), \(run.file), \(run.bytes), \(run.milliseconds),
        \(run.summary?.rows ?? 0), \(run.summary?.files ?? 0), \(run.summary?.sha256 ?? ""), \(run.reason))
      """)
  }

  /// The latest of each kind.
  func latest() async throws -> [BackupRun.Kind: BackupRun] {
    try await database.read { session in
      var found: [BackupRun.Kind: BackupRun] = [:]
      for kind in BackupRun.Kind.allCases {
        let row = try session.row(
          """
          SELECT at, kind, file, bytes, milliseconds, table_rows, files, sha256, reason FROM backup_run
          WHERE commune = 0 AND kind = \(kind) ORDER BY at DESC, id DESC LIMIT 1
          """)
        if let row { found[kind] = try Self.run(row) }
      }
      return found
    }
  }

  /// The trials of each file, by its name: the latest one.
  func drills(since: Instant) async throws -> [String: BackupRun] {
    let runs = try await database.read { session in
      try session.rows(
        """
        SELECT at, kind, file, bytes, milliseconds, table_rows, files, sha256, reason FROM backup_run
        WHERE commune = 0 AND kind IN \([BackupRun.Kind.drilled, .drillFailed]) AND at >= \(since)
        ORDER BY at, id
        """
      ).map(Self.run)
    }
    return Dictionary(runs.map { ($0.file, $0) }, uniquingKeysWith: { $1 })
  }

  /// When the database got its tables: before that, no backup can be missing.
  func bornAt() async throws -> Instant? {
    try await database.read { try $0.row("SELECT MIN(at) AS at FROM migration")?.optional("at") }
  }

  private static func run(_ row: Row) throws -> BackupRun {
    BackupRun(
      kind: try row.get("kind"), at: try row.get("at"), file: try row.get("file"),
      bytes: try row.get("bytes"), milliseconds: try row.get("milliseconds"),
      summary: .init(
        rows: try row.get("table_rows"), files: try row.get("files"), sha256: try row.get("sha256")),
      reason: try row.get("reason"))
  }
}
