// SPDX-License-Identifier: Apache-2.0

import Storage

/// The tables of deliveries: what was to go out, and all that happened to it.
enum ChannelSchema {
  static let migrations = [
    Migration(
      "2026-11-24-1 channels: create",
      [
        """
        CREATE TABLE delivery (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, message BIGINT NOT NULL, version BIGINT NOT NULL,
          channel TEXT NOT NULL, unit BIGINT, queued_at BIGINT NOT NULL,
          PRIMARY KEY (commune, id), UNIQUE (commune, message, channel, version))
        """,
        """
        CREATE TABLE delivery_event (
          commune BIGINT NOT NULL, id BIGINT NOT NULL, delivery BIGINT NOT NULL, at BIGINT NOT NULL,
          action TEXT NOT NULL, link TEXT, photo TEXT, statement TEXT, minutes BIGINT, person BIGINT,
          salt BYTEA,
          PRIMARY KEY (commune, id),
          FOREIGN KEY (commune, delivery) REFERENCES delivery (commune, id))
        """,
        "CREATE INDEX delivery_event_delivery ON delivery_event (commune, delivery, id)",
        "CREATE INDEX delivery_event_link ON delivery_event (commune, link)",
        "CREATE INDEX delivery_queued ON delivery (commune, queued_at)",
      ])
  ]
}
