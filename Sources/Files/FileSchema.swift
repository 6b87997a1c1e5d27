// SPDX-License-Identifier: Apache-2.0

public import Storage

/// The tables of files: which commune keeps which, and the sizes of pictures.
public enum FileSchema {
  /// The steps of the schema, in their order.
  public static let migrations = [
    Migration(
      "2026-11-24-1 files: create",
      [
        """
        CREATE TABLE file (
          commune BIGINT NOT NULL, hash TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL,
          bytes BIGINT NOT NULL, width BIGINT, height BIGINT, at BIGINT NOT NULL,
          PRIMARY KEY (commune, hash))
        """,
        """
        CREATE TABLE file_size (
          commune BIGINT NOT NULL, picture TEXT NOT NULL, width BIGINT NOT NULL, height BIGINT NOT NULL,
          hash TEXT NOT NULL,
          PRIMARY KEY (commune, picture, width),
          FOREIGN KEY (commune, picture) REFERENCES file (commune, hash),
          FOREIGN KEY (commune, hash) REFERENCES file (commune, hash))
        """,
      ]),
    Migration(
      "2026-11-25-3 files: pictures by the hash of a size",
      ["CREATE INDEX file_size_by_hash ON file_size (commune, hash)"]),
  ]
}
