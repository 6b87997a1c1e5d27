// SPDX-License-Identifier: Apache-2.0

import VietnameseText

/// The text of a document as numbered lines: what the reader reads and what findings point into.
///
/// In plain text a line is a line. In a Word document each paragraph (empty ones too) and each table row
/// (cells joined by a tab) is a line. It is stored as JSON, so that a text read again is read the same way.
public struct DocumentText: Hashable, Sendable, Codable {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 50 << 20

  /// One line.
  public struct Line: Hashable, Sendable, Codable {
    /// Counts from 1.
    public let number: Int
    /// NFC, without control characters.
    public let text: String
    /// The paragraphs of each cell where the line is a table row, otherwise empty.
    let cells: [[String]]

    init(number: Int, text: String, cells: [[String]] = []) {
      self.number = number
      self.text = text
      self.cells = cells
    }
  }

  /// All lines in order, blank ones too.
  public let lines: [Line]
  /// Whether the text was recognised from pictures and a person has to confirm it.
  public let isDraft: Bool
  /// In a draft the words of which the recognition was not sure.
  public let doubtful: [DoubtfulWord]
  /// Whether a line is a whole paragraph; plain text may break a paragraph over lines.
  let linesAreParagraphs: Bool

  private init(
    lines: [Line], linesAreParagraphs: Bool, isDraft: Bool = false, doubtful: [DoubtfulWord] = []
  ) {
    self.lines = lines
    self.linesAreParagraphs = linesAreParagraphs
    self.isDraft = isDraft
    self.doubtful = doubtful
  }

  /// Plain text that is already at hand.
  public init(_ text: String) {
    let lines = TextDecoding.lines(TextDecoding.unicode(text)).enumerated().map {
      Line(number: $0.offset + 1, text: $0.element)
    }
    self.init(lines: lines, linesAreParagraphs: false)
  }

  /// The pages of a PDF, laid out with spaces; what repeats at the edge of every page becomes a blank line.
  ///
  /// - Throws: `.empty` where there are no words, `.unreadable` where its fonts give signs instead of letters.
  public init(pages: [String]) throws(ReadingFault) {
    guard pages.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { throw .empty }
    let decoded = pages.map(TextDecoding.unicode)
    guard PagedText.isReadable(decoded) else { throw .unreadable }
    let lines = PagedText.pages(decoded.map(TextDecoding.lines)).joined().enumerated().map {
      Line(number: $0.offset + 1, text: $0.element)
    }
    self.init(lines: lines, linesAreParagraphs: false)
  }

  /// Pages that were recognised from pictures, one TSV of tesseract a page: a draft.
  ///
  /// - Throws: `.unreadable` where no words were found.
  public init(recognised pages: [String]) throws(ReadingFault) {
    let scanned = pages.map { ScannedPage(tsv: $0) }
    let texts = PagedText.pages(scanned.map { $0.lines.map(\.text) })
    var lines: [Line] = []
    var doubtful: [DoubtfulWord] = []
    for (page, texts) in zip(scanned, texts) {
      for (line, text) in zip(page.lines, texts) {
        lines.append(Line(number: lines.count + 1, text: text))
        guard !text.isEmpty else { continue }
        doubtful += line.doubtful.map { DoubtfulWord(line: lines.count, text: $0) }
      }
    }
    self.init(lines: lines, linesAreParagraphs: false, isDraft: true, doubtful: doubtful)
    guard hasWords else { throw .unreadable }
  }

  /// This text with the words that a person has made of it, none of them doubtful any more.
  ///
  /// What was a row of a table and still has its tabs stays one.
  public func corrected(_ text: String) -> DocumentText {
    let rows = Dictionary(lines.filter { !$0.cells.isEmpty }.map { ($0.text, $0.cells) }) { first, _ in first
    }
    let lines = TextDecoding.lines(text).enumerated().map { place, words -> Line in
      let cells = words.split(separator: "\t", omittingEmptySubsequences: false).map { [String($0)] }
      let isRow =
        place < self.lines.count && !self.lines[place].cells.isEmpty
        && self.lines[place].cells.count == cells.count
      return Line(number: place + 1, text: words, cells: rows[words] ?? (isRow ? cells : []))
    }
    return DocumentText(lines: lines, linesAreParagraphs: linesAreParagraphs, isDraft: isDraft)
  }

  /// A file: `.docx` or plain text in UTF-8, UTF-16, TCVN3 or VNI, told apart by its first bytes.
  public init(bytes: [UInt8]) throws(ReadingFault) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge }
    if bytes.starts(with: [0x50, 0x4B]) {
      self.init(lines: try WordDocument.lines(of: bytes), linesAreParagraphs: true)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw OldContainer.fault(bytes)
    } else if Self.isPDF(bytes) {
      throw .portableDocument
    } else {
      self.init(try TextDecoding.text(of: bytes))
    }
    guard hasWords else { throw .empty }
  }

  /// Whether the bytes are a PDF, whose text a program has to take out.
  public static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("%PDF".utf8)) }

  private var hasWords: Bool { lines.contains { !$0.text.allSatisfy(\.isWhitespace) } }
}
