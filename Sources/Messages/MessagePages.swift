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
        <p>\(MessageListPages.tags(view.status, at: view.now))</p>
        \(hands(view))
        \(comment(view))
        \(MessageOrderPages.notices(view))
        \(MessageDifferencePages.differences(view))
        \(SentenceCommentPages.open(view, token: token))
        \(RenditionPages.renditions(view))
        \(SentenceCommentPages.link(view))
        \(facts(view))
        \(history(view))
        \(MessageActionPages.others(view, token: token, form: form))
        \(MessageReasonPages.reasons(view))
        \(MessageActionPages.bar(view, token: token))
        """)
  }

  private static func hands(_ view: MessageView) -> HTML {
    let hands = view.hands
    return HandStrip(holder: hands.holder, next: hands.next, due: hands.due, isLate: hands.isLate).html
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
    list.add("Bản", "số \(view.message.latest.number), lưu \(view.message.latest.savedAt.moment)")
    if let published = view.message.published(in: view.commune) {
      list.add(
        "Trên cổng",
        html:
          "<a href=\"\(link: published.path)\">Bản số \(published.version), \(published.updatedAt.moment)</a>"
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
      return Steps.Step(happened(event, view), when: event.at.moment, detail: comment)
    }
    return "<h2>Diễn biến</h2>\(Steps(steps))"
  }

  /// "Trần Minh đã duyệt bản số 1, thay mặt Lê Hoa"; what happened by itself names who had ordered it.
  private static func happened(_ event: MessageEvent, _ view: MessageView) -> String {
    let what = "\(MessageWords.happened(event.action)) bản số \(event.version)"
    if let order = view.message.events.first(where: { $0.id == event.carriesOut }) {
      let late = order.publishAt.flatMap { time -> String? in
        guard event.action == .publish else { return nil }
        return MessageWords.lateness(.milliseconds(event.at.milliseconds - time.milliseconds))
      }
      return
        "\(MessageWords.machine) \(what) theo hẹn của \(view.name(event.person))\(late.map { ", \($0)" } ?? "")"
    }
    let times = event.schedule.map { schedule in
      let end = schedule.withdrawAt.map { ", gỡ lúc \($0.moment)" } ?? ""
      return ": đăng lúc \(schedule.publishAt.moment)\(end)"
    }
    let ending = event.action == .setEnd ? event.withdrawAt.map { ": gỡ lúc \($0.moment)" } : nil
    let change = event.change.map { " (\(MessageWords.change($0)))" }
    let behalf = event.behalf.map { ", \(MessageWords.behalf(view.name($0)))" }
    return "\(view.name(event.person)) \(what)\(change ?? "")\(times ?? ending ?? "")\(behalf ?? "")"
  }

}
