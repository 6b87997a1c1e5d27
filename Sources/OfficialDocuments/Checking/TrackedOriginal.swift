// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The .docx that somebody handed in, with mends as tracked changes inside it; its looks, pictures, headers and
/// everything else stay as they are.
public struct TrackedOriginal {
  /// The file with its changes, and how many of the mends found their place in it.
  public struct Result {
    /// The bytes of the .docx file.
    public let bytes: [UInt8]
    /// The mends that are tracked in it.
    public let placed: Int
  }

  /// A change in one run, in letters of that run.
  private struct Change {
    let range: Range<Int>
    let insertion: String
    let signed: SignedMend
  }

  private let lines: [String]
  private let mends: [SignedMend]
  private var nextID = 900_000

  /// The lines as they were read from the file, and the mends that were accepted.
  public init(lines: [String], mends: [SignedMend]) {
    self.lines = lines
    self.mends = mends.fitting(lines)
  }

  /// Puts the mends into the file.
  ///
  /// A mend whose words stand in a text box, in a field or in a change of somebody else, or that cannot be told
  /// from the same words beside them, is left out.
  /// - Throws: `Fault` where the file cannot be opened.
  public func applied(to docx: [UInt8]) throws -> Result {
    do {
      var parts = try ZipParts.all(docx)
      guard let place = parts.firstIndex(where: { $0.name == "word/document.xml" }) else {
        throw ReadingFault.notWord
      }
      var copy = self
      let (document, placed) = copy.tracked(parts[place].bytes)
      parts[place].bytes = document
      return Result(bytes: try OfficePackage(parts: parts).archived(), placed: placed)
    } catch let fault as ReadingFault {
      throw fault.fault
    }
  }

