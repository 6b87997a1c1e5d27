// SPDX-License-Identifier: Apache-2.0

/// What this room's own actions and records are called in the audit trail.
enum AuditWords {
  static func label(_ word: String) -> String { labels[word] ?? word }

  private static let labels = [
    "unit": "Đơn vị", "person": "Người dùng", "unit.added": "Thêm đơn vị", "unit.changed": "Sửa đơn vị",
    "unit.closed": "Đóng đơn vị", "person.added": "Thêm người dùng", "person.changed": "Sửa người dùng",
    "person.reset": "Cấp lại mật khẩu", "person.closed": "Đóng tài khoản", "person.signed-in": "Đăng nhập",
    "person.password-changed": "Đổi mật khẩu", "person.totp-on": "Bật mã xác thực",
    "person.totp-off": "Tắt mã xác thực",
  ]
  static let tooManyEntries = "Quá 500 bằng chứng trong một địa chỉ. Hãy mở từng phần từ báo cáo."
  static let menu = "Nhật ký cán bộ"
}
