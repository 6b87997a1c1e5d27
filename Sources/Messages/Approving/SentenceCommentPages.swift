// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The text sentence by sentence with what colleagues say of it.
enum SentenceCommentPages {
  static func path(_ message: MessageID) -> String { MessagePages.path(message) + "/gop-y" }

  /// - Parameters:
  ///   - chosen: the sentence whose form is open, as `body-3`
  ///   - form: what was typed into it, and why it was not taken
  static func page(
    _ view: MessageView, chosen: String?, form: FormState, token: String, done: String? = nil
  ) -> Page {
    let board = SentenceBoard(view.message.latest.content, view.comments)
    let parts = board.parts.map { part, lines -> HTML in
      let items = lines.enumerated().map { place, line in
        item(line, "\(part.rawValue)-\(place + 1)", part, view, chosen: chosen, form: form, token: token)
      }
      return "<section><h2>\(MessageWords.part(part))</h2><ol class=\"sentences\">\(items)</ol></section>"
    }
    return Page(
      "Góp ý từng câu", frame: .workspace,
      crumbs: [
        .init("Tin tuyên truyền", MessageListPages.path), .init(view.message.latest.content.title, view.path),
      ],
      content: """
        \(done.map { Notice(.success, $0) })
        <p>Bấm “Góp ý” sau câu cần sửa. Người soạn thấy góp ý ngay cạnh câu đó; khi câu được chuyển chỗ, góp ý đi theo.</p>
        \(gone(board.gone, view, token: token))
        \(parts)
        \(Button.row(.link("Về trang tin", to: view.path)))
        """)
  }

  private static func item(
    _ line: SentenceBoard.Line, _ id: String, _ part: MessagePart, _ view: MessageView, chosen: String?,
    form: FormState, token: String
  ) -> HTML {
    let comments = line.comments.map { comment($0, view, token: token) }
    guard id == chosen else {
      return """
        <li id="\(id)"><p>\(line.text) <a class="say" href="\(link: "\(path(view.message.id))?cau=\(id)#\(id)")">Góp ý<span \
        class="unseen"> cho câu: \(line.text)</span></a></p>\(comments)</li>
        """
    }
    return """
      <li id="\(id)" class="chosen"><p>\(line.text)</p>\(comments)
      \(form.post(
        to: path(view.message.id), token: token,
        hidden: ["cau": id, "part": part.rawValue, "sentence": line.text],
        content: """
          \(form.area("text", "Góp ý cho câu này", limit: SentenceComment.textLimit, rows: 3))
          <div class="buttons">\(Button("Gửi góp ý"))\(Button.link("Thôi", to: "\(path(view.message.id))#\(id)"))</div>
          """))</li>
      """
  }

  private static func gone(_ comments: [SentenceComment], _ view: MessageView, token: String) -> HTML {
    guard !comments.isEmpty else { return .empty }
    let items = comments.map { "<li>\(quoted($0, view, token: token))</li>" as HTML }
    return "<section><h2>Câu đã đổi</h2><ul class=\"sentences\">\(items)</ul></section>"
  }

  /// A comment with its sentence in front, for where the text does not stand beside it.
  private static func quoted(_ comment: SentenceComment, _ view: MessageView, token: String) -> HTML {
    "<blockquote>\(comment.sentence)</blockquote>\(Self.comment(comment, view, token: token))"
  }

  private static func comment(_ comment: SentenceComment, _ view: MessageView, token: String) -> HTML {
    let hasWritten = view.message.actor(view.staff.id, view.staff.permissions).hasWritten
    let state =
      comment.settledBy.map { StateTag("\(view.name($0)) đã xử lý", .good) }
      ?? StateTag("Chưa xử lý", .waiting)
    let button: Button? =
      comment.maySettle(view.staff.id, hasWritten: hasWritten)
      ? .post(
        comment.isOpen ? "Đã xử lý" : "Mở lại", to: "\(path(view.message.id))/\(comment.id)", token: token,
        values: ["settles": comment.isOpen ? "1" : "0"])
      : nil
    return """
      <div class="comment"><p>\(comment.text)</p><p class="meta">\(view.name(comment.person)), \(
        comment.at.moment) \(state)</p>\(button)</div>
      """
  }

  /// The open comments, as the page of the message shows them above its text.
  static func open(_ view: MessageView, token: String) -> HTML {
    let gone = Set(SentenceBoard(view.message.latest.content, view.comments).gone.map(\.id))
    let items = view.comments.filter(\.isOpen).map { comment -> HTML in
      let changed: HTML = gone.contains(comment.id) ? StateTag("Câu đã đổi", .idle).html : .empty
      return "<li>\(changed)\(quoted(comment, view, token: token))</li>"
    }
    guard !items.isEmpty else { return .empty }
    return """
      <section><h2>Góp ý chưa xử lý (\(items.count))</h2><ul class="sentences">\(items)</ul></section>
      """
  }

  /// The way to the text sentence by sentence.
  static func link(_ view: MessageView) -> HTML {
    Button.row(.link("Góp ý từng câu", to: path(view.message.id)))
  }
}
