// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The words of times, corrections and emergencies.
extension MessageWords {
  static func change(_ change: PublicChange) -> String {
    switch change {
    case .correction: "Đính chính"
    case .update: "Cập nhật"
    }
  }

  static func meaning(_ change: PublicChange) -> String {
    switch change {
    case .correction: "Bản đang đăng có chỗ sai."
    case .update: "Bản đang đăng không sai, nay có thông tin mới."
    }
  }

  static let changeMissing = "Hãy chọn bản mới là đính chính hay cập nhật: người đọc sẽ thấy."
  static let noteMissing =
    "Hãy ghi đã sửa hoặc thêm gì trong một câu, ví dụ: “Sửa giờ làm việc thứ Bảy từ 8 giờ thành 7 giờ 30 phút”."
  static let timeMissing = "Hãy chọn ngày và giờ đăng."
  static func timePast(_ now: Instant) -> String {
    "Giờ đăng đã qua: bây giờ là \(now.moment). Hãy chọn giờ sau đó, hoặc đăng ngay."
  }
  static let endMissing = "Hãy chọn ngày gỡ."
  static func endPast(_ now: Instant) -> String {
    "Giờ gỡ đã qua: bây giờ là \(now.moment). Hãy chọn giờ sau đó, hoặc gỡ tin ngay."
  }
  static let timeFar = "Chỉ hẹn được trong vòng một năm. Hãy chọn ngày gần hơn."
  static let timeUnread = "Hãy ghi giờ dạng 07:30."
  static let endBeforeStart = "Giờ gỡ phải sau giờ đăng. Hãy chọn lại, hoặc bỏ trống nếu không hẹn gỡ."
  /// The reason that the public reads where a message was taken back by itself.
  static let timeIsOver = "Tin đã hết thời gian đăng."

  /// "đăng trễ 12 phút"; nil for less than a minute.
  static func lateness(_ late: Duration) -> String? {
    let minutes = Int(late.components.seconds / 60)
    guard minutes > 0 else { return nil }
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let (days, left) = hours.quotientAndRemainder(dividingBy: 24)
    let parts = [(days, "ngày"), (left, "giờ"), (rest, "phút")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "đăng trễ \(parts.joined(separator: " "))"
  }

  /// A few names in a row; nil without any.
  static func people(_ names: [String]) -> String? {
    guard !names.isEmpty else { return nil }
    let rest = names.count - 3
    return names.prefix(3).joined(separator: ", ") + (rest > 0 ? " và \(rest) người khác" : "")
  }

  static let urgentToday = (heading: "Tin đăng khẩn chờ xác nhận", button: "Xem và xác nhận")
  static let urgentFlag = "Đăng khẩn, chưa xác nhận"
  static let urgentOverdueFlag = "Đăng khẩn, quá 24 giờ chưa xác nhận"
  static func urgentDetail(_ name: String, _ urgency: MessageUrgency, isOverdue: Bool) -> String {
    let due = urgency.confirmBy.moment
    return
      "\(name) đăng khẩn lúc \(urgency.at.moment); \(isOverdue ? "quá hạn xác nhận từ" : "hạn xác nhận") \(due)."
  }
  static func scheduledDetail(_ schedule: MessageSchedule, isOver: Bool) -> String {
    isOver
      ? "Hẹn đăng lúc \(schedule.publishAt.moment) nhưng thời gian đăng đã hết; hãy hẹn lại hoặc sửa tin."
      : "Hẹn đăng lúc \(schedule.publishAt.moment)."
  }
  static func behalf(_ name: String) -> String { "thay mặt \(name)" }
  static func canDo(_ names: [String]) -> String { "Người làm được: \(names.joined(separator: ", "))." }
  static let nobodyCan = "Hiện chưa ai có quyền này; hãy báo quản trị của xã."
  static let lacksRight = "Tài khoản của bạn chưa có quyền này."
}

extension MessageWords {
  static let notChosen = "chưa chọn"
  static let noTemplate = "không theo mẫu"
  static func known(_ reason: KnownVersion.Reason) -> String {
    switch reason {
    case .handled: "bản bạn đã xem"
    case .live: "bản đang đăng"
    case .previous: "bản trước"
    }
  }
  static func restorable(until: Instant) -> String { "lấy lại được đến \(until.moment)" }
}
