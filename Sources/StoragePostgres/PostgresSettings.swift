// SPDX-License-Identifier: Apache-2.0

/// How to reach a PostgreSQL server and how long to wait for it.
public struct PostgresSettings: Sendable {
  /// The server and the database, as in `postgres://user:password@host:port/name`.
  ///
  /// It may end in `?sslmode=verify-full&sslrootcert=…` and any other parameter of libpq's. Without `sslmode`,
  /// a server on another machine must speak TLS.
  public var url: String
  /// The most connections at once, one more to listen left out.
  public var poolSize: Int
  /// The longest a statement may take; zero for no limit, as when migrating.
  public var statementTimeout: Duration
  /// The longest a connection may take to be made, in whole seconds.
  public var connectTimeout: Duration
  /// The longest to wait until a connection of the pool is free.
  public var leaseTimeout: Duration

  /// Settings; all but the address have defaults.
  public init(
    url: String, poolSize: Int = 8, statementTimeout: Duration = .seconds(30),
    connectTimeout: Duration = .seconds(5), leaseTimeout: Duration = .seconds(10)
  ) {
    self.url = url
    self.poolSize = max(1, poolSize)
    self.statementTimeout = statementTimeout
    self.connectTimeout = connectTimeout
    self.leaseTimeout = leaseTimeout
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
