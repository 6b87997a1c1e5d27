// SPDX-License-Identifier: Apache-2.0

import GRDB
import Storage

/// SQLite's result codes in the words of neither engine.
enum ErrorCodes {
  /// What an error of GRDB's means; every other error passes as it is.
  static func translate(_ error: any Error) -> any Error {
    if let error = error as? GRDB.DatabaseError { return translate(error, writable: true) }
    if error is CancellationError { return Storage.DatabaseError.cancelled }
    return error
  }

  /// What an error in a statement means.
  static func translate(_ error: any Error, writable: Bool) -> Storage.DatabaseError {
    if let error = error as? Storage.DatabaseError { return error }
    if error is CancellationError { return .cancelled }
    guard let error = error as? GRDB.DatabaseError else { return .engine("\(error)") }
    let message = error.message ?? "\(error.extendedResultCode)"
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      return .uniqueViolation(subject(message))
    case .SQLITE_CONSTRAINT_FOREIGNKEY: return .foreignKeyViolation(subject(message))
    case .SQLITE_CONSTRAINT_DATATYPE: return .engine(message)
    default: break
    }
    switch error.resultCode {
    case .SQLITE_CONSTRAINT: return .checkViolation(subject(message))
    case .SQLITE_READONLY: return writable ? .unavailable(message) : .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .conflict
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: return .cancelled
    case .SQLITE_FULL: return .diskFull
    case .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_NOTADB, .SQLITE_CORRUPT,
      .SQLITE_PROTOCOL, .SQLITE_PERM, .SQLITE_NOLFS:
      return .unavailable(message)
    default: return .engine(message)
    }
  }

  /// What an error while opening means: the file cannot be used.
  static func opening(_ error: any Error, path: String) -> Storage.DatabaseError {
    switch translate(error, writable: true) {
    case .unavailable(let message), .engine(let message): .unavailable("\(path): \(message)")
    case let other: other
    }
  }

  /// The part of SQLite's message that names the constraint: `UNIQUE constraint failed: plan.commune`.
  private static func subject(_ message: String) -> String {
    guard let colon = message.firstIndex(of: ":") else { return message }
    return String(message[message.index(after: colon)...].drop { $0 == " " })
  }
}
