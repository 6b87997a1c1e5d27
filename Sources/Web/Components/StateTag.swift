// SPDX-License-Identifier: Apache-2.0

/// The state of something, in one or two words.
public struct StateTag: Component {
  /// How the state stands; it picks the colour, the words carry the meaning.
  public enum Tone: String, Sendable {
    /// Not begun, or put aside.
    case idle
    /// Under way.
    case active
    /// Waits for somebody.
    case waiting
    /// Done as it should be.
    case good
    /// Late, refused or broken.
    case bad
  }

  /// The markup.
  public let html: HTML

  /// A state with its words.
  public init(_ words: String, _ tone: Tone) {
    html = "<span class=\"tag \(tone.rawValue)\">\(words)</span>"
  }
}
