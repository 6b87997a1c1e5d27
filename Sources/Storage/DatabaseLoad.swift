// SPDX-License-Identifier: Apache-2.0

/// How busy the connections of this process to a database are at a moment.
public struct DatabaseLoad: Hashable, Sendable {
  /// Connections in use.
  public let busy: Int
  /// Tasks that wait for one.
  public let waiting: Int
  /// The most connections there may be.
  public let limit: Int

  /// A load from its parts.
  public init(busy: Int, waiting: Int, limit: Int) {
    self.busy = busy
    self.waiting = waiting
    self.limit = limit
  }
}
