// SPDX-License-Identifier: Apache-2.0

/// Finds slips of the keyboard in Vietnamese by the build of syllables and by the company that words keep.
///
/// Names, foreign words, abbreviations and addresses are left alone.
public struct SpellingCheck: Sendable {
  /// A word of the text.
  public struct Token: Sendable {
    /// As written, without the punctuation around it.
    public let text: Substring
    /// Lower case, the tone mark placed in the traditional way.
    public let key: String
    /// Whether nothing but a space stands between it and the next word.
    public let isJoined: Bool

    /// A word of the text.
    public init(text: Substring, key: String, isJoined: Bool) {
      self.text = text
      self.key = key
      self.isJoined = isJoined
    }
  }

  /// Something that is wrong, or looks wrong.
  public struct Slip: Hashable, Sendable {
    /// What gives it away.
    public enum Kind: Sendable {
      /// A frequent phrase with another mark or letter: sure.
      case phrase
      /// No Vietnamese syllable, with Vietnamese letters: sure.
      case syllable
      /// No Vietnamese syllable and no foreign word that is known.
      case unknown
    }

    /// What gives it away.
    public let kind: Kind
    /// The words it takes.
    public let words: Range<Int>
    /// What was meant, in lower case; nil where that is open.
    public let right: String?
  }

  /// Whether two syllables, in lower case, make one word that administrative Vietnamese often says.
  public static func makesWord(_ first: String, _ second: String) -> Bool {
    PhraseTable.known.makesWord(first, second)
  }

  /// All slips of a passage, in order, none overlapping another.
  public mutating func slips(in tokens: [Token]) -> [Slip] {
    SlipFinder(tokens).find(&isSyllable)
  }

  /// What was found of each word so far: a document says the same few thousand again and again.
  private var isSyllable: [String: Bool] = [:]

  /// A check of one document.
  public init() {}
}
