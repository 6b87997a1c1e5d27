// SPDX-License-Identifier: Apache-2.0

/// The sentences of faults that belong to no capability.
public enum FaultWords {
  /// A visitor calls a staff page.
  public static let signInFirst = "Bạn cần đăng nhập để mở trang này."
  /// There is no such page or record.
  public static let notFound =
    "Không tìm thấy trang này. Có thể địa chỉ bị gõ thiếu, hoặc nội dung đã được gỡ."
  /// The form's token does not fit its session.
  public static let staleForm =
    "Biểu mẫu đã mở quá lâu hoặc được mở ở phiên khác nên chưa được nhận. Hãy gửi lại từ trang này, hoặc tải lại trang trước rồi nhập lại."
  /// The form is over its limit.
  public static func tooLarge(limit: Int) -> String {
    "Tệp hoặc nội dung gửi lên vượt quá \(limit / (1 << 20)) MB. Hãy giảm dung lượng rồi gửi lại."
  }
  /// The session of a form has ended.
  public static let signedOut =
    "Phiên làm việc đã hết nên nội dung chưa được nhận. Hãy mở trang đăng nhập trong một thẻ khác, đăng nhập, rồi quay lại thẻ này và gửi lại."
  /// The form cannot be read.
  public static let brokenForm = "Dữ liệu gửi lên bị đứt quãng, chưa đọc được. Hãy tải lại trang rồi gửi lại."
  /// A file cannot be written.
  public static let diskFull =
    "Máy chủ không ghi được tệp, có thể ổ đĩa đã đầy. Hãy báo quản trị, rồi gửi lại."
  /// Nobody answers to that host.
  public static let unknownHost = "Địa chỉ này chưa được gắn với xã nào trong hệ thống."
  /// The database does not answer.
  public static let databaseAway =
    "Cơ sở dữ liệu đang tạm thời không trả lời. Nội dung bạn nhập chưa được ghi: hãy giữ nguyên trang và thử lại sau ít phút."
  /// Two people have changed the same rows at the same time.
  public static let busy = "Có người khác đang ghi cùng lúc. Hãy bấm gửi lại."
  /// A fault of ours, with its number.
  public static func ours(number: String) -> String {
    "Hệ thống gặp lỗi ngoài dự kiến. Hãy báo cho quản trị mã số \(number)."
  }
  /// What a person lacks for a route.
  public static func lacks(_ access: Access) -> String {
    switch access {
    case .can(let permission):
      "Tài khoản của bạn chưa \(PermissionWords.sentence(permission)). Hãy đề nghị quản trị của xã cấp quyền này."
    case .canAny(let permissions):
      "Tài khoản của bạn chưa \(permissions.map(PermissionWords.sentence).sorted().joined(separator: " hoặc ")). Hãy đề nghị quản trị của xã cấp quyền này."
    default: "Trang này không dành cho tài khoản của bạn."
    }
  }
}

/// Permissions as sentences.
public enum PermissionWords {
  /// "được soạn tin" and so on: fits after "Bạn" and "Tài khoản của bạn chưa".
  public static func sentence(_ permission: Permission) -> String {
    switch permission {
    case .read: "được xem khu vực làm việc"
    case .plan: "được lập và giao việc theo kế hoạch"
    case .write: "được soạn tin"
    case .approve: "được duyệt tin"
    case .publish: "được đăng và ghi nhận kết quả đăng"
    case .relay: "được phát loa, dán tin ở thôn và ghi nhận"
    case .report: "được lập báo cáo"
    case .administer: "được quản trị tài khoản và đơn vị"
    }
  }
}
