// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The fields by which people say when a message goes out and what is new in it, and the same facts read back.
enum MessageOrderPages {
  /// What the version is to the one that the public has seen.
  static func change(_ state: FormState) -> HTML {
    """
    \(state.radios("change", "Bản mới này là", choices: PublicChange.allCases.map {
      Choice($0.rawValue, MessageWords.change($0), hint: MessageWords.meaning($0))
    }))
    \(state.area("note", "Đã sửa hoặc thêm gì (người đọc sẽ thấy trên trang tin)",
      limit: MessageOrder.noteLimit, rows: 2))
    """
  }

  static func times(_ state: FormState, asksForChange: Bool, now: Instant) -> HTML {
    """
    <p class="hint">Bây giờ là \(now.moment), giờ Việt Nam.</p>
    \(state.date("day", "Ngày đăng"))
    \(state.time("time", "Giờ đăng"))
    \(endFields(state, required: false))
    \(asksForChange ? change(state) : .empty)
    """
  }

  /// The end of what the public sees already.
  static func end(_ state: FormState, now: Instant) -> HTML {
    """
    <p class="hint">Bây giờ là \(now.moment), giờ Việt Nam. Đến giờ gỡ, tin không còn trên cổng; bản đang đăng giữ nguyên cho đến lúc đó.</p>
    \(endFields(state, required: true))
    """
  }

  private static func endFields(_ state: FormState, required: Bool) -> HTML {
    """
    \(state.date("endDay", "Ngày tự gỡ", required: required))
    \(state.time("endTime", "Giờ tự gỡ", hint: "Bỏ trống thì gỡ vào cuối ngày đã chọn.", required: false))
    """
  }

  /// Times that hold, lateness, and a publication without approval.
  static func notices(_ view: MessageView) -> HTML {
    "\(urgency(view))\(schedule(view))\(end(view))\(lateness(view))"
  }

  private static func urgency(_ view: MessageView) -> Notice? {
    guard let urgency = view.status.urgency else { return nil }
    let reason: HTML = "<p>Lý do: \(urgency.reason)</p>"
    let who = "\(view.name(urgency.person)) đăng khẩn lúc \(urgency.at.moment), chưa qua duyệt"
    if let by = urgency.confirmedBy, let at = urgency.confirmedAt {
      let late = urgency.isOverdue(view.now) ? ", quá hạn 24 giờ" : ""
      return Notice(
        .info, "\(who); \(view.name(by)) đã xác nhận lúc \(at.moment)\(late).", more: reason)
    }
    let due = urgency.confirmBy.moment
    return Notice(
      .warning,
      "\(who). Người khác có quyền duyệt phải xác nhận \(urgency.isOverdue(view.now) ? "nhưng đã quá hạn" : "trước") \(due).",
      more: reason)
  }

  private static func schedule(_ view: MessageView) -> Notice? {
    guard let schedule = view.status.schedule else { return nil }
    if schedule.isDue(view.now) {
      return Notice(
        .warning, MessageWords.scheduledDetail(schedule, isOver: schedule.isOver(view.now)))
    }
    let end = schedule.withdrawAt.map { ", tự gỡ lúc \($0.moment)" } ?? ""
    return Notice(.info, "Tự đăng lúc \(schedule.publishAt.moment)\(end).")
  }

  private static func end(_ view: MessageView) -> Notice? {
    view.status.end.map { Notice(.info, "Bản đang đăng tự gỡ lúc \($0.at.moment).") }
  }

  private static func lateness(_ view: MessageView) -> Notice? {
    guard view.status.live != nil, let late = view.status.lateness.flatMap(MessageWords.lateness) else {
      return nil
    }
    return Notice(.info, "Bản đang đăng \(late) so với giờ hẹn, vì lúc đó máy chủ chưa hoạt động.")
  }
}
