// SPDX-License-Identifier: Apache-2.0

/// Sentences about lists of staff.
enum StaffListWords {
  static let notUTF8 =
    "Tệp không phải văn bản UTF-8. Trong Excel, hãy lưu lại bằng loại “.xlsx” hoặc “CSV UTF-8” rồi gửi lại."
  /// What officials may call the columns.
  static let columns = [
    "login": ["Tên đăng nhập", "Đăng nhập"], "name": ["Họ tên", "Họ và tên"], "unit": ["Đơn vị"],
    "roles": ["Vai trò"],
  ]
  static let noHead =
    "Dòng đầu của tệp phải là tên cột: login,name,unit,roles (hoặc Tên đăng nhập, Họ tên, Đơn vị, Vai trò). Hãy thêm dòng này rồi gửi lại."
  static let tooLong = "Tệp có quá 1.000 dòng. Hãy chia thành nhiều tệp."
  static let noFile = "Chưa chọn tệp. Hãy chọn tệp .xlsx hoặc .csv có danh sách người dùng."
  static func unknownUnit(_ name: String) -> String {
    "Không tìm thấy đơn vị “\(name)”. Hãy viết đúng tên đơn vị, hoặc thêm đơn vị trước."
  }
  static func unknownRole(_ name: String) -> String {
    "Không có vai trò “\(name)”. Các vai trò: \(Role.allCases.map(\.rawValue).joined(separator: ", "))."
  }
}
