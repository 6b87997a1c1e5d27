// SPDX-License-Identifier: Apache-2.0

import CLibPQ

/// The statements that a connection has prepared, the least used of which give way.
struct PreparedStatements {
  /// A statement is told by its text and the types of its values.
  struct Key: Hashable {
    let text: String
    let types: [Oid]
  }

  private struct Entry {
    let name: String
    var lastUse: Int
  }

  private let limit: Int
  private var entries: [Key: Entry] = [:]
  private var clock = 0

  init(limit: Int = 256) {
    self.limit = limit
  }

  /// The name a statement was prepared under.
  mutating func name(of key: Key) -> String? {
    clock += 1
    entries[key]?.lastUse = clock
    return entries[key]?.name
  }

  /// A name for a new statement, and that of the statement which has to go for it.
  mutating func add(_ key: Key) -> (name: String, surplus: String?) {
    clock += 1
    var surplus: String?
    if entries.count >= limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
      surplus = oldest.value.name
      entries[oldest.key] = nil
    }
    let name = "s\(clock)"
    entries[key] = Entry(name: name, lastUse: clock)
    return (name, surplus)
  }

  /// Forgets a statement that could not be prepared.
  mutating func forget(_ key: Key) {
    entries[key] = nil
  }
}
