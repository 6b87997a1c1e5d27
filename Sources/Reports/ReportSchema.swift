// SPDX-License-Identifier: Apache-2.0

import Storage

/// The tables of reports: what a commune has set about them, and those that were issued.
enum ReportSchema {
  static let migrations = [
    Migration(
      "2026-11-25-1 reports: create",
      [
        """
        CREATE TABLE report_cutoff (
          commune BIGINT NOT NULL, from_day BIGINT NOT NULL, first_day BIGINT NOT NULL,
          days_to_hand_in BIGINT NOT NULL,
          PRIMARY KEY (commune, from_day))
        """,
        """
        CREATE TABLE report_setting (
          commune BIGINT NOT NULL, symbol TEXT NOT NULL, position TEXT NOT NULL, signer TEXT NOT NULL,
          recipients TEXT NOT NULL,
          PRIMARY KEY (commune))
        """,
        """
        CREATE TABLE report_issue (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, month TEXT NOT NULL, unit BIGINT, at BIGINT NOT NULL,
          person BIGINT, sequence BIGINT NOT NULL, digest TEXT NOT NULL, salt BYTEA NOT NULL, report TEXT NOT NULL,
          PRIMARY KEY (commune, id))
        """,
        "CREATE INDEX report_issue_month ON report_issue (commune, month, id)",
      ])
  ]
}
