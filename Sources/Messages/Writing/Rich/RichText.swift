// SPDX-License-Identifier: Apache-2.0

import Files

/// A text as it looks: what the editor shows and what is left of something pasted.
///
/// Only what has a place in a message is there: paragraphs, headings, lists, tables, links, pictures of our own.
struct RichText: Hashable, Sendable {
  /// A stretch of one look.
  struct Run: Hashable, Sendable {
    enum Content: Hashable, Sendable {
      case text(String)
      case picture(FileHash, alt: String)
      case lineBreak
    }

    var content: Content
    var isBold = false
    var isItalic = false
    /// Where it leads.
    var link: String?
  }

  /// A list; numbered from `start`, or with bullets where it is nil.
  struct List: Hashable, Sendable {
    var start: Int?
    var items: [[Block]]
  }

  indirect enum Block: Hashable, Sendable {
    /// A heading of level 2 to 4.
    case heading(Int, [Run])
    case paragraph([Run])
    case list(List)
    /// Rows of cells, the first row as the head; all of the same length.
    case table([[[Run]]])
    case quote([Block])
    case rule
  }

  var blocks: [Block]

  /// The CommonMark that says the same.
  var commonMark: String { MarkdownWriter.text(of: self) }

  /// Headings begin at level 2 and a list that follows one of its kind goes on with it.
  static func tidied(_ blocks: [Block]) -> [Block] {
    let top =
      blocks.compactMap { block in if case .heading(let level, _) = block { level } else { nil } }.min() ?? 2
    var result: [Block] = []
    for block in blocks {
      switch (result.last, block) {
      case (.list(var before), .list(let list)) where (before.start == nil) == (list.start == nil):
        before.items += list.items
        result[result.count - 1] = .list(before)
      case (_, .heading(let level, let runs)): result.append(.heading(min(4, 2 + level - top), runs))
      default: result.append(block)
      }
    }
    return result
  }

  /// The words of a block without any look.
  static func words(of block: Block) -> [[Run]] {
    switch block {
    case .heading(_, let runs), .paragraph(let runs): [plain(runs)]
    case .list(let list): list.items.flatMap { $0.flatMap(words) }
    case .table(let rows): rows.map { plain(Array($0.joined(separator: [Run(content: .text(" "))]))) }
    case .quote(let blocks): blocks.flatMap(words)
    case .rule: []
    }
  }

  private static func plain(_ runs: [Run]) -> [Run] {
    let text = runs.map { run in
      switch run.content {
      case .text(let text): text
      case .picture(_, let alt): alt
      case .lineBreak: " "
      }
    }.joined()
    return RunLine.tidied([Run(content: .text(text))])
  }
}
