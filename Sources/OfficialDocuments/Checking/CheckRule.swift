// SPDX-License-Identifier: Apache-2.0

/// One rule of the checker.
///
/// A rule looks at the whole reading and knows nothing of the others.
struct CheckRule: Sendable {
  /// What a rule says of one place.
  struct Note {
    let line: Int
    let text: String
    let message: String
  }

  let id: String
  let severity: Finding.Severity
  let find: @Sendable (CheckedDocument) -> [Note]
}

/// A reading as the rules see it: passages cut into words once, and what is known of other documents.
struct CheckedDocument {
  enum Place { case head, basis, body, closing }

  struct Passage {
    let place: Place
    let line: Int
    let lines: [Int]
    let wording: Wording
    let isHeading: Bool
  }

  let reading: DocumentReading
  let passages: [Passage]
  let register: [RegisteredDocument]
  private let wordCounts: [Int: Int]

  init(_ reading: DocumentReading, register: [RegisteredDocument]) {
    self.reading = reading
    self.register = register
    wordCounts = Dictionary(
      reading.rows.map { ($0.number, $0.text.split(whereSeparator: \.isWhitespace).count) },
      uniquingKeysWith: { $1 })
    let basisLines = Set(reading.basisParagraphs.map(\.line))
    let headRows = reading.rows[..<min(reading.head.bodyStart, reading.closing.rows.lowerBound)]
    var passages = headRows.map {
      Passage(place: .head, line: $0.number, lines: [$0.number], wording: Wording($0.text), isHeading: true)
    }
    for paragraph in reading.paragraphs {
      let isHeading = paragraph.marker.map { $0.level < .point } ?? false && paragraph.text.count < 120
      passages.append(
        Passage(
          place: basisLines.contains(paragraph.line) ? .basis : .body, line: paragraph.line,
          lines: paragraph.lines,
          wording: paragraph.wording, isHeading: isHeading))
    }
    passages += reading.rows[reading.closing.rows].map {
      Passage(
        place: .closing, line: $0.number, lines: [$0.number], wording: Wording($0.text), isHeading: false)
    }
    self.passages = passages.sorted { $0.line < $1.line }
  }

  var document: AdministrativeDocument { reading.document }

  /// The passages of some places.
  func passages(_ places: Place...) -> [Passage] { passages.filter { places.contains($0.place) } }

  /// The line on which a word of a passage stands.
  func line(of word: Int, in passage: Passage) -> Int {
    guard passage.lines.count > 1 else { return passage.line }
    let total = passage.lines.reduce(0) { $0 + (wordCounts[$1] ?? 0) }
    // The marker of the first line is not among the words.
    var left = word + max(0, total - passage.wording.words.count)
    for line in passage.lines {
      let count = wordCounts[line] ?? 0
      if left < count { return line }
      left -= count
    }
    return passage.line
  }

  /// A note for each place where one of the phrases stands.
  func notes(
    _ phrases: [Phrase], in passages: [Passage], message: (String) -> String
  ) -> [CheckRule.Note] {
    passages.flatMap { passage in
      passage.wording.words.indices.compactMap { index in
        guard let phrase = passage.wording.match(phrases, at: index) else { return nil }
        let text = passage.wording.text(index..<index + phrase.keys.count)
        return CheckRule.Note(line: line(of: index, in: passage), text: text, message: message(text))
      }
    }
  }
}
