// SPDX-License-Identifier: Apache-2.0

/// The text of a document as numbered lines: what the reader reads and what findings point into.
///
/// In plain text a line is a line. In a Word document each paragraph (empty ones too) and each table row
/// (cells joined by a tab) is a line.
public struct DocumentText: Hashable, Sendable {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 50 << 20

  /// One line.
  public struct Line: Hashable, Sendable {
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
  /// Whether a line is a whole paragraph; plain text may break a paragraph over lines.
  let linesAreParagraphs: Bool

  private init(lines: [Line], linesAreParagraphs: Bool) {
    self.lines = lines
    self.linesAreParagraphs = linesAreParagraphs
  }

  /// Plain text that is already at hand.
  public init(_ text: String) {
    let lines = TextDecoding.lines(text).enumerated().map { Line(number: $0.offset + 1, text: $0.element) }
    self.init(lines: lines, linesAreParagraphs: false)
  }

  /// A file: `.docx` or plain text in UTF-8 or UTF-16, told apart by its first bytes.
  public init(bytes: [UInt8]) throws(ReadingFault) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge }
    if bytes.starts(with: [0x50, 0x4B]) {
      self.init(lines: try WordDocument.lines(of: bytes), linesAreParagraphs: true)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw .oldOrLocked
    } else if bytes.starts(with: Array("%PDF".utf8)) {
      throw .portableDocument
    } else {
      self.init(try TextDecoding.text(of: bytes))
    }
    guard lines.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { throw .empty }
  }
}
