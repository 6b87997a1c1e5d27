// SPDX-License-Identifier: Apache-2.0

/// What an engine says when a statement fails, in the words of neither engine.
public enum DatabaseError: Error, Hashable, Sendable {
  /// A row of that key is there already; the constraint or index is named where the engine names it.
  case uniqueViolation(String)
  /// A row points at nothing, or something still points at it.
  case foreignKeyViolation(String)
  /// A CHECK or NOT NULL says no.
  case checkViolation(String)
  /// A write where only reading is allowed.
  case readOnly
  /// The transaction met another and may be tried again; drivers do so themselves.
  case conflict
  /// The engine cannot be reached, or its files cannot be used.
  case unavailable(String)
  /// There is no room left for what was to be written; nothing of it was.
  case diskFull
  /// The statement took longer than its limit, or was cancelled.
  case cancelled
  /// A column is missing or of another type.
  case decoding(column: String)
  /// The database was made by a newer version of the program: the migration that is not known here.
  case newerDatabase(migration: String)
  /// Anything else, in the engine's own words: for the log, never for a person.
  case engine(String)
}
