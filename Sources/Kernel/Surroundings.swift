// SPDX-License-Identifier: Apache-2.0

public import Logging

/// All that a room may ask of the world: the time, new ids, and a place to log.
public struct Surroundings: Sendable {
  /// The present moment.
  public let now: @Sendable () -> Instant
  /// A new id, greater than all before it.
  private let nextID: @Sendable () -> Int64
  /// Structured log on standard error; never holds personal data.
  public let log: Logger

  /// Surroundings from their parts; tests pass a fixed clock and counted ids.
  public init(
    now: @escaping @Sendable () -> Instant, nextID: @escaping @Sendable () -> Int64, log: Logger
  ) {
    self.now = now
    self.nextID = nextID
    self.log = log
  }

  /// A new id of the kind that is asked for.
  public func newID<Kind>(_ kind: Kind.Type = Kind.self) -> ID<Kind> { ID(rawValue: nextID()) }

  /// Today's Vietnamese local day.
  public var today: LocalDay { now().day }
}
