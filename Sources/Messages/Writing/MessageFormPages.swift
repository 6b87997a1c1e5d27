// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The form of a message, new or changed, and the page of two people who saved at once.
enum MessageFormPages {
  /// A message that does not exist yet.
  static func new(_ form: FormState, tasks: [TaskChoice], picture: StoredPicture?, token: String) -> Page {
    Page(
      "Soạn tin mới", frame: .workspace, crumbs: crumbs,
      content: form.post(
        to: MessageListPages.path, token: token, hasFiles: true, autosave: "tin-moi", hidden: hidden(form),
        content: fields(form, tasks: tasks, picture: picture)))
  }

  /// A message that is being changed.
  ///
  /// - Parameters:
  ///   - seen: what the person has before their eyes
  ///   - draft: what the person typed earlier and did not save
  static func edit(
    _ form: FormState, of message: Message, seen: MessageMark, draft: MessageDraft?, tasks: [TaskChoice],
    picture: StoredPicture?, token: String
  ) -> Page {
    let path = MessagePages.path(message.id)
    return Page(
      "Sửa tin", frame: .workspace, crumbs: crumbs + [.init(message.latest.content.title, path)],
      content: """
        \(draft.map { restored($0, path: path, token: token) })
        \(editor(form, of: message, seen: seen, tasks: tasks, picture: picture, token: token))
        """)
  }

  /// Two people have saved at once: both texts, what differs, and the second's own text still in the form.
  static func conflict(
    _ form: FormState, mine: MessageContent, with message: Message, savedBy name: String, tasks: [TaskChoice],
    picture: StoredPicture?, token: String
  ) -> Page {
    let latest = message.latest
    let theirs = latest.content
    let parts: [(String, String, String)] = [
      ("Tiêu đề", theirs.title, mine.title), ("Tóm tắt", theirs.summary, mine.summary),
      ("Nội dung", theirs.body, mine.body), ("Bản đọc trên loa", theirs.spoken, mine.spoken),
      ("Bài Zalo", theirs.zalo, mine.zalo), ("Bài Facebook", theirs.facebook, mine.facebook),
      ("Tờ dán bảng tin", theirs.notice, mine.notice),
    ]
    let differences = parts.filter { $0.1 != $0.2 }.map { part -> HTML in
      "<h3>\(part.0)</h3>\(WordDifference(TextComparison.of(part.1, part.2)))"
    }
    let alike: HTML = "<p>Phần chữ giống nhau; chỉ khác lựa chọn hoặc ảnh.</p>"
    return Page(
      "Bản của bạn được giữ", frame: .workspace, crumbs: crumbs,
      content: """
        \(Notice(.warning, "\(name) đã lưu tin này lúc \(MessagePages.moment(latest.savedAt)), sau khi bạn mở ra sửa. Bản của bạn chưa được lưu nhưng vẫn còn nguyên trong biểu mẫu bên dưới."))
        <h2>Bản của bạn khác bản đã lưu ở đâu</h2>
        <p class="hint">Chữ gạch bỏ là của bản đã lưu, chữ thêm là của bạn.</p>
        \(differences.isEmpty ? [alike] : differences)
        <details><summary>Xem toàn văn bản đã lưu</summary><h3>\(theirs.title)</h3><p>\(theirs.summary)</p>
        \(RenditionPages.paragraphs(theirs.body))</details>
        <h2>Bản của bạn</h2>
        <p>Sửa tiếp rồi bấm lưu: bản của bạn sẽ thay bản đã lưu.</p>
        \(editor(form, of: message, seen: latest.mark, tasks: tasks, picture: picture, token: token))
        """)
  }

  private static let crumbs = [Page.Crumb("Tin tuyên truyền", MessageListPages.path)]

  private static func editor(
    _ form: FormState, of message: Message, seen: MessageMark, tasks: [TaskChoice], picture: StoredPicture?,
    token: String
  ) -> HTML {
    let path = MessagePages.path(message.id)
    return form.post(
      to: path + "/sua", token: token, hasFiles: true, autosave: "tin-\(message.id)",
      autosavePath: path + "/tu-luu", hidden: hidden(form).merging(["mark": seen.description]) { $1 },
      content: fields(form, tasks: tasks, picture: picture))
  }

  private static func restored(_ draft: MessageDraft, path: String, token: String) -> HTML {
    Notice(
      .info,
      "Đây là bản bạn gõ dở, được tự lưu lúc \(MessagePages.moment(draft.at)) và chưa ai thấy. Bấm lưu để giữ lại.",
      more: Button.post("Bỏ bản gõ dở", to: path + "/bo-ban-go-do", token: token).html
    ).html
  }

  private static func hidden(_ form: FormState) -> [String: String] {
    ["picture-hash": form.values["picture-hash"]]
  }

  private static func fields(_ form: FormState, tasks: [TaskChoice], picture: StoredPicture?) -> HTML {
    """
    \(form.text("title", "Tiêu đề", limit: MessageRules.titleLimit))
    \(form.area("summary", "Tóm tắt", hint: "Một, hai câu: tin nói gì, ai cần biết.",
      limit: MessageRules.summaryLimit, rows: 3, required: false))
    \(EditorPages.field(form))
    \(form.select("topic", "Nội dung tuyên truyền theo kế hoạch", choices: Topic.allCases.map {
      Choice($0.rawValue, MessageWords.topic($0))
    }, required: false))
    \(form.checkboxes("audiences", "Đối tượng", choices: Audience.allCases.map {
      Choice($0.rawValue, MessageWords.audience($0))
    }))
    \(form.select("task", "Việc theo kế hoạch", choices: tasks.map(choice), blank: "Không gắn với việc nào",
      required: false))
    \(pictureFields(form, picture))
    \(others(form))
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
        "picture", picture == nil ? "Ảnh" : "Thay ảnh khác",
        hint: "JPEG, PNG, WebP hoặc HEIC, nhiều nhất 20 MB. Vị trí chụp ghi trong ảnh sẽ được xoá.",
        accept: "image/jpeg,image/png,image/webp,image/heic,.heic", required: false))
      \(form.text("alt", "Mô tả ảnh", hint: "Bắt buộc khi có ảnh: nói điều thấy trong ảnh cho người không nhìn được.",
        limit: MessageRules.altLimit, required: false))
      """
  }

  /// The texts of the other renditions, folded away unless one is written or wrong.
  private static func others(_ form: FormState) -> HTML {
    let names = ["spoken", "zalo", "facebook", "notice"]
    let isOpen = names.contains { !form.values[$0].isEmpty || form.error($0) != nil }
    return """
      <details\(isOpen ? " open" : .empty)><summary>Viết riêng cho loa, Zalo, Facebook, bảng tin</summary>
      <p class="hint">Để trống ô nào thì bản đó được lấy từ nội dung tin.</p>
      \(form.area("spoken", "Bản đọc trên loa", limit: MessageRules.spokenLimit, required: false))
      \(form.area("zalo", "Mô tả bài Zalo", limit: MessageRules.zaloLimit, rows: 3, required: false))
      \(form.area("facebook", "Bài Facebook", limit: MessageRules.facebookLimit, required: false))
      \(form.area("notice", "Tờ dán bảng tin", limit: MessageRules.noticeLimit, required: false))
      </details>
      """
  }
}
