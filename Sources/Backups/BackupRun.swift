// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// Marks the ids of what became of backups.
enum BackupRunMark {}

/// One thing that became of a backup; what holds now is told from these.
struct BackupRun: Hashable, Sendable {
  /// What happened.
  enum Kind: String, Hashable, Sendable, CaseIterable, SQLConvertible {
    /// A backup was made.
    case made
    /// A backup could not be made.
    case failed
    /// A backup was put back on trial, and everything in it held.
    case drilled
    /// The trial showed that a backup is of no use.
    case drillFailed = "drill-failed"
  }

  var kind: Kind
  var at: Instant
  /// The name of the file in the folder of backups.
  var file: String
  /// The size of the file.
  var bytes = 0
  /// How long it took, in milliseconds.
  var milliseconds = 0
  /// What the backup holds; nil where it could not be told.
  var summary: Summary?
  /// Why it failed, a Vietnamese sentence; empty where it did not.
  var reason = ""

  /// The figures of a backup that are kept.
  struct Summary: Hashable, Sendable {
    var rows: Int
    var files: Int
    var sha256: String
  }
}
