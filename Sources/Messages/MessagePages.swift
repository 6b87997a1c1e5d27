// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The page of one message in the workspace: who holds it, what can be done, the text in all renditions, and
/// what happened.
enum MessagePages {
  static func path(_ id: MessageID) -> String { "\(MessageListPages.path)/\(id)" }

  /// - Parameters:
  ///   - form: what was typed into the form of an action, and why it was not taken
  ///   - done: what was just done, in a sentence
  static func show(
    _ view: MessageView, token: String, form: FormState = FormState(), done: String? = nil
  ) -> Page {
    let message = view.message
    return Page(
      message.latest.content.title, frame: .workspace,
      crumbs: [.init("Tin tuyên truyền", MessageListPages.path)],
      content: """
        \(done.map { Notice(.success, $0) })
        \(form.summary)
        <p>\(MessageListPages.tag(view.status.state))</p>
        \(hands(view))
        \(comment(view))
        \(MessageActionPages.actions(view, token: token, form: form))
        \(RenditionPages.renditions(view))
        \(facts(view))
        \(history(view))
        \(MessageActionPages.reasons(view))
        """)
  }

  private static func hands(_ view: MessageView) -> HTML {
    let state = view.status.state
    let due = view.task?.due
    let isLate = view.status.firstPublishedAt == nil && due.map { $0 < view.today } ?? false
    return HandStrip(
      holder: MessageWords.holder(state, author: view.name(view.message.author)),
      next: MessageWords.next(state), due: due?.numeric, isLate: isLate
    ).html
  }

  private static func comment(_ view: MessageView) -> HTML {
    guard let comment = view.status.comment, !comment.isEmpty else { return .empty }
    switch view.status.state {
    case .returned: return Notice(.warning, "Người duyệt góp ý: \(comment)").html
    case .withdrawn: return Notice(.info, "Lý do gỡ: \(comment)").html
    default: return .empty
    }
  }

  private static func facts(_ view: MessageView) -> HTML {
    let content = view.message.latest.content
    var list = DescriptionList()
    if let task = view.task {
      list.add("Việc theo kế hoạch", html: "<a href=\"/can-bo/viec/\(task.id)\">\(task.title)</a>")
    } else {
      list.add("Việc theo kế hoạch", "")
    }
    list.add("Nội dung", content.topic.map(MessageWords.topic) ?? "")
    list.add(
      "Đối tượng",
      Audience.allCases.filter(content.audiences.contains).map(MessageWords.audience).joined(separator: "; "))
    list.add("Người soạn", "\(view.name(view.message.author)), \(view.unit)")
    list.add("Bản", "số \(view.message.latest.number), lưu \(moment(view.message.latest.savedAt))")
    if let published = view.message.published(in: view.commune) {
      list.add(
        "Trên cổng",
        html:
          "<a href=\"\(link: published.path)\">Bản số \(published.version), \(moment(published.updatedAt))</a>"
      )
    }
    if let views = view.views {
      list.add(
        "Lượt xem",
        html:
          "<a href=\"/can-bo/luot-xem\">Đã đọc \(views.all.grouped) lượt, \(views.today.grouped) hôm nay</a>")
    }
    PartPages.add(content, to: &list)
    return "<h2>Thông tin</h2>\(list)"
  }

  private static func history(_ view: MessageView) -> HTML {
    let steps = view.message.events.map { event -> Steps.Step in
      let comment: HTML = event.comment.map { "<p>\($0)</p>" } ?? .empty
      return Steps.Step(
        "\(view.name(event.person)) \(MessageWords.happened(event.action)) bản số \(event.version)",
        when: moment(event.at), detail: comment)
    }
    return """
      <h2>Diễn biến</h2>\(Steps(steps))
      \(changes(view))
      """
  }

  /// What changed since the version that somebody saw last: the one the public sees, or the one before.
  private static func changes(_ view: MessageView) -> HTML {
    let latest = view.message.latest
    guard latest.number > 1, let before = view.olderLive ?? view.message.version(latest.number - 1) else {
      return .empty
    }
    return """
      <details><summary>So với bản số \(before.number)</summary>
      <h3>Tiêu đề</h3>\(WordDifference(TextComparison.of(before.content.title, latest.content.title)))
      <h3>Tóm tắt</h3>\(WordDifference(TextComparison.of(before.content.summary, latest.content.summary)))
      <h3>Nội dung</h3>\(WordDifference(TextComparison.of(before.content.body, latest.content.body)))</details>
      """
  }

  static func moment(_ at: Instant) -> String { "\(at.clock) ngày \(at.day.numeric)" }
}
