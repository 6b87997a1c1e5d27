// SPDX-License-Identifier: Apache-2.0

/// Where in word/document.xml each line of a document's text stands, as `WordDocument` counts lines: its paragraphs
/// and the runs of letters in them, by their bytes.
struct WordPlaces {
  /// A piece of a run: letters that may be cut, or an element that stays whole.
  enum Atom {
    case text([Character])
    case other(Range<Int>)
  }

  /// A run of one look.
  struct Run {
    var bytes: Range<Int>
    /// The element with its properties; empty where it has none.
    var properties: Range<Int>
    var atoms: [Atom]
    /// Whether a change may be tracked in it: not where it is part of a field or of a change of somebody else.
    let isOpen: Bool

    var letters: [Character] {
      atoms.flatMap { atom -> [Character] in
        if case .text(let letters) = atom { letters } else { [] }
      }
    }
  }

  /// A paragraph outside of tables.
  struct ParagraphPlace {
    /// The whole element.
    var bytes: Range<Int>
    /// Right after its opening tag; nil where the element has no content.
    var contentStart: Int?
    /// The properties of the paragraph, the element with its tags.
    var properties: Range<Int>?
    var runs: [Run] = []
  }

  /// What stands on one line; a row of a table has several paragraphs.
  struct Line {
    var paragraphs: [ParagraphPlace]
    var isRow: Bool
  }

  private(set) var lines: [Line] = []
  private let xml: [UInt8]
  private var open: [ParagraphPlace] = []
  private var boxed: [Line] = []
  private var row: [ParagraphPlace] = []
  private var run: Run?
  private var carried = false
  private var isOpenEnded = false
  private var isRowDeleted = false
  private var tables = 0
  private var skipped = 0
  private var closed = 0
  private var properties: [(name: String, start: Int)] = []

  private static let shut: Set<String> = ["w:ins", "w:moveTo", "w:fldSimple"]

  /// The places in a part that was read before without complaint.
  init(_ xml: [UInt8]) {
    self.xml = xml
    var tokens = MarkupTokens(xml)
    while let token = tokens.next() {
      switch token.kind {
      case .opening: start(token)
      case .closing: end(token)
      case .empty:
        start(token)
        end(token)
      case .text:
        if skipped == 0, isText, run != nil {
          run?.atoms.append(.text(Array(MarkupTokens.decoded(xml[token.bytes]))))
        }
      }
    }
  }

  private var isText = false
  private var depthInRun = 0
  private var atomStart = 0

  private mutating func start(_ token: MarkupTokens.Token) {
    if WordDocument.passedOver.contains(token.name) {
      skipped += 1
      if skipped == 1, let kind = properties.last?.name, WordDocument.deletions.contains(token.name) {
        if kind == "w:trPr" { isRowDeleted = isRowDeleted || tables == 1 } else { isOpenEnded = true }
      }
    }
    guard skipped == 0 else { return }
    if Self.shut.contains(token.name) { closed += 1 }
    if run != nil {
      depthInRun += 1
      if depthInRun == 1 { atomStart = token.bytes.lowerBound }
    }
    switch token.name {
    case "w:p":
      run = nil
      open.append(
        ParagraphPlace(
          bytes: token.bytes, contentStart: token.kind == .empty ? nil : token.bytes.upperBound))
    case "w:pPr", "w:trPr": properties.append((token.name, token.bytes.lowerBound))
    case "w:r" where run == nil && token.kind != .empty:
      run = Run(
        bytes: token.bytes, properties: token.bytes.upperBound..<token.bytes.upperBound, atoms: [],
        isOpen: closed == 0 && open.count == 1)
      depthInRun = 0
    case "w:t": isText = token.kind != .empty
    case "w:tbl": tables += 1
    default: break
    }
  }

  private mutating func end(_ token: MarkupTokens.Token) {
    if WordDocument.passedOver.contains(token.name) { skipped -= 1 }
    guard skipped == 0 else { return }
    if Self.shut.contains(token.name) { closed -= 1 }
    switch token.name {
    case "w:pPr", "w:trPr":
      if let from = properties.popLast(), token.name == "w:pPr", !open.isEmpty {
        open[open.count - 1].properties = from.start..<token.bytes.upperBound
      }
    case "w:p": closeParagraph(at: token.bytes.upperBound)
    case "w:t": isText = false
    case "w:tr" where tables == 1:
      if !isRowDeleted { lines.append(Line(paragraphs: row, isRow: true)) }
      isRowDeleted = false
      row = []
    case "w:tbl": tables -= 1
    default: break
    }
    closeAtom(token)
  }

  private mutating func closeAtom(_ token: MarkupTokens.Token) {
    guard run != nil else { return }
    if token.name == "w:r", depthInRun == 0, var done = run {
      done.bytes = done.bytes.lowerBound..<token.bytes.upperBound
      if !open.isEmpty { open[open.count - 1].runs.append(done) }
      run = nil
      return
    }
    depthInRun -= 1
    guard depthInRun == 0 else { return }
    let whole = atomStart..<token.bytes.upperBound
    switch token.name {
    case "w:rPr": run?.properties = whole
    case "w:t": break
    default: run?.atoms.append(.other(whole))
    }
  }

  private mutating func closeParagraph(at end: Int) {
    guard var paragraph = open.popLast() else { return }
    paragraph.bytes = paragraph.bytes.lowerBound..<end
    if isOpenEnded, open.isEmpty {
      // Its text goes on in the next paragraph; changes are not tracked across such a seam.
      (isOpenEnded, carried) = (false, true)
      return
    }
    if carried, open.isEmpty {
      carried = false
      paragraph.runs = []
    }
    if tables > 0 {
      row.append(paragraph)
    } else if !open.isEmpty {
      boxed.append(Line(paragraphs: [], isRow: false))
    } else {
      lines.append(Line(paragraphs: [paragraph], isRow: false))
      lines += boxed
      boxed = []
    }
  }
}
