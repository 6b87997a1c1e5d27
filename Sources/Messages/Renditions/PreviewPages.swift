// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The renditions as people will meet them: a card on Zalo, a post on Facebook, a sheet on a board.
struct PreviewPages {
  /// How many letters of a post Facebook shows before "Xem thêm"; it changes from time to time and by device.
  static let facebookFold = 477

  let renditions: Renditions
  let picture: StoredPicture?
  /// The commune with its kind: "xã An Bình".
  let commune: String
  /// The host of the portal, as link cards name it.
  let host: String

  private var content: MessageContent { renditions.content }

  /// The card of the Zalo article, with what is left of its limits.
  var zalo: HTML {
    """
    <article class="preview zalo" aria-label="Xem trước trên Zalo">
    \(sender("Bài viết của OA"))
    \(cover)
    <p class="preview-title">\(renditions.zaloTitle)</p><p>\(renditions.zaloDescription)</p>
    </article>
    \(limits([
      ("Tiêu đề", content.title.count, MessageRules.zaloTitleLimit),
      ("Mô tả", (content.zalo.isEmpty ? content.summary : content.zalo).count, MessageRules.zaloLimit),
    ]))
    """
  }

  /// The Facebook post, folded where Facebook folds it, with the card of its link.
  var facebook: HTML {
    let text = renditions.facebook
    let (head, rest) = Self.folded(text)
    let more: HTML =
      rest.isEmpty
      ? .empty
      : "<details><summary>Xem thêm</summary>\(RenditionPages.paragraphs(rest))</details>"
    return """
      <article class="preview facebook" aria-label="Xem trước trên Facebook">
      \(sender("Vừa xong · Công khai"))
      <div class="preview-words">\(RenditionPages.paragraphs(head))\(more)</div>
      \(cover)
      <p class="preview-host">\(host)</p><p class="preview-title">\(content.title)</p>
      </article>
      \(limits([("Bài", text.count, MessageRules.facebookLimit)]))
      """
  }

  /// What is seen of a post at once, and what after "Xem thêm"; cut between words.
  static func folded(_ text: String) -> (head: String, rest: String) {
    guard text.count > facebookFold else { return (text, "") }
    let cut = text.prefix(facebookFold)
    let end = cut.lastIndex { $0 == " " || $0 == "\n" } ?? cut.endIndex
    return (String(text[..<end]), String(text[end...].drop { $0.isWhitespace }))
  }

  /// The sheet for notice boards in small.
  var sheet: HTML {
    """
    <article class="preview board" aria-label="Xem trước tờ dán bảng tin">
    <p class="preview-issuer">Ủy ban nhân dân \(commune)</p>
    <p class="preview-title">\(content.title)</p>
    \(RenditionPages.paragraphs(renditions.notice))
    <p class="preview-foot">Mã QR và địa chỉ của bài</p>
    </article>
    """
  }

  private func sender(_ detail: String) -> HTML {
    let letter = commune.split(separator: " ").dropFirst().first?.first.map { String($0) } ?? ""
    return """
      <p class="preview-sender"><span class="avatar" aria-hidden="true">\(letter)</span>\
      <span><strong>\(commune)</strong><br><span class="meta">\(detail)</span></span></p>
      """
  }

  private var cover: HTML {
    guard let picture, let alt = content.picture?.alt else { return .empty }
    let middle = picture.ofColumn
    return """
      <img class="preview-cover" src="\(link: middle.hash.path)" width="\(middle.width)" height="\(middle.height)" \
      alt="\(alt)" loading="lazy">
      """
  }

  /// How long each text is and how long it may be; what is longer is cut at its end.
  private func limits(_ limits: [(name: String, count: Int, limit: Int)]) -> HTML {
    let parts = limits.map { part -> HTML in
      part.count > part.limit
        ? "<p class=\"hint over\">\(part.name) dài \(part.count)/\(part.limit) chữ cái, sẽ bị cắt cuối.</p>"
        : "<p class=\"hint\">\(part.name) \(part.count)/\(part.limit) chữ cái.</p>"
    }
    return "\(parts)"
  }
}
