// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What stands below the body: the recipients and the signature, one after the other or side by side.
struct DocumentClosing {
  var recipients: [String] = []
  var recipientsLine: Int?
  var signature: AdministrativeDocument.Signature?
  /// The rows it takes.
  var rows: Range<Int>

  private static let widestNote = 25

  init(_ rows: [PageRow], from start: Int) {
    let heading = rows.indices.dropFirst(start).first { Self.isRecipients(rows[$0]) }
    let signing = rows.indices.dropFirst(start).first { Self.opensSignature(rows[$0]) }
    guard var first = heading ?? signing else {
      self.rows = rows.count..<rows.count
      return
    }
    if let signing, signing < first, first - signing <= 10 { first = signing }
    var left: [String] = []
    var right: [String] = []
    var index = first
    var isBeside = false
    while index < rows.count, index < first + 80, index == first || !Self.opensAnother(rows[index]) {
      let pieces = rows[index].pieces
      isBeside = isBeside || rows[index].cells.isEmpty && pieces.count > 1 && pieces[1].column >= 20
      Self.sort(
        rows[index], &left, &right, afterList: heading.map { index > $0 } ?? false, isBeside: isBeside)
      index += 1
      if heading.map({ index > $0 }) ?? true, Self.endsWithName(right), index < rows.count,
        !rows[index].text.tidy.hasPrefix("-"), !Self.isRecipients(rows[index]), rows[index].cells.isEmpty,
        !rows[index...].prefix(6).contains(where: { $0.text.tidy.hasPrefix("- Lưu") })
      {
        break
      }
    }
    self.rows = first..<index
    recipientsLine = heading.map { rows[$0].number }
    recipients = Self.items(left)
    signature = Self.signature(right)
  }

  private static func isRecipients(_ row: PageRow) -> Bool {
    row.pieces.contains { $0.text.prefix(16).description.closed.lowercased().hasPrefix("nơinhận") }
  }

  private static func opensSignature(_ row: PageRow) -> Bool {
    row.pieces.contains { piece in
      ["TM. ", "TM.", "KT. ", "TL. ", "TUQ. ", "KT.", "TL.", "TUQ."].contains { piece.text.hasPrefix($0) }
        && String(piece.text.prefix(12)).isUppercase
    }
  }

  /// A plan or an annex that follows.
  private static func opensAnother(_ row: PageRow) -> Bool {
    let text = row.text.tidy
    guard row.cells.isEmpty else { return false }
    if DocumentTypes.kind(alone: text) != nil || text.uppercased().hasPrefix("PHỤ LỤC") { return true }
    if let (marker, _) = Marker.split(text), marker.level != .dash { return true }
    return text.split(separator: " ").count > 40 && !text.hasPrefix("-")
  }

  /// Puts what stands on a row into the list or the signature; `isBeside` where both stand side by side.
  private static func sort(
    _ row: PageRow, _ left: inout [String], _ right: inout [String], afterList: Bool, isBeside: Bool
  ) {
    let pieces = row.pieces
    if pieces.count > 1 || !row.cells.isEmpty {
      for piece in pieces {
        if piece.column >= 20 { right.append(piece.text) } else { left.append(piece.text) }
      }
      return
    }
    guard let piece = pieces.first else { return }
    if isRecipients(row) || piece.text.hasPrefix("-") || piece.text.hasPrefix("+") {
      left.append(piece.text)
    } else if piece.column >= 25 {
      right.append(piece.text)
    } else if !right.isEmpty || piece.text.isUppercase && piece.text.count > 3 {
      // One after the other: below the list stands the signature. A note or the rest of an item may come between.
      let belongsToList = afterList && !piece.text.isUppercase && piece.column > 0
      if belongsToList || isBeside && afterList && piece.column < 20 && !Self.isClosed(left)
        || left.last?.hasSuffix(",") == true
      {
        left.append(piece.text)
      } else {
        right.append(piece.text)
      }
    } else {
      left.append(piece.text)
    }
  }

  /// Whether the last item of the list is at its end.
  private static func isClosed(_ left: [String]) -> Bool {
    left.last.map { $0.hasSuffix(";") || $0.hasSuffix(".") } ?? true
  }

  private static func endsWithName(_ right: [String]) -> Bool {
    guard right.count > 1, let last = right.last else { return false }
    return !last.isUppercase && !last.hasPrefix("(")
  }

