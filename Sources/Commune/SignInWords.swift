// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Sentences about signing in and passwords.
enum SignInWords {
  static let busy = "Nhiều người đang đăng nhập cùng lúc. Hãy thử lại sau ít giây."
  static let wrong =
    "Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi nhập lại."
  static let oneTimeEnded =
    "Mật khẩu dùng một lần đã quá 7 ngày. Hãy đề nghị quản trị của xã cấp lại mật khẩu."
  static let codeMissing = "Tài khoản này có mã xác thực. Hãy nhập 6 chữ số trong ứng dụng trên điện thoại."
  static let wrongCode =
    "Mã xác thực chưa đúng hoặc đã dùng. Hãy đợi mã mới trên điện thoại, kiểm tra giờ của máy rồi nhập lại."
  static let wrongCurrent = "Mật khẩu hiện tại chưa đúng. Hãy nhập lại."
  static let notRepeated = "Hai lần nhập mật khẩu mới không giống nhau. Hãy nhập lại."

  static func wait(until next: Instant) -> String {
    "Đã nhập sai nhiều lần. Hãy thử lại sau \(next.adding(.seconds(59)).clock); nếu quên mật khẩu, đề nghị quản trị của xã cấp lại."
  }

  static func sentence(_ weakness: Password.Weakness) -> String {
    switch weakness {
    case .short: "Mật khẩu cần ít nhất \(Password.minimum) ký tự. Một câu ngắn dễ nhớ là tốt nhất."
    case .long: "Mật khẩu dài quá \(Password.maximum) byte. Hãy chọn câu ngắn hơn."
    case .containsLogin: "Mật khẩu không được chứa tên đăng nhập. Hãy chọn mật khẩu khác."
    case .monotonous: "Mật khẩu lặp lại quá ít ký tự. Hãy chọn mật khẩu có nhiều ký tự khác nhau."
    case .common: "Mật khẩu chứa cụm từ quá phổ biến, dễ bị đoán. Hãy chọn mật khẩu khác."
    case .same: "Mật khẩu mới phải khác mật khẩu cũ. Hãy chọn mật khẩu khác."
    }
  }
}
