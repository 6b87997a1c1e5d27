// SPDX-License-Identifier: Apache-2.0

import Web

/// The words of the commune's document list.
enum PlanRegisterWords {
  static let columns: [RegisterList.Column: [String]] = [
    .number: ["số, ký hiệu", "số ký hiệu", "số/ký hiệu", "số và ký hiệu", "số văn bản", "number"],
    .issued: ["ngày ban hành", "ngày tháng", "ngày, tháng", "ngày văn bản", "issued"],
    .replacedBy: ["văn bản thay thế", "thay thế bởi", "được thay bằng", "replaced by"],
    .endsOn: ["ngày hết hiệu lực", "hết hiệu lực từ", "hết hiệu lực", "ends on"],
    .context: ["cơ quan ban hành", "nơi ban hành", "trích yếu", "context"],
  ]
  static let chooseFile = "Hãy chọn tệp danh mục dạng .csv hoặc .xlsx."
  static let notUTF8 =
    "Tệp không phải chữ UTF-8. Trong Excel, hãy lưu dạng “CSV UTF-8” hoặc .xlsx rồi tải lại."
  static let tooLong = "Danh mục có quá 5.000 dòng; hãy chia thành nhiều tệp rồi gửi lại."
  static let noHead =
    "Không thấy dòng tiêu đề có cột “Số, ký hiệu” và ít nhất một cột ngày hoặc văn bản thay thế. Hãy thêm dòng tiêu đề rồi tải lại."
  static let noRows = "Danh mục không có dòng nào dưới dòng tiêu đề. Hãy kiểm tra lại tệp."
  static func source(_ commune: String) -> String { "danh mục văn bản của \(commune)" }
}
