// SPDX-License-Identifier: Apache-2.0

/// Sentences about programs of the machine.
enum OutsideWords {
  static func missing(_ program: String) -> String {
    "Máy chủ chưa có chương trình \(program). Hãy báo quản trị chạy lệnh caicach doctor để biết cách cài."
  }

  static func tooSlow(_ program: String, limit: Duration) -> String {
    "Chương trình \(program) chạy quá \(limit.components.seconds) giây nên đã bị dừng. Hãy thử lại với tệp nhỏ hơn."
  }

  static func tooMuch(_ program: String) -> String {
    "Chương trình \(program) trả về nhiều dữ liệu hơn mức cho phép nên đã bị dừng. Hãy thử lại với tệp nhỏ hơn."
  }

  static let noVietnameseData =
    "Máy chủ chưa có dữ liệu nhận dạng chữ tiếng Việt của tesseract. Hãy báo quản trị cài gói tesseract-ocr-vie."

  static let typesettingFailed =
    "Chương trình sắp chữ không tạo được tệp PDF, nguyên nhân đã ghi vào nhật ký máy chủ. Hãy tải bản .docx, hoặc báo quản trị chạy lệnh caicach doctor."
}
