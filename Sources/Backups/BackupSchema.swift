// SPDX-License-Identifier: Apache-2.0

import Storage

/// The table of what became of backups; commune 0 stands for the machine, which one backup is of.
enum BackupSchema {
  static let migrations = [
    Migration(
      "2026-11-25-1 backups: create",
      [
        """
        CREATE TABLE backup_run (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, at BIGINT NOT NULL, kind TEXT NOT NULL,
          file TEXT NOT NULL, bytes BIGINT NOT NULL, milliseconds BIGINT NOT NULL,
          table_rows BIGINT NOT NULL, files BIGINT NOT NULL, sha256 TEXT NOT NULL, reason TEXT NOT NULL,
          PRIMARY KEY (commune, id))
        """,
        "CREATE INDEX backup_run_by_kind ON backup_run (commune, kind, at)",
      ])
  ]
}
