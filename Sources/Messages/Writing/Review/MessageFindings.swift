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
  private let names: [(old: String, new: String)]
  private let today: LocalDay

  init(province: String, today: LocalDay) {
    let since = OldNameWords.since
    names = since.map { $0 <= today } ?? false ? OldNameWords.table(province: province) : []
    self.today = today
  }

  /// What was found in title, summary and body, each thing once.
  func find(in content: MessageContent) -> [MessageFinding] {
    var found: [MessageFinding] = []
    let text = [content.title, content.summary, Markdown(content.body).plain].joined(separator: "\n")
    for sentence in SpokenForm().sentences(of: text) {
      for kind in oldNames(in: sentence) + oldLevels(in: sentence) + past(in: sentence, content.kind)
      where !found.contains(where: { $0.kind == kind }) {
        found.append(MessageFinding(kind: kind, sentence: sentence))
      }
    }
    return found
  }

  private func oldNames(in sentence: String) -> [MessageFinding.Kind] {
    let text = TonePlacement.traditional.normalize(sentence)
    let lower = text.lowercased()
    return names.compactMap { old, new in
      let old = TonePlacement.traditional.normalize(old)
      // "xã Sơn Lĩnh" or "Xã Sơn Lĩnh"; the name itself in its capitals.
      guard let place = lower.firstRange(of: old.lowercased()),
        text[place].dropFirst().contains(where: \.isUppercase),
        Self.ends(text[place.upperBound...]), !Self.isPastName(text, place)
      else { return nil }
      return .oldName(String(text[place]), now: new)
    }
  }

  private func oldLevels(in sentence: String) -> [MessageFinding.Kind] {
    sentence.matches(of: MessageWords.district).compactMap { match in
      Self.isPastName(sentence, match.range) ? nil : .oldLevel(String(match.output))
    }
  }

  /// Whether a name goes on: "xã Sơn Linh Động" is not "xã Sơn Linh".
  private static func ends(_ rest: Substring) -> Bool {
    guard let next = rest.first else { return true }
    if next.isLetter || next.isNumber { return false }
    return next != " " || !(rest.dropFirst().first?.isUppercase ?? false)
  }

  /// Whether a sentence says itself that a name is an old one.
  private static func isPastName(_ text: String, _ place: Range<String.Index>) -> Bool {
    let before = text[..<place.lowerBound].lowercased()
    let after = text[place.upperBound...].lowercased()
    return MessageWords.calledOld.contains { after.hasPrefix(" " + $0) }
      || MessageWords.pastNames.contains { before.hasSuffix($0 + " ") }
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
