// SPDX-License-Identifier: Apache-2.0

/// A paragraph that is an item of a list in Word, which writes bullets as letters and levels as styles; or one that
/// begins with a dash, as officials type lists.
struct WordItem {
  /// 1 for the outermost.
  let level: Int
  /// The bullet or number as Word wrote it.
  var marker = ""

  /// The paragraph's place in a list by Word's own style, `mso-list:l0 level2 lfo1`; nil for any other paragraph.
  init?(_ attributes: [String: String]) {
    guard let style = attributes["style"]?.lowercased(),
      let list = style.firstRange(of: "mso-list:")?.upperBound
    else { return nil }
    let rule = style[list...].prefix { $0 != ";" }
    guard let place = rule.firstRange(of: "level")?.upperBound,
      let level = rule[place...].first?.wholeNumberValue
    else { return nil }
    self.level = max(1, min(6, level))
  }

  private init(level: Int) { self.level = level }

  /// Takes a dash or bullet that begins a line off it; nil where none does.
  static func taken(from line: inout [RichText.Run]) -> WordItem? {
    guard case .text(let text)? = line.first?.content, let mark = text.first,
      let level = dashes[mark], text.dropFirst().first == " "
    else { return nil }
    line[0].content = .text(String(text.dropFirst(2)))
    line = RunLine.tidied(line)
    return WordItem(level: level)
  }

  private static let dashes: [Character: Int] = [
    "-": 1, "\u{2013}": 1, "\u{2022}": 1, "\u{B7}": 1, "\u{25CF}": 1, "\u{25AA}": 1, "\u{F0B7}": 1, "+": 2,
    "\u{25E6}": 2,
  ]

  private var isNumbered: Bool {
    marker.contains { $0 == "." || $0 == ")" } && marker.contains { $0.isLetter || $0.isNumber }
  }

  private var number: Int? { isNumbered ? Int(marker.filter { $0.isASCII && $0.isNumber }) ?? 1 : nil }

  /// Blocks with the paragraphs that follow each other as items made into lists.
  static func folded(_ blocks: [(RichText.Block, WordItem?)]) -> [RichText.Block] {
    var result: [RichText.Block] = []
    var place = 0
    while place < blocks.count {
      guard blocks[place].1 != nil else {
        result.append(blocks[place].0)
        place += 1
        continue
      }
      var items: [(RichText.Block, WordItem)] = []
      while place < blocks.count, let item = blocks[place].1 {
        items.append((blocks[place].0, item))
        place += 1
      }
      result += lists(items[...])
    }
    return result
  }

  /// The lists of one level, each deeper stretch under the item before it.
  private static func lists(_ items: ArraySlice<(RichText.Block, WordItem)>) -> [RichText.Block] {
    var result: [RichText.List] = []
    var rest = items
    let level = items.map(\.1.level).min() ?? 1
    while let (block, item) = rest.first {
      if item.level > level {
        let deeper = rest.prefix { $0.1.level > level }
        rest = rest.dropFirst(deeper.count)
        let inner = lists(deeper)
        if let list = result.indices.last, let last = result[list].items.indices.last {
          result[list].items[last] += inner
        } else {
          result.append(.init(start: nil, items: [inner]))
        }
        continue
      }
      rest = rest.dropFirst()
      if let last = result.indices.last, (result[last].start == nil) == (item.number == nil) {
        result[last].items.append([block])
      } else {
        result.append(.init(start: item.number, items: [[block]]))
      }
    }
    return result.map(RichText.Block.list)
  }
}
