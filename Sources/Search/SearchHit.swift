// SPDX-License-Identifier: Apache-2.0

/// A document that answers a query.
public struct SearchHit<Key: Hashable & Sendable>: Sendable {
  /// The key that it was added with.
  public let key: Key
  /// How well it fits; comparable within one search only.
  public let score: Float
  /// Indexes of the fields in which words of the query stand, in the order in which the index declares them.
  public let fields: [Int]
}
