// SPDX-License-Identifier: Apache-2.0

import Kernel
import VietnameseText

/// A reading as the rules see it: passages cut into words once, and what is known of other documents.
struct CheckedDocument {
  enum Place { case head, basis, body, closing }

  struct Passage {
    let place: Place
    let paragraph: Paragraph
    let isHeading: Bool

    var line: Int { paragraph.line }
    var wording: Wording { paragraph.wording }
    var isTable: Bool { paragraph.isTable }
  }

  let reading: DocumentReading
  let passages: [Passage]
  let register: DocumentRegister
  /// The slips of each passage.
  let slips: [[SpellingCheck.Slip]]

  init(_ reading: DocumentReading, register: DocumentRegister) {
    self.reading = reading
    self.register = register
    let basisLines = Set(reading.basisParagraphs.map(\.line))
    let headRows = reading.rows[..<min(reading.head.bodyStart, reading.closing.rows.lowerBound)]
    func passage(_ row: PageRow, _ place: Place) -> Passage {
      Passage(
        place: place,
        paragraph: Paragraph(line: row.number, marker: nil, text: row.text, lines: [row.number]),
        isHeading: place == .head)
    }
    var passages = headRows.map { passage($0, .head) }
    for paragraph in reading.paragraphs {
      let isHeading = paragraph.marker.map { $0.level < .point } ?? false && paragraph.text.count < 120
      passages.append(
        Passage(
          place: basisLines.contains(paragraph.line) ? .basis : .body, paragraph: paragraph,
          isHeading: isHeading))
    }
    passages += reading.rows[reading.closing.rows].map { passage($0, .closing) }
    self.passages = passages.sorted { $0.line < $1.line }
    var spelling = SpellingCheck()
    slips = self.passages.map { SpellingWords.slips(in: $0.wording, &spelling) }
  }

  var document: AdministrativeDocument { reading.document }

  /// The passages of some places.
  func passages(_ places: Place...) -> [Passage] { passages.filter { places.contains($0.place) } }

  /// A line as it stands, without the space around it.
  func text(ofLine line: Int) -> String {
    reading.text.lines.indices.contains(line - 1) ? reading.text.lines[line - 1].text.tidy : ""
  }

  /// The last day on which the document can have been issued, as far as its head tells.
  var lastPossibleDay: LocalDay? {
    guard let date = document.date, let year = date.year else { return nil }
    if let day = date.localDay { return day }
    return Month(year: year, month: date.month ?? 12)?.days.upperBound
  }

  /// The line on which a word of a passage stands.
  func line(of word: Int, in passage: Passage) -> Int { passage.paragraph.line(ofWord: word) }

  /// The bytes that a word takes in its line, without the punctuation around it.
  func place(of word: Int, in passage: Passage) -> (line: Int, range: Range<Int>)? {
    let (line, words) = passage.paragraph.place(ofWord: word)
    guard reading.text.lines.indices.contains(line - 1) else { return nil }
    let text = reading.text.lines[line - 1].text
    let chunks = text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }
    // The marker before the first line is not among the words.
    let number = word - words.lowerBound + max(0, chunks.count - words.count)
    guard chunks.indices.contains(number) else { return nil }
    let (chunk, wanted) = (chunks[number], passage.wording.words[word])
    let before = wanted.before.utf8.count
    let start = text.utf8.distance(from: text.startIndex, to: chunk.startIndex) + before
    guard chunk.dropFirst(before).starts(with: wanted.text.utf8) else { return nil }
    return (line, start..<start + wanted.text.utf8.count)
  }

  /// A mend that puts other punctuation behind a word.
  func mend(after word: Int, in passage: Passage, _ punctuation: String) -> Mend? {
    place(of: word, in: passage).map { place in
      let end = place.range.upperBound
      return Mend(
        line: place.line, range: end..<end + passage.wording.words[word].after.utf8.count,
        replacement: punctuation)
    }
  }

  /// A note on some words, with the words that mend them where there are such.
  func note(
    _ words: Range<Int>, in passage: Passage, _ message: String, replacement: String? = nil
  ) -> CheckRule.Note {
    var mend: Mend?
    if let replacement, let first = place(of: words.lowerBound, in: passage),
      let last = place(of: words.upperBound - 1, in: passage)
    {
      mend = Mend(
        from: .init(line: first.line, offset: first.range.lowerBound),
        to: .init(line: last.line, offset: last.range.upperBound), replacement: replacement)
    }
    return CheckRule.Note(
      line: line(of: words.lowerBound, in: passage), text: passage.wording.text(words), message: message,
      mend: mend)
  }

  /// A note for each place where one of the phrases stands; the message is given the words and what mends them.
  func notes(
    _ phrases: [Phrase], in passages: [Passage], replacement: (Phrase) -> String? = { _ in nil },
    message: (_ text: String, _ replacement: String?) -> String
  ) -> [CheckRule.Note] {
    passages.flatMap { passage in
      passage.wording.words.indices.compactMap { index in
        guard let phrase = passage.wording.match(phrases, at: index) else { return nil }
        let words = index..<index + phrase.keys.count
        let text = passage.wording.text(words)
        let right = replacement(phrase)?.capitalized(like: text)
        return note(words, in: passage, message(text, right), replacement: right)
      }
    }
  }

  /// Every document number in a passage, with the day behind it.
  func numbered(in passage: Passage) -> [(number: String, index: Int, line: Int, day: LocalDay?)] {
    let wording = passage.wording
    return wording.words.indices.compactMap { index in
      guard Citation.isNumber(wording.words[index].text) else { return nil }
      let day = wording.stands("ngày", at: index + 1) ? DateWords.day(in: wording, at: index + 1)?.day : nil
      return (String(wording.words[index].text), index, line(of: index, in: passage), day)
    }
  }
}

extension Wording {
  /// Whether a word stands at an index, given as its key; cheaper than a phrase made on the spot.
  func stands(_ key: String, at index: Int) -> Bool {
    words.indices.contains(index) && words[index].key == key
  }
}

extension Citation {
  /// "Quyết định số 48/QĐ-UBND ngày 16/01/2026".
  var name: String {
    type + (number.map { " số \($0)" } ?? "") + (day.map { " ngày \($0.numeric)" } ?? "")
  }
}

extension String {
  /// The same words with the first letter as in another text: a mend at the start of a sentence stays capital.
  func capitalized(like other: String) -> String {
    guard let first = other.unicodeScalars.first, first.properties.isUppercase, let own = self.first else {
      return self
    }
    return other.isUppercase && other.count > 1 ? uppercased() : own.uppercased() + dropFirst()
  }

  /// At most so many characters.
  func shortened(_ count: Int = 80) -> String { String(prefix(count)) }
}

/// Line numbers as a sentence lists them.
func lineList(_ lines: [Int]) -> String {
  let shown = lines.prefix(8).map(String.init).joined(separator: ", ")
  return lines.count > 8 ? shown + "…" : shown
}
