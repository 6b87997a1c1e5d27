// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// A text of the commune that may cite documents: a message, a plan, a document.
public struct CitingText: Hashable, Sendable {
  /// What kind of thing it is, in words.
  public let kind: String
  /// Its title.
  public let title: String
  /// Where it is mended, in the workspace.
  public let path: String
  /// What it says.
  public let text: String
  /// The day from which it is public, or the day of its issue.
  public let day: LocalDay?

  /// A text from its parts.
  public init(kind: String, title: String, path: String, text: String, day: LocalDay?) {
    self.kind = kind
    self.title = title
    self.path = path
    self.text = text
    self.day = day
  }
}

/// A place where something of the commune cites a document that no longer holds.
public struct StaleCitation: Hashable, Sendable {
  /// What cites.
  public let text: CitingText
  /// What it cites.
  public let cited: EndedDocument

  /// Whether the cited document had ended before the text was written.
  public var wasStaleAtOnce: Bool { text.day.map { cited.endsOn <= $0 } ?? false }
}

/// Finds the numbers of ended documents in texts.
struct CitationScan {
  private let byKey: [String: [EndedDocument]]

  /// A scan for documents that have ended.
  init(_ ended: [EndedDocument]) {
    byKey = Dictionary(grouping: ended) { DocumentNumber.key($0.number) }
  }

  /// The ended documents that a text cites, each once, in the order of the text.
  func ended(citedIn text: String) -> [EndedDocument] {
    guard !byKey.isEmpty else { return [] }
    let words = Self.words(text)
    var found: [EndedDocument] = []
    for (place, word) in words.enumerated() {
      guard let entries = byKey[DocumentNumber.key(word)] else { continue }
      let around = words[max(0, place - 12)..<min(words.count, place + 24)]
      for entry in entries where !found.contains(entry) {
        if Self.fits(entry, after: words[(place + 1)...].prefix(12), around: around) { found.append(entry) }
      }
    }
    return found
  }

  private static func fits(
    _ entry: EndedDocument, after: ArraySlice<String>, around: ArraySlice<String>
  ) -> Bool {
    if let context = entry.context, !around.joined(separator: " ").contains(context) { return false }
    if DocumentNumber.holdsYear(entry.number) { return true }
    // The same number comes again in another year: where the text names a day, it must be the day of issue.
    guard let issued = entry.issuedOn, let day = day(in: Array(after)) else {
      return entry.issuedOn == nil || entry.context != nil
    }
    return issued == day
  }

  /// The first day among words, as `05/01/2025` or `ngày 05 tháng 01 năm 2025`.
  static func day(in words: [String]) -> LocalDay? {
    for (place, word) in words.enumerated() {
      let parts = word.split(separator: "/")
      if parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) {
        return LocalDay(year: year, month: month, day: day)
      }
      if place + 4 < words.count, let day = Int(word), let month = Int(words[place + 2]),
        let year = Int(words[place + 4]), year > 1900
      {
        return LocalDay(year: year, month: month, day: day)
      }
    }
    return nil
  }

  /// The words without the punctuation around them; "892 / QĐ-BNV" is one.
  static func words(_ text: String) -> [String] {
    let joined = text.replacing(" / ", with: "/").replacing("/ ", with: "/").replacing(" /", with: "/")
    return joined.split(whereSeparator: \.isWhitespace).map { word in
      let isEdge: (Character) -> Bool = { !$0.isLetter && !$0.isNumber }
      let start = word.drop(while: isEdge)
      let end = start.lastIndex { !isEdge($0) }.map { start.index(after: $0) } ?? start.startIndex
      return String(start[..<end])
    }.filter { !$0.isEmpty }
  }
}
