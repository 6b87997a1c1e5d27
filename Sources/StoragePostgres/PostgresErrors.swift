// SPDX-License-Identifier: Apache-2.0

import CLibPQ
import Storage

/// PostgreSQL's SQLSTATE codes in the words of neither engine.
enum PostgresErrors {
  /// What a failed statement means.
  ///
  /// - Parameter writable: whether the transaction may write; if so, a refusal to write is the server's state.
  static func translate(
    state: String, message: String, constraint: String?, writable: Bool
  )
    -> DatabaseError
  {
    let subject = constraint ?? message
    switch state {
    case "23505", "23P01": return .uniqueViolation(subject)
    case "23503": return .foreignKeyViolation(subject)
    case "23514", "23502": return .checkViolation(subject)
    case "25006": return writable ? .unavailable(message) : .readOnly
    case "40001", "40P01", "55P03": return .conflict
    case "57014": return .cancelled
    case "53100": return .diskFull
    // The statement was prepared before its tables changed; prepared anew it works.
    case "0A000" where message.hasPrefix("cached plan"): return .conflict
    default: break
    }
    switch state.prefix(2) {
    // Connection lost, out of resources, operator's intervention, trouble with files.
    case "08", "53", "57", "58": return .unavailable(message)
    default: return state == "25P03" ? .unavailable(message) : .engine("\(state) \(message)")
    }
  }

  /// What a failed result means; a lost connection has a result without a code.
  static func translate(_ result: OpaquePointer?, _ link: OpaquePointer, writable: Bool) -> DatabaseError {
    if PQstatus(link) != CONNECTION_OK { return .unavailable(message(of: link)) }
    guard let result, let state = field(Field.state, of: result) else {
      return .unavailable(message(of: link))
    }
    return translate(
      state: state, message: field(Field.message, of: result) ?? "",
      constraint: field(Field.constraint, of: result)
        ?? field(Field.column, of: result), writable: writable)
  }

  /// The last words of a connection.
  static func message(of link: OpaquePointer) -> String {
    guard let text = PQerrorMessage(link) else { return "connection lost" }
    let words = String(cString: text).split(whereSeparator: \.isNewline).joined(separator: "; ")
    return words.isEmpty ? "connection lost" : words
  }

  private static func field(_ code: CInt, of result: OpaquePointer) -> String? {
    PQresultErrorField(result, code).map { String(cString: $0) }
  }

  /// The letters behind libpq's `PG_DIAG_…`.
  private enum Field {
    static let state = CInt(UInt8(ascii: "C"))
    static let message = CInt(UInt8(ascii: "M"))
    static let column = CInt(UInt8(ascii: "c"))
    static let constraint = CInt(UInt8(ascii: "n"))
  }
}
