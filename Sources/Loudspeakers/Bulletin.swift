// SPDX-License-Identifier: Apache-2.0

/// What is to be heard: chime, opening words, the text, closing words, chime.
public struct Bulletin: Hashable, Sendable {
  /// The title, for players and lists.
  public let title: String
  /// The text as it is written; numbers and abbreviations are spelt out on the way to the voice.
  public let text: String
  /// What is said first; nil for nothing.
  public let opening: String?
  /// What is said last; nil for nothing.
  public let closing: String?
  /// Who speaks to the people, for the tags; nil if it is not known.
  public let publisher: String?

  /// A bulletin from its parts.
  public init(
    title: String, text: String, opening: String? = nil, closing: String? = nil, publisher: String? = nil
  ) {
    self.title = title
    self.text = text
    self.opening = opening
    self.closing = closing
    self.publisher = publisher
  }
}

/// A bulletin that has been made.
public struct MadeBulletin: Hashable, Sendable {
  /// How long it plays, in seconds.
  public let seconds: Double
  /// The name of the engine that spoke.
  public let engine: String
  /// Whether a machine spoke.
  public let isSynthetic: Bool
  /// How loud it is.
  public let loudness: Loudness
}
