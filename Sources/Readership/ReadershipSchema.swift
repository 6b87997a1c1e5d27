// SPDX-License-Identifier: Apache-2.0

import Storage

/// The tables of views: a number for each page and day, and the days whose numbers are in the ledger.
enum ReadershipSchema {
  static let migrations = [
    Migration(
      "2026-11-25-1 readership: create",
      [
        """
        CREATE TABLE page_view (
          commune BIGINT NOT NULL, path TEXT NOT NULL, day BIGINT NOT NULL, views BIGINT NOT NULL,
          PRIMARY KEY (commune, path, day))
        """,
        """
        CREATE TABLE page_view_day (
          commune BIGINT NOT NULL, day BIGINT NOT NULL, closed_at BIGINT NOT NULL, PRIMARY KEY (commune, day))
        """,
        "CREATE INDEX page_view_by_day ON page_view (commune, day)",
      ])
  ]
}
