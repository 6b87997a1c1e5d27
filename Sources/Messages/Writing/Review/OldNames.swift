// SPDX-License-Identifier: Apache-2.0

public import Kernel
import VietnameseText

/// A unit's name in a text that ended with the mergers of 2025.
public struct OldName: Hashable, Sendable {
  /// As it stands in the text.
  public let text: String
  /// The unit's name of today; nil for one of the level that was given up, which has none.
  public let now: String?
}

/// Looks through texts for names of units that ended with the mergers of 2025.
public struct OldNames: Sendable {
  private let names: [(old: String, new: String)]

  /// The names that a commune of a province has to look out for; none before the mergers.
  public init(province: String, today: LocalDay) {
    let since = OldNameWords.since
    names = since.map { $0 <= today } ?? false ? OldNameWords.table(province: province) : []
  }

  /// The old names in a text in CommonMark, each once, but for those that the text itself calls old.
  public func find(inCommonMark text: String) -> [OldName] {
    SpokenForm().sentences(of: Markdown(text).plain, limit: .max).flatMap { find(in: $0) }.reduce(into: []) {
      found, name in
      if !found.contains(name) { found.append(name) }
    }
  }

  /// The old names in a sentence without marks.
  func find(in sentence: String) -> [OldName] { units(in: sentence) + levels(in: sentence) }

  private func units(in sentence: String) -> [OldName] {
    let text = TonePlacement.traditional.normalize(sentence)
    let lower = text.lowercased()
    return names.compactMap { old, new in
      let old = TonePlacement.traditional.normalize(old)
      // "xã Sơn Lĩnh" or "Xã Sơn Lĩnh"; the name itself in its capitals.
      guard let place = lower.firstRange(of: old.lowercased()),
        text[place].dropFirst().contains(where: \.isUppercase),
        Self.ends(text[place.upperBound...]), !Self.isPastName(text, place)
      else { return nil }
      return OldName(text: String(text[place]), now: new)
    }
  }

  private func levels(in sentence: String) -> [OldName] {
    sentence.matches(of: MessageWords.district).compactMap { match in
      Self.isPastName(sentence, match.range) ? nil : OldName(text: String(match.output), now: nil)
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
}