  /// word/document.xml with the changes.
  mutating func tracked(_ xml: [UInt8]) -> (xml: [UInt8], placed: Int) {
    let places = WordPlaces(xml)
    var changes: [Int: (run: WordPlaces.Run, changes: [Change])] = [:]
    var edits: [(bytes: Range<Int>, content: [UInt8])] = []
    var placed = 0
    for signed in mends where places.lines.indices.contains(signed.mend.end.line - 1) {
      let mend = signed.mend
      if mend.start.line < mend.end.line {
        guard let joined = join(signed, places, xml) else { continue }
        edits += joined
        placed += 1
      } else if let found = find(signed, in: places.lines[mend.start.line - 1]) {
        for (run, change) in found {
          changes[run.bytes.lowerBound, default: (run, [])].changes.append(change)
        }
        placed += 1
      }
    }
    for (run, list) in changes.values { edits.append((run.bytes, rewritten(run, list, xml))) }
    var result: [UInt8] = []
    var done = 0
    for edit in edits.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound })
    where edit.bytes.lowerBound >= done {
      result += xml[done..<edit.bytes.lowerBound] + edit.content
      done = edit.bytes.upperBound
    }
    return (result + xml[done...], placed)
  }

  /// The runs that hold a mend's words, each with its part of the change.
  ///
  /// The words are looked for with ever less of what stands around them, until they are found exactly once.
  private func find(_ signed: SignedMend, in place: WordPlaces.Line) -> [(WordPlaces.Run, Change)]? {
    let mend = signed.mend
    let line = lines[mend.start.line - 1]
    let text = line.utf8
    let before = Array(String(text.prefix(mend.start.offset)) ?? "")
    let end = String(text.prefix(mend.end.offset)) ?? ""
    let old = Array(end.dropFirst(before.count))
    let after = Array(line.dropFirst(before.count + old.count))
    for paragraph in place.paragraphs {
      // Every letter with its run and its place there.
      var letters: [(letter: Character, run: Int, place: Int)] = []
      for (number, run) in paragraph.runs.enumerated() {
        letters += run.letters.enumerated().map { ($0.element, number, $0.offset) }
      }
      for width in [40, 20, 10, 5, 2, 0] where width > 0 || !old.isEmpty {
        let (left, right) = (before.suffix(width), after.prefix(width))
        let needle = Array(left) + old + Array(right)
        let starts = Self.starts(of: needle, in: letters.map(\.letter))
        guard starts.count == 1 else {
          if starts.count > 1 { break }
          continue
        }
        let from = starts[0] + left.count
        let found = Array(letters[from..<(from + old.count)])
        let anchor = found.last ?? (from > 0 ? letters[from - 1] : letters[from])
        let runs = Set(found.map(\.run) + [anchor.run])
        guard runs.allSatisfy({ paragraph.runs[$0].isOpen }) else { return nil }
        return runs.sorted().map { number in
          let own = found.filter { $0.run == number }.map(\.place)
          let start = own.first ?? (from > 0 ? anchor.place + 1 : anchor.place)
          let range = start..<(own.last.map { $0 + 1 } ?? start)
          return (
            paragraph.runs[number],
            Change(range: range, insertion: number == anchor.run ? mend.replacement : "", signed: signed)
          )
        }
      }
    }
    return nil
  }

  private static func starts(of needle: [Character], in letters: [Character]) -> [Int] {
    guard !needle.isEmpty, letters.count >= needle.count else { return [] }
    return (0...(letters.count - needle.count)).filter { start in
      needle.indices.allSatisfy { place in
        let (left, right) = (needle[place], letters[start + place])
        return left == right || left.isWhitespace && right.isWhitespace
      }
    }
  }

  /// A run cut at its changes.
  private mutating func rewritten(_ run: WordPlaces.Run, _ changes: [Change], _ xml: [UInt8]) -> [UInt8] {
    let look = Array(xml[run.properties])
    var result: [UInt8] = []
    var content: [UInt8] = []
    func close() {
      if !content.isEmpty { result += "<w:r>".utf8 + look + content + "</w:r>".utf8 }
      content = []
    }
    var passed = 0
    var rest = changes.sorted { $0.range.lowerBound < $1.range.lowerBound }[...]
    for atom in run.atoms {
      guard case .text(let letters) = atom else {
        if case .other(let bytes) = atom { content += xml[bytes] }
        continue
      }
      var place = 0
      while let change = rest.first, change.range.lowerBound <= passed + letters.count {
        let from = max(change.range.lowerBound - passed, place)
        let to = min(change.range.upperBound - passed, letters.count)
        content += Self.text(letters[place..<from])
        close()
        if to > from { result += deleted(String(letters[from..<to]), look, change.signed) }
        place = max(place, to)
        guard change.range.upperBound <= passed + letters.count else { break }
        if !change.insertion.isEmpty { result += inserted(change.insertion, look, change.signed) }
        rest = rest.dropFirst()
      }
      content += Self.text(letters[place...])
      passed += letters.count
    }
    close()
    return result
  }

  private static func text(_ letters: ArraySlice<Character>) -> [UInt8] {
    let text: OOXML = "<w:t xml:space=\"preserve\">\(String(letters))</w:t>"
    return letters.isEmpty ? [] : text.bytes
  }

  private mutating func stamp(_ signed: SignedMend) -> OOXML {
    nextID += 1
    return "w:id=\"\(nextID)\" \(signed.stamp)"
  }

  private mutating func inserted(_ text: String, _ look: [UInt8], _ signed: SignedMend) -> [UInt8] {
    let (start, content): (OOXML, OOXML) = (
      "<w:ins \(stamp(signed))><w:r>", "<w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:ins>"
    )
    return start.bytes + look + content.bytes
  }

  private mutating func deleted(_ text: String, _ look: [UInt8], _ signed: SignedMend) -> [UInt8] {
    let (start, content): (OOXML, OOXML) = (
      "<w:del \(stamp(signed))><w:r>", "<w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
    )
    return start.bytes + look + content.bytes
  }

  /// Strikes out the marks between paragraphs that belong together; only blanks may stand between them.
  private mutating func join(
    _ signed: SignedMend, _ places: WordPlaces, _ xml: [UInt8]
  ) -> [(bytes: Range<Int>, content: [UInt8])]? {
    let mend = signed.mend
    let first = lines[mend.start.line - 1].utf8.dropFirst(mend.start.offset)
    let last = lines[mend.end.line - 1].utf8.prefix(mend.end.offset)
    let between = lines[mend.start.line..<(mend.end.line - 1)].joined().utf8
    guard (Array(first) + between + last).allSatisfy({ $0 <= 32 }) else { return nil }
    var edits: [(bytes: Range<Int>, content: [UInt8])] = []
    for line in mend.start.line..<mend.end.line {
      let place = places.lines[line - 1]
      guard !place.isRow, !places.lines[line].isRow, let paragraph = place.paragraphs.first else {
        return nil
      }
      let mark: OOXML = "<w:del \(stamp(signed))/>"
      guard let start = paragraph.contentStart else {
        edits.append(
          (
            paragraph.bytes,
            Array("<w:p><w:pPr><w:rPr>".utf8) + mark.bytes + "</w:rPr></w:pPr></w:p>".utf8
          ))
        continue
      }
      edits.append(struck(paragraph, contentStart: start, mark: mark.bytes, xml))
      guard line == mend.start.line, !mend.replacement.isEmpty else { continue }
      let end = paragraph.bytes.upperBound - "</w:p>".utf8.count
      let look = paragraph.runs.last.map { Array(xml[$0.properties]) } ?? []
      edits.append((end..<end, inserted(mend.replacement, look, signed)))
    }
    return edits
  }

  /// The properties of a paragraph with its mark struck out.
  private func struck(
    _ paragraph: WordPlaces.ParagraphPlace, contentStart: Int, mark: [UInt8], _ xml: [UInt8]
  ) -> (bytes: Range<Int>, content: [UInt8]) {
    let own = Array("<w:rPr>".utf8) + mark + "</w:rPr>".utf8
    guard let properties = paragraph.properties else {
      return (contentStart..<contentStart, Array("<w:pPr>".utf8) + own + "</w:pPr>".utf8)
    }
    let text = Array(xml[properties])
    func place(of word: String) -> Int? {
      let word = Array(word.utf8)
      return text.indices.first { text[$0...].starts(with: word) }
    }
    if let look = place(of: "<w:rPr>") {
      let at = properties.lowerBound + look + "<w:rPr>".utf8.count
      return (at..<at, mark)
    }
    let end = ["<w:sectPr", "<w:pPrChange", "</w:pPr>"].lazy.compactMap { place(of: $0) }.first
    guard let end else { return (properties, Array("<w:pPr>".utf8) + own + "</w:pPr>".utf8) }
    let at = properties.lowerBound + end
    return (at..<at, own)
  }
}
