// SPDX-License-Identifier: Apache-2.0

import Kernel
import VietnameseText

/// Something in a text that its writer should look at again; it never stops anybody.
struct MessageFinding: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A unit's name that ended with a merger, and the name of today.
    case oldName(String, now: String)
    /// A unit of the level that was given up in 2025.
    case oldLevel(String)
    /// A day that is spoken of as if it were to come, and has passed.
    case past(String)
  }

  let kind: Kind
  /// The sentence that it stands in.
  let sentence: String
}

/// Looks through a content for old names and days that have passed.
struct MessageFindings {
  private let names: OldNames
  private let today: LocalDay

  init(province: String, today: LocalDay) {
    names = OldNames(province: province, today: today)
    self.today = today
  }

  /// What was found in title, summary and body, each thing once.
  func find(in content: MessageContent) -> [MessageFinding] {
    var found: [MessageFinding] = []
    let text = [content.title, content.summary, Markdown(content.body).plain].joined(separator: "\n")
    for sentence in SpokenForm().sentences(of: text) {
      let old = names.find(in: sentence).map { name -> MessageFinding.Kind in
        name.now.map { MessageFinding.Kind.oldName(name.text, now: $0) } ?? .oldLevel(name.text)
      }
      for kind in old + past(in: sentence, content.kind)
      where !found.contains(where: { $0.kind == kind }) {
        found.append(MessageFinding(kind: kind, sentence: sentence))
      }
    }
    return found
  }

  private func past(in sentence: String, _ kind: PieceKind?) -> [MessageFinding.Kind] {
    let lower = sentence.lowercased()
    guard kind == .announcement || MessageWords.toCome.contains(where: { lower.contains($0) }) else {
      return []
    }
    return sentence.matches(of: #/(\d{1,2})[\/.-](\d{1,2})[\/.-](\d{4})/#).compactMap {
      match in
      guard let day = Int(match.1), let month = Int(match.2), let year = Int(match.3),
        let date = LocalDay(year: year, month: month, day: day), date < today,
        !MessageWords.issued.contains(where: { lower[..<match.range.lowerBound].suffix(40).contains($0) })
      else { return nil }
      return .past(date.numeric)
    }
  }
}
