// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The words of importing plans.
enum PlanImportWords {
  static let uploadGone =
    "Tệp này không còn chờ xác nhận: đã được lưu thành kế hoạch hoặc đã bỏ. Hãy mở mục Kế hoạch và nhiệm vụ để xem."
  static let confirmStranger =
    "Văn bản do nơi khác ban hành. Hãy đánh dấu “Vẫn nhập” nếu đây đúng là tệp cần nhập, hoặc bỏ tệp này."
  static let noText = "Văn bản không còn chữ nào. Hãy ghi lại nội dung trước khi lưu."
  static func stranger(_ issuer: String, commune: String) -> String {
    "Văn bản do \(issuer) ban hành, không phải \(commune)."
  }
  static let saved = "Đã lưu phần đã sửa. Có thể đóng trang, mở lại sau từ mục Kế hoạch và nhiệm vụ."
  static func amendsWhat(_ title: String) -> String { "Bản sửa đổi của: \(title)" }
}
