// SPDX-License-Identifier: Apache-2.0

/// A written Vietnamese syllable: onset, rhyme and tone, valid by the rules of the orthography.
///
/// The rules are those of spelling, not of a word list: `nguếch` is a syllable although few words use it,
/// `kan`, `ngẻn` with ng before e, or `các` with the tone of `cảc` are none.
public struct Syllable: Hashable, Sendable {
  /// The consonant letters before the rhyme, lowercase: `ngh`, `qu`, `gi` or empty.
  public let onset: String
  /// The rest without its tone, lowercase: `iêng`, `oa`.
  public let rhyme: String
  /// The tone.
  public let tone: Tone

  /// Reads a word of one syllable in any case, composed; nil where it is not one.
  public init?(_ word: some StringProtocol) {
    var letters: [Unicode.Scalar] = []
    var tone: Tone = .ngang
    for original in word.unicodeScalars {
      guard letters.count < 7 else { return nil }
      let scalar = VowelTable.lowercase(original)
      if let entry = VowelTable.entry(scalar) {
        letters.append(entry.vowel)
        guard entry.tone != .ngang else { continue }
        guard tone == .ngang else { return nil }
        tone = entry.tone
      } else {
        letters.append(scalar)
      }
    }
    guard let (onset, rhyme) = Orthography.split(String(String.UnicodeScalarView(letters))),
      Orthography.allows(tone, on: rhyme)
    else { return nil }
    self.onset = onset
    self.rhyme = rhyme
    self.tone = tone
  }

  /// The syllable written with its tone mark where `style` puts it.
  public func written(_ style: TonePlacement = .traditional) -> String {
    var letters = Array((onset + rhyme).unicodeScalars)
    if let index = style.index(onset: onset, rhyme: rhyme) {
      letters[index] = VowelTable.letter(letters[index], tone)
    }
    return String(String.UnicodeScalarView(letters))
  }
}
