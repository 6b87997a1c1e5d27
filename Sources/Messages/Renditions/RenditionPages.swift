// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The renditions of a version, as the approver sees them all.
enum RenditionPages {
  static func renditions(_ view: MessageView) -> HTML {
    let renditions = view.renditions
    let content = renditions.content
    return """
      <section><h2>Bản trên cổng</h2>
      <p class="lead">\(content.summary)</p>
      \(picture(view.picture, alt: content.picture?.alt ?? ""))
      <div class="prose">\(renditions.page)</div></section>
      <h2>Các bản khác</h2>
      <details><summary>Bản đọc trên loa\(own(content.spoken))</summary>\(spoken(view.spoken))</details>
      <details><summary>Bài Zalo\(own(content.zalo))</summary>
      <p><strong>\(renditions.zaloTitle)</strong></p><p>\(renditions.zaloDescription)</p>
      <p class="hint">Tiêu đề \(renditions.zaloTitle.count)/\(MessageRules.zaloTitleLimit) chữ cái, mô tả \(
        renditions.zaloDescription.count)/\(MessageRules.zaloLimit) chữ cái.</p></details>
      <details><summary>Bài Facebook\(own(content.facebook))</summary>\(paragraphs(renditions.facebook))
      <p class="hint">\(renditions.facebook.count)/\(MessageRules.facebookLimit) chữ cái. Đường dẫn tới trang tin được thêm vào cuối bài.</p></details>
      <details><summary>Tờ dán bảng tin\(own(content.notice))</summary>
      <h3>\(content.title)</h3>\(paragraphs(renditions.notice))</details>
      """
  }

  private static func own(_ text: String) -> HTML {
    text.isEmpty ? " (lấy từ nội dung tin)" : " (viết riêng)"
  }

  /// The text as it will be read, with the written form of what is spelt out.
  private static func spoken(_ stretches: [SpokenStretch]) -> HTML {
    let text = stretches.map { stretch -> HTML in
      guard let spoken = stretch.spoken else { return HTML(escaping: stretch.written) }
      return "<mark title=\"viết: \(stretch.written)\">\(spoken)</mark>"
    }
    return """
      <p class="hint">Phần tô nền được đọc khác cách viết.</p>
      <div class="difference">\(text)</div>
      """
  }

  static func paragraphs(_ text: String) -> HTML {
    "\(text.pieces(between: "\n").map { "<p>\($0)</p>" as HTML })"
  }

  /// A picture in the size that the screen needs.
  static func picture(_ picture: StoredPicture?, alt: String) -> HTML {
    picture.map { "<figure>\(image($0, alt: alt))</figure>" } ?? .empty
  }

  /// - Parameter isLate: whether it is fetched only when the reader comes near it
  static func image(_ picture: StoredPicture, alt: String, isLate: Bool = false) -> HTML {
    let sources = picture.sizes.map { "\($0.hash.path) \($0.width)w" }.joined(separator: ", ")
    let middle = picture.sizes.last { $0.width <= 960 } ?? picture.largest
    let loading: HTML = isLate ? " loading=\"lazy\"" : .empty
    return """
      <img src="\(link: middle.hash.path)" srcset="\(sources)" sizes="(max-width: 60rem) 100vw, 60rem" \
      width="\(middle.width)" height="\(middle.height)" alt="\(alt)"\(loading)>
      """
  }
}
