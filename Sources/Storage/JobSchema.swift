// SPDX-License-Identifier: Apache-2.0

/// The table of jobs.
public enum JobSchema {
  /// The steps that make it; commune 0 stands for the machine's own jobs.
  public static let migrations = [
    Migration(
      "2026-11-24-1 jobs: create",
      [
        """
        CREATE TABLE job (
          commune BIGINT NOT NULL, id BIGINT PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL,
          payload TEXT NOT NULL, created_at BIGINT NOT NULL, due_at BIGINT NOT NULL,
          attempts BIGINT NOT NULL DEFAULT 0, leased_by TEXT, leased_until BIGINT,
          finished_at BIGINT, failed_at BIGINT, abandoned_at BIGINT, reason TEXT NOT NULL DEFAULT '',
          UNIQUE (commune, kind, key))
        """,
        "CREATE INDEX job_open ON job (due_at, id) WHERE finished_at IS NULL AND abandoned_at IS NULL",
        "CREATE INDEX job_failed ON job (commune, failed_at) WHERE finished_at IS NULL AND failed_at IS NOT NULL",
        "CREATE INDEX job_finished ON job (finished_at) WHERE finished_at IS NOT NULL",
      ])
  ]
}
