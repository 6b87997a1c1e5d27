// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage
import Web

/// What a backup says of itself before its rows.
struct BackupManifest: Codable, Hashable, Sendable {
  /// A table with its columns, in the order in which rows give them, and the number of its rows.
  struct Table: Codable, Hashable, Sendable {
    var name: String
    var columns: [String]
    var rows: Int
  }

  /// The version of the program that made it.
  var version: String
  /// Milliseconds since 1970-01-01T00:00:00Z.
  var madeAt: Int64
  /// The engine it was made from.
  var engine: String
  /// The steps of the schema that the database had.
  var migrations: [String]
  /// The tables, in the order in which their rows follow.
  var tables: [Table]
  /// How many files follow the rows; one that is erased meanwhile is left out, and the trailer tells.
  var files: Int
  /// How many bytes those have together.
  var fileBytes: Int64

  /// How many rows there are in all.
  var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}

/// What a backup says at its end.
struct BackupTrailer: Codable, Hashable, Sendable {
  /// The rows of each table, by its name.
  var tables: [String: Int]
  /// How many files there are.
  var files: Int
  /// SHA-256 of all records before it, of files only their heads (which hold their own hashes).
  var sha256: String
}

/// What a backup holds: the JSON of `backup`, `restore` and `backup verify`.
public struct BackupSummary: Codable, Hashable, Sendable {
  /// The rows of each table, by its name.
  public let tables: [String: Int]
  /// How many files there are.
  public let files: Int
  /// The SHA-256 of the backup's file, as `sha256sum` prints it.
  public let sha256: String

  /// How many rows there are in all.
  public var rows: Int { tables.values.reduce(0, +) }

  /// One line of JSON: `{"files":340,"sha256":"…","tables":{"message":120}}`.
  public var json: String {
    // Texts and whole numbers are always encodable.
    (try? StableJSON.text(self)) ?? "{}"
  }
}

/// How far a long piece of work has come, for a bar on the command line.
public struct BackupProgress: Hashable, Sendable {
  /// What is done, in rows or bytes, as the label says.
  public let done: Int64
  /// What there is to do.
  public let total: Int64
  /// What is being done, in Vietnamese.
  public let label: String
}

/// Told how far the work has come; it must return at once.
public typealias BackupListener = @Sendable (BackupProgress) -> Void
