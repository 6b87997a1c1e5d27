// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// The slips of a document as notes.
enum SpellingWords {
  /// A note for each slip of a kind.
  static func notes(
    _ checked: CheckedDocument, _ kind: SpellingCheck.Slip.Kind, message: (String, String?) -> String
  ) -> [CheckRule.Note] {
    var counts: [String: Int] = [:]
    for (passage, slips) in zip(checked.passages, checked.slips) {
      for slip in slips { counts[passage.wording.text(slip.words).lowercased(), default: 0] += 1 }
    }
    return zip(checked.passages, checked.slips).flatMap { passage, slips in
      slips.filter { slip in
        // What a text says time and again, and never otherwise, is a phrase that the tables do not know.
        slip.kind == kind
          && (kind != .phrase || counts[passage.wording.text(slip.words).lowercased()] == 1
            || slip.right.map { right in
              checked.passages.contains { $0.wording.contains([Phrase(right)]) }
            } ?? true)
      }.map { slip in
        let text = passage.wording.text(slip.words)
        let right = slip.right?.capitalized(like: text)
        return checked.note(slip.words, in: passage, message(text, right), replacement: right)
      }
    }
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
