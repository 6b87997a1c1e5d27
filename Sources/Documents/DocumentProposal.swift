// SPDX-License-Identifier: Apache-2.0

import Kernel
import OfficialDocuments
import VietnameseText
import Web

/// What a file says of itself, as values of the form: proposed to a person, never taken unseen.
struct DocumentProposal: Sendable {
  /// Values by field; only what was found.
  private(set) var values: [String: String] = [:]

  /// Reads the head, the closing and the last articles of a document.
  init(_ text: DocumentText, commune: CommuneCard) {
    let document = DocumentReader.read(text)
    let number = [document.number, document.symbol].compactMap(\.self).joined(separator: "/")
    // An open number is no number.
    if document.number != nil { put("number", number) }
    let form = document.kind.map { DocumentForm(reading: $0) } ?? (document.symbol == nil ? nil : .letter)
    put("form", form?.rawValue)
    put("issued", document.date?.localDay?.iso)
    put("issuer", document.issuer.map { Self.issuer($0, commune) })
    put("summary", document.title.map(Self.sentence))
    put("signer", document.signature?.name)
    put("category", Self.category(form, number)?.rawValue)
    readEffect(text, issued: document.date?.localDay)
    readRelations(text, own: number)
  }

  /// The form with what was found where nothing was typed.
  func filling(_ form: Form) -> Form {
    var fields = form.fields
    for (name, value) in values where form[name].isEmpty { fields[name] = [value] }
    return Form(fields: fields)
  }

  private mutating func put(_ name: String, _ value: String?) {
    if let value, !value.isEmpty { values[name] = value }
  }

  /// "có hiệu lực từ ngày 01/7/2026", "có hiệu lực kể từ ngày ký".
  private mutating func readEffect(_ text: DocumentText, issued: LocalDay?) {
    for line in text.lines.map(\.text) {
      let words = CitationScan.words(line)
      let keys = words.map { FoldedText.of($0) }
      guard let place = Self.place(of: ["co", "hieu", "luc"], in: keys) else { continue }
      let rest = Array(words[(place + 3)...].prefix(14))
      if let day = CitationScan.day(in: rest) {
        put("from", day.iso)
      } else if Self.place(of: ["ngay", "ky"], in: rest.map { FoldedText.of($0) }) != nil {
        put("from", issued?.iso)
      } else {
        continue
      }
      return
    }
  }

  /// "thay thế Kế hoạch số 12/KH-UBND ngày 05/01/2025", "bãi bỏ Quyết định số …".
  private mutating func readRelations(_ text: DocumentText, own: String) {
    let openers: [(DocumentRelation.Kind, [String])] = [
      (.replaces, ["thay", "the"]), (.repeals, ["bai", "bo"]), (.amends, ["sua", "doi", "bo", "sung"]),
    ]
    for (kind, opener) in openers {
      var lines: [String] = []
      for line in text.lines.map(\.text) {
        let words = CitationScan.words(line)
        guard let place = Self.place(of: opener, in: words.map { FoldedText.of($0) }) else { continue }
        let rest = words[(place + opener.count)...].prefix(24)
        guard let relation = DocumentTyped.relation(kind, rest.joined(separator: " ")),
          DocumentNumber.key(relation.number) != DocumentNumber.key(own)
        else { continue }
        let found = DocumentWords.line(relation)
        if !lines.contains(found) { lines.append(found) }
      }
      put(kind.rawValue, lines.prefix(10).joined(separator: "\n"))
    }
  }

  private static func place(of phrase: [String], in keys: [String]) -> Int? {
    guard keys.count >= phrase.count else { return nil }
    return (0...(keys.count - phrase.count)).first { Array(keys[$0..<($0 + phrase.count)]) == phrase }
  }

  /// Legal documents have the year in their number; plans and the like look ahead; the rest runs the commune.
  private static func category(_ form: DocumentForm?, _ number: String) -> DocumentCategory? {
    guard let form else { return nil }
    if DocumentNumber.holdsYear(number) { return .law }
    return [.plan, .programme, .scheme, .project].contains(form) ? .strategy : .management
  }

  /// An issuer stands in capitals; of our own commune it is known how it is written.
  private static func issuer(_ text: String, _ commune: CommuneCard) -> String {
    let key = FoldedText.of(text)
    guard key.contains(FoldedText.of(commune.name)) else { return text }
    let known = DocumentWords.issuers(commune.name)
    return known.first { FoldedText.of($0) == key } ?? known.first { key.hasPrefix(FoldedText.of($0)) }
      ?? text
  }

  /// A title in capitals in ordinary letters.
  private static func sentence(_ text: String) -> String {
    guard text == text.uppercased() else { return text }
    let small = text.lowercased()
    return small.prefix(1).uppercased() + small.dropFirst()
  }
}
