// SPDX-License-Identifier: Apache-2.0

import Storage

/// The table of delegations.
enum DelegationSchema {
  static let migrations = [
    Migration(
      "2026-11-25-1 delegations: create",
      [
        """
        CREATE TABLE delegation (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, principal BIGINT NOT NULL, deputy BIGINT NOT NULL,
          first_day BIGINT NOT NULL, last_day BIGINT NOT NULL, reason TEXT NOT NULL, made_at BIGINT NOT NULL,
          ended_at BIGINT, PRIMARY KEY (commune, id))
        """,
        "CREATE INDEX delegation_last_day ON delegation (commune, last_day)",
      ])
  ]
}
