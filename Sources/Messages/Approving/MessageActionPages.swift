// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What a person can do with a message.
///
/// The bar with the main button stays at the bottom of the screen, so that a leader approves with one tap after
/// opening the page; what takes more than a tap stands below the text.
enum MessageActionPages {
  /// The anchor of what can be done besides the main thing.
  private static let more = "viec-khac"

  /// The main buttons; nothing where the person has nothing to do.
  static func bar(_ view: MessageView, token: String) -> HTML {
    var buttons = main(view, token: token)
    let isReturned = view.status.state == .returned && view.status.isFrozen
    if view.can(.save), !isReturned, view.status.state != .submitted || buttons.isEmpty {
      buttons.append(Button.link("Sửa tin", to: view.path + "/sua").html)
    }
    if !forms(view).isEmpty || buttons.count > 2 {
      buttons = Array(buttons.prefix(2)) + [Button.link("Việc khác", to: "#\(more)").html]
    }
    return buttons.isEmpty ? .empty : "<div class=\"act-bar\">\(buttons)</div>"
  }

  /// The one or two things that the page is opened for.
  private static func main(_ view: MessageView, token: String) -> [HTML] {
    func post(_ label: String, _ path: String, _ style: Button.Style = .primary) -> HTML {
      Button.post(label, to: view.path + path, token: token, style: style, values: mark(view)).html
    }
    func publishing(_ label: String, _ path: String) -> HTML {
      view.asksForChange
        ? Button.link(label, to: "#\(MessageAction.publish.rawValue)", style: .primary).html
        : post(label, path)
    }
    if view.can(.confirm) { return [post("Xác nhận tin đăng khẩn", "/xac-nhan")] }
    if view.canApproveAndPublish { return [publishing("Duyệt và đăng", "/duyet-va-dang")] }
    if view.can(.approve) { return [post("Duyệt", "/duyet")] }
    // What goes out by itself at its time is not to go out now by a slip of the thumb.
    if let schedule = view.status.schedule, !schedule.isDue(view.now) { return [] }
    if view.can(.publish) { return [publishing("Đăng ngay", "/dang")] }
    if view.status.state == .returned, view.status.isFrozen, view.can(.save) {
      return [Button.link("Sửa theo góp ý", to: view.path + "/sua", style: .primary).html]
    }
    if view.can(.submit) { return [post("Gửi duyệt", "/gui-duyet")] }
    if view.can(.restore) { return [post("Lấy lại từ thùng rác", "/lay-lai")] }
    return []
  }

  /// What takes a sentence, a time or a second thought.
  static func others(_ view: MessageView, token: String, form: FormState) -> HTML {
    let forms = forms(view)
    guard !forms.isEmpty else { return .empty }
    return """
      <section id="\(more)" class="acts"><h2>Việc khác với tin này</h2>\(voids(view))
      \(forms.map { self.form($0, view, token: token, form: form) })</section>
      """
  }

  private static func forms(_ view: MessageView) -> [MessageAction] {
    var forms: [MessageAction] = []
    if view.asksForChange, view.canApproveAndPublish || view.can(.publish) { forms.append(.publish) }
    if view.can(.approve) { forms.append(.approve) }
    if view.status.state == .scheduled, !view.asksForChange, view.can(.publish) { forms.append(.publish) }
    if view.can(.schedule) || view.canApproveAndPublish { forms.append(.schedule) }
    for action in [MessageAction.sendBack, .setEnd, .unschedule, .urge, .withdraw, .discard]
    where view.can(action) && !(action == .urge && view.can(.approve)) {
      forms.append(action)
    }
    return forms
  }

