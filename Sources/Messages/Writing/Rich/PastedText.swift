// SPDX-License-Identifier: Apache-2.0

import Files

/// Reads markup from anywhere, the clipboard of Word or our own editor, into a text of what a message may hold.
///
/// What has no place there is unwrapped (its words stay) or dropped (scripts, styles, what is hidden, pictures from
/// elsewhere).
struct PastedText {
  private(set) var rich = RichText(blocks: [])
  /// How many pictures were left out because they are not of our own file store.
  private(set) var lostPictures = 0

  private var frames = [TextFrame(.root)]
  private var elements: [OpenElement] = []
  private var runs: [RichText.Run] = []
  private var heading: Int?
  private var item: WordItem?
  private var dropping: (name: String, depth: Int)?
  private var innerTables = 0
  private var innerLists = 0

  private static let deepest = (elements: 200, lists: 6)

  init(_ markup: String) {
    var tokens = HTMLTokens(markup)
    while let token = tokens.next() { take(token) }
    flush()
    while frames.count > 1 { pop() }
    rich.blocks = RichText.tidied(WordItem.folded(frames[0].blocks))
  }

  private mutating func take(_ token: HTMLTokens.Token) {
    if let dropped = dropping {
      switch token {
      case .open(dropped.name, _): dropping?.depth += 1
      case .close(dropped.name): dropping = dropped.depth == 1 ? nil : (dropped.name, dropped.depth - 1)
      case .open("body", _): dropping = nil
      default: break
      }
      return
    }
    switch token {
    case .text(let text): add(text)
    case .open(let name, let attributes): open(name, attributes)
    case .close(let name): close(name)
    }
  }

  private var isInCell: Bool { frames[frames.count - 1].kind == .cell }

  private mutating func add(_ text: String) {
    if elements.contains(where: \.isMarker) {
      item?.marker += text
      return
    }
    var text = text
    if elements.last?.name == "sup" { text = OpenElement.raised(text) }
    runs.append(
      RichText.Run(
        content: .text(text), isBold: elements.last { $0.isBold != nil }?.isBold ?? false,
        isItalic: elements.last { $0.isItalic != nil }?.isItalic ?? false,
        link: elements.last { $0.link != nil }?.link)
    )
  }

