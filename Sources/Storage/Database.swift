// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// One of the two engines behind the product.
public protocol Database: Sendable {
  /// Which engine it is.
  var engine: Engine { get }

  /// One consistent snapshot; writing in it throws `DatabaseError.readOnly`.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws
    -> Value

  /// One snapshot for copying all that there is: it may last for hours, and `body` runs once.
  ///
  /// It holds what was committed when it began; writers neither wait for it nor make it fail.
  func snapshot<Value: Sendable>(
    _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value

  /// One serializable transaction: it commits if `body` returns and rolls back if it throws.
  ///
  /// `body` may run again after a collision, so it touches nothing but the session. A statement that fails
  /// ends the transaction on both engines, even if `body` catches the error: `ON CONFLICT` says what else to
  /// do. The change is announced to every process in the same transaction.
  @discardableResult
  func write<Value: Sendable>(
    _ change: Change, _ body: @escaping @Sendable (any Session) throws -> Value
  ) async throws -> Value

  /// The changes committed by any process from now on, this one included, within a second.
  func changes() -> AsyncStream<Change>

  /// How busy its connections are at this moment.
  var load: DatabaseLoad { get }

  /// The tables there are, by name, those of the drivers themselves left out.
  func tables() async throws -> [TableShape]

  /// Closes connections; nothing may be asked afterwards.
  func close() async
}

/// The two engines.
public enum Engine: String, Hashable, Sendable, CaseIterable {
  /// The embedded default: one file, one writer.
  case sqlite
  /// The server, for many communes on several nodes.
  case postgres
}

/// What a transaction changes: whose, and in which capability.
public struct Change: Hashable, Sendable {
  /// The commune; nil for what belongs to none, such as the queue's leases.
  public let commune: CommuneID?
  /// The capability, by its name: `messages`.
  public let capability: String

  /// A change of a commune's data in one capability.
  public init(_ commune: CommuneID?, _ capability: String) {
    self.commune = commune
    self.capability = capability
  }

  /// A write that no page and no index shows: sessions, leases, settings of the machine.
  public static let unseen = Change(nil, "")

  /// Everything may have changed: after a lost connection.
  public static let everything = Change(nil, "*")
}

/// The connection inside a transaction: it cannot leave the closure, and nothing in it can wait.
public protocol Session: AnyObject {
  /// Which engine answers; only the drivers' own rooms and `JobQueue` may ask.
  var engine: Engine { get }

  /// Runs a statement and gives all of its rows.
  func run(_ sql: SQL, from place: SourcePlace) throws(DatabaseError) -> [Row]

  /// Runs a statement and hands its rows over one by one, so that they may be more than memory holds; `body`
  /// runs no statement of its own, and what it throws ends the walk.
  func walk(_ sql: SQL, from place: SourcePlace, _ body: (Row) throws -> Void) throws

  /// The tables there are, as `Database.tables` gives them, those of this transaction included.
  func tables() throws(DatabaseError) -> [TableShape]

  /// Lets rows come in any order: what they point at need only be there when `body` is done.
  func withDeferredReferences(_ body: () throws -> Void) throws

  /// Runs a statement and gives the number of rows it changed.
  func change(_ sql: SQL, from place: SourcePlace) throws(DatabaseError) -> Int
}

/// Where in the source a statement stands, so that tests can tell which have run on which engine.
public struct SourcePlace: Hashable, Sendable {
  /// Module and file: `Planning/PlanStore.swift`.
  public let file: StaticString
  /// The line of the call.
  public let line: Int

  /// A place in the source.
  public init(file: StaticString, line: Int) {
    self.file = file
    self.line = line
  }

  /// The same file and line.
  public static func == (left: Self, right: Self) -> Bool {
    left.line == right.line && left.file.description == right.file.description
  }

  /// Hashes the text and the line.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(file.description)
    hasher.combine(line)
  }
}

extension Session {
  /// All rows of a statement.
  public func rows(
    _ sql: SQL, file: StaticString = #fileID, line: Int = #line
  ) throws(DatabaseError)
    -> [Row]
  {
    try run(sql, from: SourcePlace(file: file, line: line))
  }

  /// The first row of a statement, if there is one.
  public func row(
    _ sql: SQL, file: StaticString = #fileID, line: Int = #line
  ) throws(DatabaseError)
    -> Row?
  {
    try run(sql, from: SourcePlace(file: file, line: line)).first
  }

  /// Hands the rows of a statement over one by one, see `walk`.
  public func each(
    _ sql: SQL, file: StaticString = #fileID, line: Int = #line, _ body: (Row) throws -> Void
  ) throws {
    try walk(sql, from: SourcePlace(file: file, line: line), body)
  }

  /// Runs a statement that changes rows and gives their number.
  @discardableResult
  public func execute(
    _ sql: SQL, file: StaticString = #fileID, line: Int = #line
  )
    throws(DatabaseError) -> Int
  {
    try change(sql, from: SourcePlace(file: file, line: line))
  }
}