  /// "Nơi nhận: - A; - B;" or one item a line.
  ///
  /// A note after the semicolon goes with the line.
  private static func items(_ lines: [String]) -> [String] {
    var items: [String] = []
    for line in lines {
      var text = line
      if text.prefix(16).description.closed.lowercased().hasPrefix("nơinhận") {
        guard let colon = text.firstIndex(of: ":") else { continue }
        text = String(text[text.index(after: colon)...]).tidy
        if text.isEmpty { continue }
      }
      for part in parts(text) {
        if part.opens || items.isEmpty {
          items.append(part.text)
        } else if !(items[items.count - 1].hasSuffix(";") && part.text.hasPrefix("(")) {
          items[items.count - 1] += " " + part.text
        }
      }
    }
    return items.map(trim).filter { !$0.isEmpty }
  }

  /// A dash opens an item at the start of a line, or within it after punctuation.
  private static func parts(_ text: String) -> [(text: String, opens: Bool)] {
    var parts: [(text: String, opens: Bool)] = []
    var words: [Substring] = []
    var opens = false
    func close() {
      if !words.isEmpty { parts.append((words.joined(separator: " "), opens)) }
    }
    for word in text.split(separator: " ") {
      let isDash = word == "-" || word == "–" || word == "+"
      let glued = word.count > 1 && word.hasPrefix("-") && !word.hasPrefix("--")
      let atBreak = words.last.map { ";:.)".contains($0.last ?? " ") } ?? true
      if isDash || glued, atBreak {
        close()
        (words, opens) = (glued ? [word.dropFirst()] : [], true)
      } else {
        words.append(word)
      }
    }
    close()
    return parts
  }

  private static func trim(_ item: String) -> String {
    var text = item
    if let note = text.range(of: "; (") ?? text.range(of: ";("), text.trimmingEnd(".;").hasSuffix(")") {
      text = String(text[..<note.lowerBound])
    }
    return text.trimmingEnd(".;,:/")
  }

  private static let positions = [
    "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC", "BỘ TRƯỞNG", "THỦ TƯỚNG", "CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG",
    "TRƯỞNG BAN",
    "BÍ THƯ", "CỤC TRƯỞNG", "VỤ TRƯỞNG", "HIỆU TRƯỞNG", "TỔNG CỤC TRƯỞNG", "TRƯỞNG", "THỨ TRƯỞNG",
    "CHỦ NHIỆM",
  ]

  /// Capitals are authority and position, the last line or the last words in mixed case are the name.
  private static func signature(_ lines: [String]) -> AdministrativeDocument.Signature? {
    var capitals: [String] = []
    var name: [String] = []
    for word in lines.joined(separator: " ").split(separator: " ").map(String.init) {
      if word.hasPrefix("(") || word.allSatisfy({ "-_.*".contains($0) }) { continue }
      if word.isUppercase, name.isEmpty {
        capitals.append(word)
      } else if !word.hasSuffix(")") {
        name.append(word)
      }
    }
    guard !capitals.isEmpty || !name.isEmpty else { return nil }
    let text = capitals.joined(separator: " ")
    var authority: String?
    var position = text
    if let prefix = ["TM.", "TL.", "TUQ."].first(where: { text.hasPrefix($0) }) {
      let rest = text.dropFirst(prefix.count)
      // In the name of a body its signer's position follows; by order of a person that person's position comes first.
      let replacing = ["KT.", "Q."].compactMap { rest.range(of: " \($0)")?.lowerBound }
      var named: [String.Index] = []
      if prefix == "TM." {
        named = positions.compactMap { rest.range(of: " \($0)")?.lowerBound }.filter {
          rest[..<$0].contains { $0.isLetter }
        }
      } else if let ordering = positions.filter({ rest.drop { $0 == " " }.hasPrefix($0) }).max(by: {
        $0.count < $1.count
      }),
        let end = rest.range(of: ordering)?.upperBound, end < rest.endIndex
      {
        named = [end]
      }
      if let split = (replacing + named).min() {
        authority = String(text[..<split])
        position = String(text[split...]).tidy
      } else {
        authority = text
        position = ""
      }
    }
    return .init(
      authority: authority, position: position.isEmpty ? nil : position,
      name: name.isEmpty || name.count > 8 ? nil : name.joined(separator: " ").trimmingEnd(".,;"))
  }
}
