// SPDX-License-Identifier: Apache-2.0

/// The words around the example's making.
enum SampleWords {
  static let code = "an-binh"
  static let host = "localhost"
  static let planFile = "ke-hoach-mau.docx"

  static let notEmpty =
    "Cơ sở dữ liệu đã có dữ liệu nên không tạo dữ liệu mẫu. Hãy dùng cơ sở dữ liệu trống: --database sqlite:./data/mau.db."
  static let units = "lập xã và các đơn vị"
  static let people = "lập tài khoản cán bộ"
  static let plan = "soạn và đọc kế hoạch"
  static let pictures = "vẽ ảnh minh hoạ"
  static let messages = "soạn, duyệt, đăng tin của nửa năm"
  static let done = "xong"
  static func nobody(_ role: String) -> String { "Dữ liệu mẫu thiếu người giữ vai trò \(role)." }

  static let sentBack = "Nhờ ghi thêm giờ làm việc và người liên hệ, rồi gửi lại trước 16 giờ ngày mai."
  static func played(_ day: String) -> String { "Phát trên 4 cụm loa của các thôn, 17 giờ 15 ngày \(day)." }
  static func zaloLink(_ stamp: String) -> String { "https://zalo.me/s/xa-an-binh-mau/\(stamp)" }
  static func facebookLink(_ stamp: String) -> String {
    "https://www.facebook.com/xa.an.binh.mau/posts/\(stamp)"
  }

  static let passwordsOnce =
    "Mật khẩu dùng một lần (chỉ hiện lần này; lần đăng nhập đầu sẽ được yêu cầu đổi). Đăng nhập ở /can-bo:"
}
