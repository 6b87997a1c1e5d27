// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What a person can do with a message, and why not the rest.
///
/// The main button comes first, so that a leader approves with one tap after opening the page.
enum MessageActionPages {
  static func actions(_ view: MessageView, token: String, form: FormState) -> HTML {
    let path = MessagePages.path(view.message.id)
    let mark = ["mark": view.message.latest.mark.description]
    var buttons: [HTML] = []
    if view.can(.approve), !view.staff.permissions.isDisjoint(with: MessageFlow.permissions(.publish)) {
      buttons.append(
        Button.post(
          "Duyệt và đăng ngay", to: path + "/duyet-va-dang", token: token, style: .primary, values: mark
        ).html)
    }
    if view.can(.approve) {
      buttons.append(Button.post("Duyệt, đăng sau", to: path + "/duyet", token: token, values: mark).html)
    }
    if view.can(.publish) {
      buttons.append(
        Button.post("Đăng ngay", to: path + "/dang", token: token, style: .primary, values: mark).html)
    }
    if view.can(.submit) {
      buttons.append(
        Button.post("Gửi duyệt", to: path + "/gui-duyet", token: token, style: .primary, values: mark).html)
    }
    if view.can(.save) { buttons.append(Button.link("Sửa tin", to: path + "/sua").html) }
    let row: HTML = buttons.isEmpty ? .empty : "<div class=\"buttons\">\(buttons)</div>"
    return """
      \(row)\(voids(view))
      \(explained(.sendBack, view, token: token, form: form))
      \(explained(.withdraw, view, token: token, form: form))
      """
  }

  /// An action that takes a sentence: folded away until it is wanted.
  private static func explained(
    _ action: MessageAction, _ view: MessageView, token: String, form: FormState
  ) -> HTML {
    guard view.can(action) else { return .empty }
    let isTried = form.values["action"] == action.rawValue
    let state = isTried ? form : FormState(prefix: action.rawValue)
    let open: HTML = isTried ? " open" : .empty
    let isWithdrawal = action == .withdraw
    return """
      <details\(open)><summary>\(MessageWords.action(action))</summary>
      \(FormState(values: state.values, prefix: state.prefix).post(
        to: MessagePages.path(view.message.id) + (isWithdrawal ? "/go" : "/tra-lai"), token: token,
        hidden: ["mark": view.message.latest.mark.description, "action": action.rawValue],
        content: """
          \(state.area(
            "comment", isWithdrawal ? "Lý do gỡ (người xem trang sẽ đọc)" : "Cần sửa gì",
            limit: MessageRules.commentLimit, rows: 3))
          \(Button(isWithdrawal ? "Gỡ tin khỏi cổng" : "Trả lại người soạn", style: isWithdrawal ? .danger : .quiet))
          """))</details>
      """
  }

  private static func voids(_ view: MessageView) -> HTML {
    guard view.can(.save) else { return .empty }
    switch view.status.state {
    case .submitted: return "<p class=\"hint\">Nếu sửa, tin trở về bước soạn và phải gửi duyệt lại.</p>"
    case .approved: return "<p class=\"hint\">Nếu sửa bất cứ bản nào, việc duyệt không còn hiệu lực.</p>"
    case .published:
      return "<p class=\"hint\">Nếu sửa, bản đang đăng giữ nguyên cho đến khi bản mới được duyệt và đăng.</p>"
    default: return .empty
    }
  }

  /// Why the person cannot do the rest.
  static func reasons(_ view: MessageView) -> HTML {
    let reasons = MessageAction.allCases.compactMap { action -> HTML? in
      view.refusal(action).map { refusal in
        "<li><strong>\(MessageWords.action(action)):</strong> \(MessageWords.refusal(refusal, action))</li>"
      }
    }
    guard !reasons.isEmpty else { return .empty }
    return "<details><summary>Vì sao tôi không làm được việc khác?</summary><ul>\(reasons)</ul></details>"
  }
}
