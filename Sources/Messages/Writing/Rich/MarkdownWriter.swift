// SPDX-License-Identifier: Apache-2.0

import Files
import Web

/// Writes a text as CommonMark with tables, so that reading it again gives the same text.
enum MarkdownWriter {
  /// Each block is read again by the very parser that makes pages; one that would come back otherwise, for a look
  /// that CommonMark cannot say, is written as plain words.
  static func text(of rich: RichText) -> String {
    RichText.tidied(rich.blocks).flatMap { block -> [String] in
      let written = lines(block)
      if reads(written, as: block) { return [written.joined(separator: "\n")] }
      return RichText.words(of: block).map { words in
        var words = words
        // A dash would be read as an item again.
        while WordItem.taken(from: &words) != nil {}
        return lines(.paragraph(words)).joined(separator: "\n")
      }
    }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func reads(_ lines: [String], as block: RichText.Block) -> Bool {
    let html = Markdown(lines.joined(separator: "\n")).html.text
    let expected: RichText.Block = if case .heading(_, let runs) = block { .heading(2, runs) } else { block }
    return PastedText(html).rich.blocks == [expected]
  }

  private static func lines(_ block: RichText.Block) -> [String] {
    switch block {
    case .heading(let level, let runs):
      var text = line(runs)
      if text.hasSuffix("#"), !text.hasSuffix("\\#") { text = text.dropLast() + "\\#" }
      return ["\(String(repeating: "#", count: level)) \(text)"]
    case .paragraph(let runs): return line(runs).split(separator: "\n").map(String.init)
    case .list(let list): return lines(list)
    case .table(let rows): return lines(rows)
    case .quote(let blocks):
      return Array(blocks.map(lines).joined(separator: [""])).map { $0.isEmpty ? ">" : "> " + $0 }
    case .rule: return ["---"]
    }
  }

  private static func lines(_ list: RichText.List) -> [String] {
    let isLoose = list.items.contains { item in
      guard case .paragraph = item.first else { return true }
      return item.dropFirst().contains { block in
        if case .list(let inner) = block { inner.start.map { $0 != 1 } ?? false } else { true }
      } || item.count > 2
    }
    let items = list.items.enumerated().map { place, item -> [String] in
      let marker = list.start.map { "\($0 + place). " } ?? "- "
      let blank = String(repeating: " ", count: marker.utf8.count)
      let content = Array(item.map(lines).joined(separator: isLoose ? [""] : []))
      return content.enumerated().map { $0 == 0 ? marker + $1 : $1.isEmpty ? "" : blank + $1 }
    }
    return Array(items.joined(separator: isLoose ? [""] : []))
  }

  private static func lines(_ rows: [[[RichText.Run]]]) -> [String] {
    var lines = rows.map { row in "| " + row.map { line($0, isCell: true) }.joined(separator: " | ") + " |" }
    let width = rows.first?.count ?? 0
    lines.insert("|" + String(repeating: "---|", count: width), at: min(1, lines.count))
    return lines
  }

  // MARK: Runs

  private static func line(_ runs: [RichText.Run], isCell: Bool = false) -> String {
    var text = ""
    for bold in grouped(runs, by: \.isBold) {
      let mark = bold[0].isBold ? "**" : ""
      text += mark
      for italic in grouped(bold, by: \.isItalic) {
        let mark = italic[0].isItalic ? "*" : ""
        text += mark
        for linked in grouped(italic, by: \.link) { append(linked, to: &text, isCell: isCell) }
        text += mark
      }
      text += mark
    }
    return text
  }

  private static func grouped(
    _ runs: [RichText.Run], by key: KeyPath<RichText.Run, some Equatable>
  ) -> [[RichText.Run]] {
    var groups: [[RichText.Run]] = []
    for run in runs {
      if let last = groups.last?.last, last[keyPath: key] == run[keyPath: key] {
        groups[groups.count - 1].append(run)
      } else {
        groups.append([run])
      }
    }
    return groups
  }

  private static func append(_ runs: [RichText.Run], to text: inout String, isCell: Bool) {
    let link = runs[0].link
    let isPicture = if case .picture = runs[0].content { true } else { false }
    // "Xem!" before a link must not make a picture of it.
    if link != nil || isPicture, text.hasSuffix("!") { text = text.dropLast() + "\\!" }
    if link != nil { text += "[" }
    for run in runs {
      switch run.content {
      case .text(let words): append(words, to: &text, isCell: isCell)
      case .picture(let hash, let alt): text += "![\(escaped(alt, after: "x", isCell: isCell))](\(hash.path))"
      case .lineBreak: text += "\\\n"
      }
    }
    if let link { text += "](\(escaped(link)))" }
  }

  /// Where "&copy=2" would be read as a sign.
  private static func escaped(_ link: String) -> String {
    link.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "\\&")
  }

  private static func append(_ words: String, to text: inout String, isCell: Bool) {
    text += escaped(words, after: text.unicodeScalars.last, isCell: isCell)
  }

  /// Whether CommonMark takes a letter for punctuation.
  static func isMark(_ letter: Unicode.Scalar) -> Bool {
    if letter.isASCII { return letter.value > 32 && !isWord(letter) }
    switch letter.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// The words with a backslash before every letter that CommonMark would take for a mark of its own.
  private static func escaped(_ words: String, after before: Unicode.Scalar?, isCell: Bool) -> String {
    let letters = Array(words.unicodeScalars)
    var result = String.UnicodeScalarView()
    let begins = before == nil || before == "\n"
    let digits = letters.prefix(while: isDigit).count
    for (place, letter) in letters.enumerated() {
      let previous = place == 0 ? before : letters[place - 1]
      let next = place + 1 < letters.count ? letters[place + 1] : nil
      let isFirst = begins && place == 0
      let isMark =
        switch letter {
        case "\\", "`", "*", "[", "]", "<": true
        case "_": !(isWord(previous) && isWord(next))
        case "&": next.map { $0.isASCII && isWord($0) || $0 == "#" } ?? false
        case "|": isCell || isFirst
        case "#", ">", "+", "-", "=", "~", ":": isFirst
        case ".", ")": begins && place == digits && (1...9).contains(digits) && (next == nil || next == " ")
        default: false
        }
      if isMark { result.append("\\") }
      result.append(letter)
    }
    return String(result)
  }

  private static func isDigit(_ letter: Unicode.Scalar) -> Bool { ("0"..."9").contains(letter) }

  private static func isWord(_ letter: Unicode.Scalar?) -> Bool {
    letter.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }
}