  private static func form(
    _ action: MessageAction, _ view: MessageView, token: String, form: FormState
  ) -> HTML {
    switch action {
    case .approve:
      return Button.row(
        .post("Duyệt, đăng sau", to: view.path + "/duyet", token: token, values: mark(view)))
    case .publish where !view.asksForChange:
      return Button.row(
        .post("Đăng ngay, không chờ giờ hẹn", to: view.path + "/dang", token: token, values: mark(view)))
    case .unschedule:
      return Button.row(
        .post("Bỏ hẹn giờ", to: view.path + "/bo-hen", token: token, values: mark(view)))
    case .discard:
      return """
        <p class="hint">Tin chưa từng đăng: bỏ vào thùng rác rồi vẫn lấy lại được trong 30 ngày.</p>
        \(Button.row(.post("Bỏ vào thùng rác", to: view.path + "/bo-di", token: token, style: .danger, values: mark(view))))
        """
    default: break
    }
    let isTried = form.values["action"] == action.rawValue
    let state = isTried ? form : FormState(prefix: action.rawValue)
    let isOpen = isTried || action == .publish
    return """
      <details id="\(action.rawValue)"\(isOpen ? " open" : .empty)><summary>\(title(action, view))</summary>
      \(FormState(values: state.values, prefix: state.prefix).post(
        to: view.path + path(action, view), token: token,
        hidden: mark(view).merging(["action": action.rawValue]) { $1 },
        content: "\(fields(action, view, state))\(button(action, view))"))</details>
      """
  }

  private static func fields(_ action: MessageAction, _ view: MessageView, _ state: FormState) -> HTML {
    switch action {
    case .publish: MessageOrderPages.change(state)
    case .schedule: MessageOrderPages.times(state, asksForChange: view.asksForChange, now: view.now)
    case .setEnd: MessageOrderPages.end(state, now: view.now)
    case .urge:
      "\(state.area("comment", "Vì sao không chờ duyệt được", hint: "Tin hiện ngay trên cổng. Người khác có quyền duyệt phải xác nhận trong 24 giờ.", limit: MessageRules.commentLimit, rows: 3))\(view.asksForChange ? MessageOrderPages.change(state) : .empty)"
    case .withdraw:
      state.area(
        "comment", "Lý do gỡ (người xem trang sẽ đọc)", limit: MessageRules.commentLimit, rows: 3)
    default: state.area("comment", "Cần sửa gì", limit: MessageRules.commentLimit, rows: 3)
    }
  }

  private static func title(_ action: MessageAction, _ view: MessageView) -> String {
    switch action {
    case .publish: view.can(.approve) ? "Duyệt và đăng bản mới" : "Đăng bản mới"
    case .schedule: view.can(.approve) ? "Duyệt và hẹn giờ đăng" : MessageWords.action(.schedule)
    default: MessageWords.action(action)
    }
  }

  private static func path(_ action: MessageAction, _ view: MessageView) -> String {
    switch action {
    case .publish: view.can(.approve) ? "/duyet-va-dang" : "/dang"
    case .schedule: view.can(.approve) ? "/duyet-va-hen" : "/hen-gio"
    case .setEnd: "/hen-go"
    case .urge: "/dang-khan"
    case .withdraw: "/go"
    default: "/tra-lai"
    }
  }

  private static func button(_ action: MessageAction, _ view: MessageView) -> Button {
    switch action {
    case .urge: Button("Đăng khẩn", style: .danger)
    case .withdraw: Button("Gỡ tin khỏi cổng", style: .danger)
    case .sendBack: Button("Trả lại người soạn", style: .quiet)
    default: Button(title(action, view))
    }
  }

  private static func mark(_ view: MessageView) -> [String: String] {
    ["mark": view.message.latest.mark.description]
  }

  private static func voids(_ view: MessageView) -> HTML {
    guard view.can(.save) else { return .empty }
    switch view.status.state {
    case .submitted:
      return """
        <p class="hint">Nếu sửa, tin trở về bước soạn và phải gửi duyệt lại.</p>
        \(Button.row(.link("Sửa tin", to: view.path + "/sua")))
        """
    case .approved, .scheduled:
      return "<p class=\"hint\">Nếu sửa bất cứ bản nào, việc duyệt và giờ hẹn không còn hiệu lực.</p>"
    case .published:
      return "<p class=\"hint\">Nếu sửa, bản đang đăng giữ nguyên cho đến khi bản mới được duyệt và đăng.</p>"
    default: return .empty
    }
  }
}
