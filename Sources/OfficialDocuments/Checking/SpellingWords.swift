// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// The slips of a document as notes.
enum SpellingWords {
  /// A note for each slip of a kind.
  static func notes(
    _ checked: CheckedDocument, _ kind: SpellingCheck.Slip.Kind, message: (String, String?) -> String
  ) -> [CheckRule.Note] {
    let counts = kind == .phrase ? self.counts(checked) : [:]
    // What a text says time and again, and never otherwise, is a phrase that the tables do not know.
    func isUsage(_ slip: SpellingCheck.Slip, in passage: CheckedDocument.Passage) -> Bool {
      guard counts[passage.wording.text(slip.words).lowercased(), default: 0] > 1, let right = slip.right
      else { return false }
      let phrase = Phrase(right)
      return !checked.passages.contains { $0.wording.contains([phrase]) }
    }
    return zip(checked.passages, checked.slips).flatMap { passage, slips in
      slips.filter { $0.kind == kind && !isUsage($0, in: passage) }.map { slip in
        let text = passage.wording.text(slip.words)
        let right = slip.right?.capitalized(like: text)
        return checked.note(slip.words, in: passage, message(text, right), replacement: right)
      }
    }
  }

  /// How often each slip is said.
  private static func counts(_ checked: CheckedDocument) -> [String: Int] {
    var counts: [String: Int] = [:]
    for (passage, slips) in zip(checked.passages, checked.slips) {
      for slip in slips { counts[passage.wording.text(slip.words).lowercased(), default: 0] += 1 }
    }
    return counts
  }

  /// The slips of a passage.
  static func slips(in wording: Wording, _ check: inout SpellingCheck) -> [SpellingCheck.Slip] {
    let words = wording.words
    return check.slips(
      in: words.indices.map { index in
        let isJoined =
          words[index].after.isEmpty && index + 1 < words.count && words[index + 1].before.isEmpty
        return .init(text: words[index].text, key: words[index].key, isJoined: isJoined)
      })
  }
}
