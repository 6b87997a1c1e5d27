// SPDX-License-Identifier: Apache-2.0

/// A part of a document with its weight in the ranking: a title counts more than a body.
public struct SearchField: Sendable {
  /// A name for people and logs.
  public let name: String
  /// How much a word counts here, relative to the other fields.
  public let weight: Float
  /// How much long texts are held back, 0 (not at all) to 1 (in full proportion).
  public let lengthPenalty: Float

  /// A field; the usual penalty is that of BM25.
  public init(_ name: String, weight: Float, lengthPenalty: Float = 0.75) {
    self.name = name
    self.weight = weight
    self.lengthPenalty = lengthPenalty
  }
}
