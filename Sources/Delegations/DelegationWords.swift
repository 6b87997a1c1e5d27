// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The words of delegations.
public enum DelegationWords {
  /// What the audit trail calls what this room does.
  public static let labels = [
    "delegation": "Giao duyệt thay", "delegation.made": "Giao người duyệt thay",
    "delegation.ended": "Kết thúc sớm việc duyệt thay",
  ]
  static let menu = "Duyệt thay"
  static let see = "Xem"
  static let formerStaff = "Cán bộ"
  static func done(_ what: String) -> String {
    what == "giao" ? "Đã giao người duyệt thay." : "Đã kết thúc việc duyệt thay."
  }
  static func days(_ days: ClosedRange<LocalDay>) -> String {
    days.lowerBound == days.upperBound
      ? "ngày \(days.lowerBound.numeric)"
      : "từ ngày \(days.lowerBound.numeric) đến hết ngày \(days.upperBound.numeric)"
  }
  static func today(isDeputy: Bool, other: String) -> String {
    isDeputy ? "Bạn duyệt tin thay \(other)" : "\(other) duyệt tin thay bạn"
  }

  static let onlyOwnRight =
    "Chỉ người có quyền duyệt theo vai trò của chính mình mới giao được cho người khác duyệt thay."
  static let notFound = "Không tìm thấy lần giao duyệt thay này. Hãy tải lại trang."
  static let notYours = "Chỉ người giao hoặc người duyệt thay mới kết thúc sớm được."
  static let isOver = "Việc duyệt thay này đã kết thúc từ trước."
  static let deputyMissing = "Hãy chọn người duyệt thay trong danh sách."
  static let deputyIsSelf = "Người duyệt thay phải là người khác bạn."
  static func deputyMayAlready(_ name: String) -> String {
    "\(name) đã có quyền duyệt nên không cần giao thêm."
  }
  static let firstMissing = "Hãy chọn ngày bắt đầu."
  static let lastMissing = "Hãy chọn ngày cuối cùng."
  static func firstPast(_ today: LocalDay) -> String {
    "Ngày bắt đầu đã qua. Hãy chọn từ ngày \(today.numeric) trở đi."
  }
  static let lastBeforeFirst = "Ngày cuối phải bằng hoặc sau ngày bắt đầu."
  static let tooLong = "Mỗi lần giao nhiều nhất \(DelegationOrder.longest) ngày. Hãy chọn ngày cuối sớm hơn."
  static func clash(_ days: ClosedRange<LocalDay>) -> String {
    "Bạn đã giao người duyệt thay \(Self.days(days)). Hãy chọn những ngày khác hoặc kết thúc lần giao đó."
  }
  static let reasonMissing = "Hãy ghi lý do vắng mặt."
  static func reasonTooLong(_ count: Int) -> String {
    "Lý do dài \(count) chữ cái, nhiều nhất là \(DelegationOrder.reasonLimit). Hãy rút ngắn lại."
  }
}
