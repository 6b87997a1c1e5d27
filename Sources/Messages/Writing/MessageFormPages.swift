// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The form of a message, new or changed.
enum MessageFormPages {
  static let crumbs = [Page.Crumb("Tin tuyên truyền", MessageListPages.path)]

  /// A message that does not exist yet.
  ///
  /// - Parameters:
  ///   - id: under which what is typed is kept until it is saved
  ///   - beginnings: what the person has begun earlier and not saved
  ///   - query: what came with the address, which a template takes along
  static func new(
    _ view: MessageFormView, id: ID<MessageBeginning>, beginnings: [MessageBeginning], query: [String: String]
  ) -> Page {
    let path = MessageListPages.path + "/moi"
    return Page(
      "Soạn tin mới", frame: .workspace, crumbs: crumbs,
      content: """
        \(EditorPages.style)\(view.done.map { Notice(.success, $0) })
        \(StartPages.beginnings(beginnings.filter { $0.id != id }, token: view.token))
        \(StartPages.templates(query, isBlank: view.form.values["title"].isEmpty && view.form.values["body"].isEmpty))
        \(view.form.post(
          to: MessageListPages.path, token: view.token, hasFiles: true, autosave: "tin-moi-\(id)",
          autosavePath: path + "/tu-luu", hidden: hidden(view.form).merging(["beginning": id.description]) { $1 },
          content: fields(view)))
        """)
  }

  /// A message that is being changed.
  ///
  /// - Parameters:
  ///   - seen: what the person has before their eyes
  ///   - draft: what the person typed earlier and did not save
  static func edit(
    _ view: MessageFormView, of message: Message, seen: MessageMark, draft: MessageDraft?
  ) -> Page {
    let path = MessagePages.path(message.id)
    return Page(
      "Sửa tin", frame: .workspace, crumbs: crumbs + [.init(message.latest.content.title, path)],
      content: """
        \(view.done.map { Notice(.success, $0) })
        \(draft.map { restored($0, path: path, token: view.token) })
        \(editor(view, of: message, seen: seen))
        """)
  }

  static func editor(_ view: MessageFormView, of message: Message, seen: MessageMark) -> HTML {
    let path = MessagePages.path(message.id)
    return """
      \(EditorPages.style)\(view.form.post(
        to: path + "/sua", token: view.token, hasFiles: true, autosave: "tin-\(message.id)",
        autosavePath: path + "/tu-luu", hidden: hidden(view.form).merging(["mark": seen.description]) { $1 },
        content: fields(view)))
      """
  }

  private static func restored(_ draft: MessageDraft, path: String, token: String) -> HTML {
    Notice(
      .info,
      "Đây là bản bạn gõ dở, được tự lưu lúc \(draft.at.moment) và chưa ai thấy. Bấm lưu để giữ lại.",
      more: Button.post("Bỏ bản gõ dở", to: path + "/bo-ban-go-do", token: token).html
    ).html
  }

  private static func hidden(_ form: FormState) -> [String: String] {
    ["picture-hash": form.values["picture-hash"]]
  }

  private static func fields(_ view: MessageFormView) -> HTML {
    let form = view.form
    let comments = WritingCommentPages(view)
    let preview = FormPreviewPages.panel(view.preview)
    return """
      \(view.preview == nil ? .empty : preview)
      \(form.text("title", "Tiêu đề", limit: MessageRules.titleLimit))
      \(FormPreviewPages.zaloTitle(form))\(comments.beside(.title))
      \(form.area("summary", "Tóm tắt", hint: "Một, hai câu: tin nói gì, ai cần biết.",
        limit: MessageRules.summaryLimit, rows: 3, required: false))
      \(FormPreviewPages.zaloSummary(form))\(comments.beside(.summary))
      \(EditorPages.field(form))\(comments.beside(.body))\(comments.gone)
      \(ReviewPages.panel(view))
      \(PartPages.section(form, view.parts))
      \(form.select("topic", "Nội dung tuyên truyền theo kế hoạch", choices: Topic.allCases.map {
        Choice($0.rawValue, MessageWords.topic($0))
      }, required: false))
      \(form.checkboxes("audiences", "Đối tượng", choices: Audience.allCases.map {
        Choice($0.rawValue, MessageWords.audience($0))
      }))
      \(form.select("task", "Việc theo kế hoạch", choices: view.tasks.map(choice), blank: "Không gắn với việc nào",
        required: false))
      \(pictureFields(form, view.picture))
      \(others(form, comments))
      \(PartPages.office(form))
      \(view.preview == nil ? preview : .empty)
      \(Button.row(
        Button("Lưu và gửi duyệt", name: "next", value: "submit"),
        Button("Lưu nháp", style: .quiet, name: "next", value: "keep")))
      """
  }

  private static func choice(_ task: TaskChoice) -> Choice {
    let due = task.due.map { ", hạn \($0.numeric)" } ?? ""
    let unit = task.unit.isEmpty ? "" : " – \(task.unit)"
    return Choice(task.id.description, Renditions.shortened(task.title, to: 120) + unit + due)
  }

  private static func pictureFields(_ form: FormState, _ picture: StoredPicture?) -> HTML {
    let present: HTML =
      picture.map { picture in
        """
        <p class="hint">Ảnh đang có:</p>\(RenditionPages.picture(picture, alt: form.values["alt"]))
        \(form.checkbox("remove-picture", "Bỏ ảnh này"))
        """
      } ?? .empty
    return """
      \(present)\(form.file(
        "picture", picture == nil ? "Ảnh đại diện" : "Thay ảnh đại diện",
        hint: "Ảnh đứng trên đầu tin và ở trang danh sách. JPEG, PNG, WebP hoặc HEIC, nhiều nhất 20 MB. Vị trí chụp ghi trong ảnh sẽ được xoá.",
        accept: "image/jpeg,image/png,image/webp,image/heic,.heic", required: false))
      \(form.text("alt", "Mô tả ảnh đại diện", hint: "Bắt buộc khi có ảnh: nói điều thấy trong ảnh cho người không nhìn được.",
        limit: MessageRules.altLimit, required: false))
      \(PartPages.consent(form, "consent", "Người trong ảnh đại diện"))
      """
  }

  /// The texts of the other renditions, folded away unless one is written or wrong.
  private static func others(_ form: FormState, _ comments: WritingCommentPages) -> HTML {
    let names = ["spoken", "zalo", "facebook", "notice"]
    let parts: [MessagePart] = [.spoken, .zalo, .facebook, .notice]
    let isOpen =
      parts.contains(where: comments.has)
      || names.contains { !form.values[$0].isEmpty || form.error($0) != nil }
    return """
      <details class="more"\(isOpen ? " open" : .empty)><summary>Viết riêng cho loa, Zalo, Facebook, bảng tin</summary>
      <p class="hint">Để trống ô nào thì bản đó được lấy từ nội dung tin.</p>
      \(form.area("spoken", "Bản đọc trên loa", limit: MessageRules.spokenLimit, required: false))\(
        comments.beside(.spoken))
      \(form.area("zalo", "Mô tả bài Zalo", limit: MessageRules.zaloLimit, rows: 3, required: false))\(
        comments.beside(.zalo))
      \(form.area("facebook", "Bài Facebook", limit: MessageRules.facebookLimit, required: false))\(
        comments.beside(.facebook))
      \(form.area("notice", "Tờ dán bảng tin", limit: MessageRules.noticeLimit, required: false))\(
        comments.beside(.notice))
      </details>
      """
  }
}
