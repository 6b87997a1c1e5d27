// SPDX-License-Identifier: Apache-2.0

import CLibPQ
import Storage

/// One connection of libpq's, made and used by one queue: every call blocks.
final class PostgresLink {
  /// libpq's connection.
  let handle: OpaquePointer
  /// The schema that names without one mean.
  private(set) var schema = ""
  private var statements = PreparedStatements()

  /// Connects and sets the session up.
  init(_ settings: PostgresSettings) throws(DatabaseError) {
    guard let handle = Self.connect(settings) else { throw .unavailable("out of memory") }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else {
      throw .unavailable(PostgresErrors.message(of: handle))
    }
    if let encoding = PQparameterStatus(handle, "server_encoding"), String(cString: encoding) != "UTF8" {
      throw .unavailable("the database's encoding must be UTF8, it is \(String(cString: encoding))")
    }
    let limit = settings.statementTimeout.milliseconds
    try command("SET statement_timeout = \(limit); SET idle_in_transaction_session_timeout = '60s'")
    let row = try run("SELECT current_schema() AS name", [], writable: true).first
    guard let schema = try row?.optional("name", as: String.self) else {
      throw .unavailable("search_path names no schema that is there")
    }
    self.schema = schema
  }

  deinit { PQfinish(handle) }

  /// Whether the connection still works and stands outside of any transaction.
  var isIdle: Bool { PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE }

  /// Whether the connection still works.
  var isAlive: Bool { PQstatus(handle) == CONNECTION_OK }

  /// Runs text without values: transaction control and settings.
  func command(_ text: String) throws(DatabaseError) {
    let result = PQexec(handle, text)
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_COMMAND_OK else {
      throw PostgresErrors.translate(result, handle, writable: true)
    }
  }

  /// Runs a statement and gives its rows.
  func run(_ text: String, _ values: [SQLValue], writable: Bool) throws(DatabaseError) -> [Row] {
    let result = try execute(text, values, writable: writable)
    defer { PQclear(result) }
    return Self.rows(of: result)
  }

  /// Runs text that is not worth preparing, or cannot be, and gives its rows.
  func fetch(_ text: String, _ values: [SQLValue]) throws(DatabaseError) -> [Row] {
    let result = PQexec(handle, text)
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_TUPLES_OK else {
      throw PostgresErrors.translate(result, handle, writable: true)
    }
    return Self.rows(of: result)
  }

  /// Runs a statement and gives the number of rows it changed.
  func change(_ text: String, _ values: [SQLValue], writable: Bool) throws(DatabaseError) -> Int {
    let result = try execute(text, values, writable: writable)
    defer { PQclear(result) }
    return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
  }

  private func execute(
    _ text: String, _ values: [SQLValue], writable: Bool
  ) throws(DatabaseError)
    -> OpaquePointer?
  {
    let types = values.map(PostgresTypes.type(of:))
    let name = try prepared(PreparedStatements.Key(text: text, types: types), writable: writable)
    var arguments: [UnsafePointer<CChar>?] = []
    defer { for argument in arguments { argument.map { UnsafeMutablePointer(mutating: $0).deallocate() } } }
    for value in values { arguments.append(Self.copied(try PostgresTypes.encode(value))) }
    let result = PQexecPrepared(handle, name, CInt(arguments.count), arguments, nil, nil, 0)
    switch PQresultStatus(result) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK: return result
    default:
      defer { PQclear(result) }
      // It may have been prepared for tables that have changed since; the next try prepares it anew.
      statements.forget(PreparedStatements.Key(text: text, types: types))
      throw PostgresErrors.translate(result, handle, writable: writable)
    }
  }

  private func prepared(_ key: PreparedStatements.Key, writable: Bool) throws(DatabaseError) -> String {
    if let name = statements.name(of: key) { return name }
    let (name, surplus) = statements.add(key)
    if let surplus { try command("DEALLOCATE \(surplus)") }
    let result = PQprepare(handle, name, key.text, CInt(key.types.count), key.types)
    defer { PQclear(result) }
    guard PQresultStatus(result) == PGRES_COMMAND_OK else {
      statements.forget(key)
      throw PostgresErrors.translate(result, handle, writable: writable)
    }
    return name
  }

  private static func rows(of result: OpaquePointer?) -> [Row] {
    let width = PQnfields(result)
    let types = (0..<width).map { PQftype(result, $0) }
    let columns = ColumnNames((0..<width).map { PQfname(result, $0).map { String(cString: $0) } ?? "" })
    return (0..<PQntuples(result)).map { row in
      let values = (0..<width).map { column -> SQLValue in
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column) else {
          return .null
        }
        let count = Int(PQgetlength(result, row, column))
        return start.withMemoryRebound(to: UInt8.self, capacity: count) {
          PostgresTypes.decode(UnsafeBufferPointer(start: $0, count: count), type: types[Int(column)])
        }
      }
      return Row(columns: columns, values: values)
    }
  }

  /// A copy that ends in a NUL, as libpq wants it.
  private static func copied(_ text: String?) -> UnsafePointer<CChar>? {
    guard var text else { return nil }
    return text.withUTF8 { bytes in
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
      for (place, byte) in bytes.enumerated() { copy[place] = CChar(bitPattern: byte) }
      copy[bytes.count] = 0
      return UnsafePointer(copy)
    }
  }

  private static func connect(_ settings: PostgresSettings) -> OpaquePointer? {
    // What stands before `dbname` the address may override, what stands after it may not.
    var parameters = [
      ("application_name", "caicach"),
      ("connect_timeout", String(max(2, settings.connectTimeout.components.seconds))),
      ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "20000"),
    ]
    if ServerAddress(settings.url).isRemote { parameters.append(("sslmode", "require")) }
    parameters += [("dbname", settings.url), ("client_encoding", "UTF8")]
    let keys = parameters.map { copied($0.0) } + [nil]
    let values = parameters.map { copied($0.1) } + [nil]
    defer { for text in keys + values { text.map { UnsafeMutablePointer(mutating: $0).deallocate() } } }
    return PQconnectdbParams(keys, values, 1)
  }
}
