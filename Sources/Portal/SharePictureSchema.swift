// SPDX-License-Identifier: Apache-2.0

import Storage

/// The table of pictures that were made for shared links.
enum SharePictureSchema {
  static let migrations = [
    Migration(
      "2026-11-25-1 portal: pictures for shared links",
      [
        """
        CREATE TABLE share_picture (
          commune BIGINT NOT NULL, message BIGINT NOT NULL, version BIGINT NOT NULL, file TEXT NOT NULL,
          made_at BIGINT NOT NULL, PRIMARY KEY (commune, message, version))
        """,
        "CREATE INDEX share_picture_file ON share_picture (commune, file)",
      ])
  ]
}
