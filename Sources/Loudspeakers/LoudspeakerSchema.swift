// SPDX-License-Identifier: Apache-2.0

import Storage

/// The tables of loudspeakers: which recordings were asked for, and those that were made.
enum LoudspeakerSchema {
  static let migrations = [
    Migration(
      "2026-11-25-1 loudspeakers: create",
      [
        """
        CREATE TABLE loudspeaker_request (
          commune BIGINT NOT NULL, message BIGINT NOT NULL, version BIGINT NOT NULL, asked_at BIGINT NOT NULL,
          PRIMARY KEY (commune, message, version))
        """,
        """
        CREATE TABLE loudspeaker_audio (
          commune BIGINT NOT NULL, message BIGINT NOT NULL, version BIGINT NOT NULL, file TEXT NOT NULL,
          seconds BIGINT NOT NULL, engine TEXT NOT NULL, synthetic BOOLEAN NOT NULL,
          loudness DOUBLE PRECISION NOT NULL, peak DOUBLE PRECISION NOT NULL, salt BYTEA NOT NULL,
          made_at BIGINT NOT NULL,
          PRIMARY KEY (commune, message, version),
          FOREIGN KEY (commune, message, version) REFERENCES loudspeaker_request (commune, message, version))
        """,
        "CREATE INDEX loudspeaker_request_asked ON loudspeaker_request (commune, asked_at)",
        "CREATE INDEX loudspeaker_audio_made ON loudspeaker_audio (commune, made_at)",
      ])
  ]
}
