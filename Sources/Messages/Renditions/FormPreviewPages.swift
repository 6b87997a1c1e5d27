// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// What is typed into the form, in all the forms in which it would go out.
struct FormPreview: Sendable {
  let content: MessageContent
  let picture: StoredPicture?
  /// How its spoken text is read aloud.
  let spoken: [SpokenStretch]
  let card: CommuneCard
}

/// The panel of the form that shows the renditions of what is typed, and what Zalo leaves of title and summary.
enum FormPreviewPages {
  static let path = MessageListPages.path + "/xem-truoc"

  /// Folded away until it is asked for; the script fetches it anew while the writer pauses.
  static func panel(_ preview: FormPreview?) -> HTML {
    """
    <details class="more" id="xem-truoc" data-preview="\(link: path)"\(preview == nil ? "" : " open")>
    <summary>Xem trước các bản</summary>
    <p class="hint">Tin như người dân sẽ thấy và nghe, theo những gì đang gõ. Xem trước không lưu và không gửi gì.</p>
    <div class="preview-ask">\(Button("Xem trước các bản", style: .quiet, name: "next", value: "preview"))</div>
    <p class="hint" role="status"></p>
    <div class="preview-all">\(preview.map(renditions) ?? .empty)</div></details>
    <script src="\(link: EditorFiles.preview.path)" defer></script>
    """
  }

  /// The renditions by themselves, as the script puts them into the panel.
  static func renditions(_ preview: FormPreview) -> HTML {
    let renditions = Renditions(preview.content)
    let previews = PreviewPages(
      renditions: renditions, picture: preview.picture, commune: preview.card.name, host: preview.card.host)
    return """
      \(part("Bản trên cổng", nil, preview, page(preview, renditions)))
      \(part("Bản đọc trên loa", .spoken, preview, RenditionPages.spoken(preview.spoken)))
      \(part("Bài Zalo", .zalo, preview, previews.zalo))
      \(part("Bài Facebook", .facebook, preview, previews.facebook))
      \(part("Tờ dán bảng tin", .notice, preview, previews.sheet))
      """
  }

  private static func page(_ preview: FormPreview, _ renditions: Renditions) -> HTML {
    let content = preview.content
    return """
      <p class="preview-title">\(content.title)</p><p class="lead">\(content.summary)</p>
      \(RenditionPages.picture(preview.picture, alt: content.picture?.alt ?? ""))
      <div class="prose">\(renditions.page)</div>
      """
  }

  /// One rendition; its own text stays apart from what the message gives.
  private static func part(_ name: String, _ own: OwnText?, _ preview: FormPreview, _ shown: HTML) -> HTML {
    let source = own.map { $0.text(preview.content).isEmpty ? " (lấy từ nội dung tin)" : " (viết riêng)" }
    let isOpen: HTML = own == nil ? " open" : .empty
    return """
      <details class="more" data-part="\(own?.rawValue ?? "page")"\(isOpen)><summary>\(name)\(source ?? "")</summary>\(
        shown)</details>
      """
  }

  /// How much of the title Zalo shows, beside the title.
  static func zaloTitle(_ form: FormState) -> HTML {
    length("title", form, MessageRules.zaloTitleLimit, "Tiêu đề trên Zalo", isHidden: false)
  }

  /// How much of the summary Zalo shows, beside the summary, unless the description is written by itself.
  static func zaloSummary(_ form: FormState) -> HTML {
    length(
      "summary", form, MessageRules.zaloLimit, "Mô tả trên Zalo", isHidden: !form.values["zalo"].isEmpty)
  }

  private static func length(
    _ field: String, _ form: FormState, _ most: Int, _ name: String, isHidden: Bool
  ) -> HTML {
    let count = MessageForm.line(form.values[field]).count
    let isOver = count > most
    return """
      <p class="hint\(isOver ? " over" : "")" data-length-of="\(field)" data-most="\(most)"\(isHidden ? " hidden" : "")>\
      \(name): <span>\(count)</span>/\(most) chữ cái<span\(isOver ? "" : " hidden")>, phần cuối sẽ bị cắt</span>.</p>
      """
  }
}
