// SPDX-License-Identifier: Apache-2.0

import Storage

/// The tables of the nightly looks at what is public, and what they found.
enum ContentCheckSchema {
  static let migrations = [
    Migration(
      "2026-11-25-1 checks: create",
      [
        """
        CREATE TABLE content_check (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, at BIGINT NOT NULL, pages BIGINT NOT NULL,
          links BIGINT NOT NULL, PRIMARY KEY (commune, id))
        """,
        """
        CREATE TABLE content_finding (
          commune BIGINT NOT NULL, check_id BIGINT NOT NULL, id BIGINT NOT NULL, rule TEXT NOT NULL,
          subject_kind TEXT NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
          mend TEXT NOT NULL, what TEXT NOT NULL, instead TEXT NOT NULL,
          PRIMARY KEY (commune, id),
          FOREIGN KEY (commune, check_id) REFERENCES content_check (commune, id))
        """,
        "CREATE INDEX content_finding_check ON content_finding (commune, check_id, id)",
      ])
  ]
}
