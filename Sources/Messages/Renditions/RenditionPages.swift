// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The renditions of a version, as the approver sees them all.
enum RenditionPages {
  static func renditions(_ view: MessageView) -> HTML {
    let renditions = view.renditions
    let content = renditions.content
    let previews = PreviewPages(
      renditions: renditions, picture: view.picture, commune: view.card.name, host: view.card.host)
    return """
      <section><h2>Bản trên cổng</h2>
      <p class="lead">\(content.summary)</p>
      \(picture(view.picture, alt: content.picture?.alt ?? ""))
      <div class="prose">\(renditions.page)</div></section>
      <h2>Các bản khác</h2>
      \(part("Bản đọc trên loa", .spoken, view, spoken(view.spoken)))
      \(part("Bài Zalo", .zalo, view, previews.zalo))
      \(part("Bài Facebook", .facebook, view, previews.facebook))
      \(part("Tờ dán bảng tin", .notice, view, """
        \(previews.sheet)
        <p><a class="button quiet" href="\(MessagePages.path(view.message.id))/to-dan.pdf">Xem tờ A4 (PDF)</a></p>
        """))
      """
  }

  /// One rendition, folded; open where its own text no longer goes with the message.
  private static func part(_ name: String, _ own: OwnText, _ view: MessageView, _ preview: HTML) -> HTML {
    let text = own.text(view.message.latest.content)
    let old = own.writtenFor(in: view.message.versions)
    let original: HTML =
      text.isEmpty
      ? .empty
      : """
      <details class="more"><summary>Bản lấy từ nội dung tin, để so</summary>
      \(paragraphs(own.original(view.message.latest.content)))</details>
      """
    let warning = old.map { version in
      Notice(
        .warning,
        "Bản này được viết riêng cho bản số \(version.number); nội dung tin đã khác từ đó. Hãy đọc lại trước khi duyệt."
      )
    }
    return """
      <details\(old == nil ? "" : " open")><summary>\(name)\(text.isEmpty ? " (lấy từ nội dung tin)" : " (viết riêng)")</summary>
      \(warning)\(preview)\(original)</details>
      """
  }

  /// The text as it will be read, with the written form of what is spelt out.
  static func spoken(_ stretches: [SpokenStretch]) -> HTML {
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
    let middle = picture.ofColumn
    let loading: HTML = isLate ? " loading=\"lazy\"" : .empty
    return """
      <img src="\(link: middle.hash.path)" srcset="\(sources)" sizes="(max-width: 48rem) 100vw, 756px" \
      width="\(middle.width)" height="\(middle.height)" alt="\(alt)"\(loading)>
      """
  }
}
