// SPDX-License-Identifier: Apache-2.0

import Kernel

/// What a colleague has to say about one sentence of a message.
struct SentenceComment: Hashable, Sendable, Identifiable {
  static let textLimit = 1_000
  /// The most letters of a sentence that a comment carries.
  static let sentenceLimit = 2_000

  let id: ID<SentenceComment>
  /// The version that the person had before their eyes.
  let version: Int
  let part: MessagePart
  /// The sentence as it read then.
  let sentence: String
  let text: String
  let person: PersonID
  let at: Instant
  /// Who marked it settled last, and when; nil while it is open.
  var settledBy: PersonID?
  var settledAt: Instant?

  var isOpen: Bool { settledAt == nil }

  /// Whether a person may mark it settled or open again: those who write the message, and who said it.
  func maySettle(_ staff: PersonID, hasWritten: Bool) -> Bool { hasWritten || person == staff }
}

/// The sentences of a version with the comments that belong to them.
struct SentenceBoard: Sendable {
  /// One sentence and what was said of it.
  struct Line: Hashable, Sendable {
    let text: String
    var comments: [SentenceComment] = []
  }

  /// The parts that have sentences, in reading order.
  private(set) var parts: [(part: MessagePart, lines: [Line])]
  /// Comments whose sentence is no longer there.
  private(set) var gone: [SentenceComment] = []

  /// A comment goes where its sentence stands now: in its own part, or wherever it was moved; of two alike, to
  /// the first.
  init(_ content: MessageContent, _ comments: [SentenceComment]) {
    parts = MessagePart.allCases.map { ($0, $0.sentences(content).map { Line(text: $0) }) }
    for comment in comments {
      let own = parts.indices.filter { parts[$0].part == comment.part }
      let others = parts.indices.filter { parts[$0].part != comment.part }
      var place: (part: Int, line: Int)?
      for part in own + others where place == nil {
        if let line = parts[part].lines.firstIndex(where: { $0.text == comment.sentence }) {
          place = (part, line)
        }
      }
      if let place {
        parts[place.part].lines[place.line].comments.append(comment)
      } else {
        gone.append(comment)
      }
    }
    parts.removeAll { $0.lines.isEmpty }
  }
}