  // MARK: Tags

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    let element = OpenElement(name, attributes)
    if element.isDropped {
      if !OpenElement.void.contains(name) { dropping = (name, 1) }
      return
    }
    switch name {
    case "br": runs.append(RichText.Run(content: .lineBreak))
    case "img": addPicture(attributes)
    case "hr":
      flush()
      if place == 0 { append(.rule) }
    case "ul", "ol": beginList(name, attributes)
    case "li": beginItem()
    case "table":
      if isInCell { innerTables += 1 } else { begin(.table) }
    case "tr":
      if innerTables == 0 {
        popTo(.table)
        if frames[frames.count - 1].kind == .table { begin(.row) }
      }
    case "td", "th":
      if innerTables == 0 {
        popTo(.row)
        if frames[frames.count - 1].kind == .row {
          begin(.cell)
          frames[frames.count - 1].span = min(20, max(1, Int(attributes["colspan"] ?? "") ?? 1))
        }
      } else {
        runs.append(RichText.Run(content: .text(" ")))
      }
    case "blockquote":
      if isInCell || frames.count > 4 { flush() } else { begin(.quote) }
    default:
      if OpenElement.blocks.contains(name) {
        flush()
        if name == "p" { forget("p") }
        heading = name.count == 2 && name.first == "h" ? name.last?.wholeNumberValue : nil
        item = WordItem(attributes)
      }
    }
    if !OpenElement.void.contains(name), elements.count < Self.deepest.elements { elements.append(element) }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "br",
      "p" where !elements.contains { $0.name == name }:
      break
    case "ul", "ol":
      if innerLists > 0 { innerLists -= 1 } else { end { if case .list = $0 { true } else { false } } }
    case "li": end { $0 == .item }
    case "table":
      if innerTables > 0 { innerTables -= 1 } else { end { $0 == .table } }
    case "tr": if innerTables == 0 { end { $0 == .row } }
    case "td", "th": if innerTables == 0 { end { $0 == .cell } }
    case "blockquote": end { $0 == .quote }
    default:
      if OpenElement.blocks.contains(name) {
        flush()
        heading = nil
      }
    }
    forget(name)
  }

  /// Closes the nearest open element of a name with all inside it; a cell or an item keeps what is around it open.
  private mutating func forget(_ name: String) {
    let wall = elements.lastIndex { ["td", "th", "li"].contains($0.name) && $0.name != name } ?? -1
    if let place = elements.lastIndex(where: { $0.name == name }), place > wall {
      elements.removeSubrange(place...)
    }
  }

  private mutating func addPicture(_ attributes: [String: String]) {
    guard let hash = WebLink.picture(attributes["src"] ?? "") else {
      lostPictures += 1
      return
    }
    runs.append(RichText.Run(content: .picture(hash, alt: WebLink.line(attributes["alt"] ?? ""))))
  }

  // MARK: Frames

  private mutating func beginList(_ name: String, _ attributes: [String: String]) {
    flush()
    let depth = frames.count { if case .list = $0.kind { true } else { false } }
    guard !isInCell, depth < Self.deepest.lists else {
      innerLists += 1
      return
    }
    let start = Int(attributes["start"] ?? "").map { min(9_999, max(0, $0)) } ?? 1
    begin(.list(name == "ol" ? start : nil))
  }

  private mutating func beginItem() {
    flush()
    guard !isInCell, innerLists == 0 else { return }
    if frames[frames.count - 1].kind == .item { pop() }
    if case .list = frames[frames.count - 1].kind { begin(.item) }
  }

  private mutating func begin(_ kind: TextFrame.Kind) {
    flush()
    frames.append(TextFrame(kind))
  }

  /// Ends the nearest frame of a kind with all that is open inside it; a cell ends only by itself.
  private mutating func end(_ isMeant: (TextFrame.Kind) -> Bool) {
    flush()
    guard let place = frames.lastIndex(where: { isMeant($0.kind) }), place > 0 else { return }
    let isTableEnd = [.table, .row, .cell].contains(frames[place].kind)
    if !isTableEnd, frames[place...].contains(where: { $0.kind == .cell }) { return }
    while frames.count > place { pop() }
  }

  private mutating func popTo(_ kind: TextFrame.Kind) {
    flush()
    guard let place = frames.lastIndex(where: { $0.kind == kind }) else { return }
    while frames.count > place + 1 { pop() }
  }

  private mutating func pop() {
    flush()
    guard frames.count > 1 else { return }
    let frame = frames.removeLast()
    let parent = frames.count - 1
    switch frame.kind {
    case .root: break
    case .item:
      let blocks = RichText.tidied(WordItem.folded(frame.blocks))
      if !blocks.isEmpty { frames[parent].items.append(blocks) }
    case .list(let start):
      if !frame.items.isEmpty { append(.list(.init(start: start, items: frame.items))) }
    case .quote:
      let blocks = WordItem.folded(frame.blocks)
      if !blocks.isEmpty { append(.quote(RichText.tidied(blocks))) }
    case .cell:
      frames[parent].cells.append(RunLine.tidied(frame.line))
      frames[parent].cells += Array(repeating: [], count: frame.span - 1)
    case .row: if frame.cells.contains(where: { !$0.isEmpty }) { frames[parent].rows.append(frame.cells) }
    case .table: if let table = frame.table { append(table) }
    }
  }

  /// Ends the line that is being read: a paragraph, or several where two line breaks follow each other.
  private mutating func flush() {
    defer {
      runs = []
      item = nil
    }
    if isInCell {
      frames[frames.count - 1].line +=
        runs.map { $0.content == .lineBreak ? RichText.Run(content: .text(" ")) : $0 }
        + [RichText.Run(content: .text(" "))]
      return
    }
    var part: [RichText.Run] = []
    var isBroken = false
    for run in runs {
      if run.content == .lineBreak {
        if isBroken { finish(&part) }
        isBroken = true
      } else if case .text(let text) = run.content, WebLink.line(text).isEmpty {
        part.append(run)
        continue
      } else {
        isBroken = false
      }
      part.append(run)
    }
    finish(&part)
  }

  private mutating func finish(_ part: inout [RichText.Run]) {
    defer { part = [] }
    var line = RunLine.tidied(part)
    guard !line.isEmpty else { return }
    if let heading, place == 0 {
      for place in line.indices {
        line[place].isBold = false
        if line[place].content == .lineBreak { line[place].content = .text(" ") }
      }
      return append(.heading(heading, RunLine.tidied(line)))
    }
    if item == nil, place == 0 { item = WordItem.taken(from: &line) }
    guard !line.isEmpty else { return }
    append(.paragraph(line), item)
  }

  /// The frame that takes the next block: what stands between cells goes in front of their table.
  private var place: Int { frames.lastIndex { ![.table, .row, .cell].contains($0.kind) } ?? 0 }

  private mutating func append(_ block: RichText.Block, _ item: WordItem? = nil) {
    let place = place
    if case .list = frames[place].kind {
      if case .list = block, let last = frames[place].items.indices.last {
        frames[place].items[last] = RichText.tidied(frames[place].items[last] + [block])
      } else {
        frames[place].items.append([block])
      }
    } else {
      frames[place].blocks.append((block, item))
    }
  }
}

/// A part of the text that is not closed yet.
struct TextFrame {
  enum Kind: Equatable {
    case root, item, quote, table, row, cell
    case list(Int?)
  }

  let kind: Kind
  var blocks: [(RichText.Block, WordItem?)] = []
  var items: [[RichText.Block]] = []
  var rows: [[[RichText.Run]]] = []
  var cells: [[RichText.Run]] = []
  var line: [RichText.Run] = []
  /// How many columns a cell takes.
  var span = 1

  init(_ kind: Kind) { self.kind = kind }

  /// The rows as a table, the head without bold since it is bold by itself; a frame of one cell is a paragraph.
  var table: RichText.Block? {
    let width = rows.map(\.count).max() ?? 0
    guard width > 0 else { return nil }
    if rows.count == 1, width == 1 { return rows[0][0].isEmpty ? nil : .paragraph(rows[0][0]) }
    var rows = rows.map { $0 + Array(repeating: [], count: width - $0.count) }
    rows[0] = rows[0].map { cell in
      RunLine.tidied(
        cell.map { run in
          var run = run
          run.isBold = false
          return run
        })
    }
    return .table(rows)
  }
}
