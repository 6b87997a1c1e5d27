// SPDX-License-Identifier: Apache-2.0

/// A table as the database has it, for copies from one engine to the other.
public struct TableShape: Hashable, Sendable {
  /// A column by its name and the type the engine gave it.
  public struct Column: Hashable, Sendable {
    /// The name.
    public let name: String
    /// True where the engine keeps truth values apart from numbers, so that they are bound as `boolean`.
    public let isBoolean: Bool

    /// A column.
    public init(name: String, isBoolean: Bool) {
      self.name = name
      self.isBoolean = isBoolean
    }
  }

  /// The name.
  public let name: String
  /// The columns in their order, without those that are computed.
  public let columns: [Column]
  /// The tables that its rows point at, itself left out.
  public let parents: Set<String>

  /// A table.
  public init(name: String, columns: [Column], parents: Set<String>) {
    self.name = name
    self.columns = columns
    self.parents = parents
  }
}
