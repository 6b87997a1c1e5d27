// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// What a voice is given: sentences spelt out in words, in paragraphs, with nothing in them that it must guess.
public struct SpeechScript: Hashable, Sendable {
  /// The most letters of a written text: about an hour of speech.
  public static let limit = 30_000

  /// The sentences of each paragraph; no paragraph and no sentence is empty.
  public let paragraphs: [[String]]

  /// The script of a written text.
  ///
  /// - Parameter respellsNames: whether names such as Zalo are spelt for a voice that knows Vietnamese letters only.
  public init(_ written: String, respellsNames: Bool) {
    let form = SpokenForm(respellsNames: respellsNames)
    paragraphs = form.text(written).split(separator: "\n").compactMap { line in
      let sentences = form.sentences(of: String(line)).compactMap(Self.pronounceable)
      return sentences.isEmpty ? nil : sentences
    }
  }

  /// Whether there is nothing to say.
  public var isEmpty: Bool { paragraphs.isEmpty }

  /// A sentence with Latin letters, digits and the marks at which a voice pauses; nil if no letter is left.
  ///
  /// Everything else (pictures, foreign scripts, the double brackets that espeak-ng takes as sounds) is a gap.
  private static func pronounceable(_ sentence: String) -> String? {
    var kept = String.UnicodeScalarView()
    var hasLetter = false
    for scalar in sentence.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
        hasLetter = true
        kept.append(scalar)
      case 0x30...0x39, 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: kept.append(scalar)
      default: kept.append(" ")
      }
    }
    return hasLetter ? CleanText.line(String(kept)) : nil
  }
}
