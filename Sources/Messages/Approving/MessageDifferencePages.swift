// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What changed since the version that a person knows, word by word, in every part.
enum MessageDifferencePages {
  static func differences(_ view: MessageView) -> HTML {
    guard let known = view.message.known(to: view.staff.id, view.comments) else { return .empty }
    let (before, after) = (known.version.content, view.message.latest.content)
    let title = "Thay đổi so với bản số \(known.version.number) (\(MessageWords.known(known.by)))"
    let changed = MessagePart.allCases.filter { part in
      // A rendition that is made from the body twice changes as the body does.
      let isMade = part.written(before).isEmpty && part.written(after).isEmpty
      return !isMade && part.shown(before) != part.shown(after)
    }
    let parts = changed.map { part -> HTML in
      let pieces = TextComparison.of(part.shown(before), part.shown(after))
      return "<h3>\(MessageWords.part(part))</h3>\(WordDifference(shortened(pieces)))"
    }
    let choices = ChoiceDifferencePages.lines(before, after)
    let nothing: HTML = "<p>Không có gì thay đổi.</p>"
    let content = parts + (choices.isEmpty ? [] : ["<ul>\(choices)</ul>"])
    let all: HTML = "\(content.isEmpty ? [nothing] : content)"
    // Whoever is to decide sees it without asking.
    return view.can(.approve)
      ? "<section><h2>\(title)</h2>\(all)</section>"
      : "<details><summary>\(title)</summary>\(all)</details>"
  }

  /// So many letters of an unchanged run stay before and after a change.
  private static let context = 160

  /// The changes with what stands around them: whoever knows the version before reads no more than that.
  static func shortened(_ pieces: [WordDifference.Piece]) -> [WordDifference.Piece] {
    pieces.enumerated().map { place, piece in
      guard case .same(let text) = piece else { return piece }
      let (isFirst, isLast) = (place == 0, place == pieces.count - 1)
      guard text.count > (isFirst || isLast ? context : 2 * context) else { return piece }
      let head = isFirst ? "" : String(text.prefix(context))
      let tail = isLast ? "" : String(text.suffix(context))
      return .same("\(head)\(MessageWords.ellipsis)\(tail)")
    }
  }
}
