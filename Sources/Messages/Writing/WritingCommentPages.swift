// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What colleagues say of sentences, beside the field in which each sentence stands now.
struct WritingCommentPages {
  /// The field of the boxes that are ticked for what is settled by this saving.
  static let settled = "settled-comments"

  private let view: MessageFormView
  private let board: SentenceBoard

  init(_ view: MessageFormView) {
    self.view = view
    board = SentenceBoard(MessageForm.content(view.form.values), view.comments)
  }

  /// Whether something is said of a part.
  func has(_ part: MessagePart) -> Bool { !comments(on: part).isEmpty }

  /// The comments on a part, in the order of its sentences.
  func beside(_ part: MessagePart) -> HTML { list("Góp ý: \(MessageWords.part(part))", comments(on: part)) }

  /// The comments whose sentence has been rewritten.
  var gone: HTML { list("Góp ý cho câu đã đổi", board.gone) }

  private func comments(on part: MessagePart) -> [SentenceComment] {
    board.parts.first { $0.part == part }?.lines.flatMap(\.comments) ?? []
  }

  private func list(_ title: String, _ comments: [SentenceComment]) -> HTML {
    guard !comments.isEmpty else { return .empty }
    return "<section aria-label=\"\(title)\"><ul class=\"sentences\">\(comments.map(item))</ul></section>"
  }

  private func item(_ comment: SentenceComment) -> HTML {
    let id = "settled-\(comment.id)"
    let isTicked = view.form.values.all(Self.settled).contains(comment.id.description)
    return """
      <li><blockquote>\(comment.sentence)</blockquote><div class="comment"><p>\(comment.text)</p>
      <p class="meta">\(view.names[comment.person] ?? MessageWords.formerStaff), \(comment.at.moment)</p>
      <div class="box"><input type="checkbox" id="\(id)" name="\(Self.settled)" value="\(comment.id)"\(
        isTicked ? " checked" : "")><label for="\(id)">Đã sửa theo góp ý này (ghi nhận khi bấm lưu)</label></div></div></li>
      """
  }
}
