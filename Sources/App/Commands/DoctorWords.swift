// SPDX-License-Identifier: Apache-2.0

/// The words of the check-up.
enum DoctorWords {
  static func line(_ check: String, _ isWell: Bool, _ detail: String) -> String {
    "\(isWell ? "✓" : "✗") \(check): \(detail)"
  }
  static func install(_ package: String) -> String { "Thiếu. Hãy chạy: sudo apt-get install \(package)" }
  static let noPageFonts = "Thiếu phông chữ của trang web. Hãy chạy ./run, hoặc cài lại gói caicach."
  static func noDisk(_ folder: String) -> String { "Không đọc được dung lượng ổ đĩa của \(folder)." }
  static func disk(_ percent: Int, gigabytes: Int) -> String {
    percent >= 10
      ? "còn trống \(percent)% (\(gigabytes) GB)"
      : "chỉ còn trống \(percent)% (\(gigabytes) GB): hãy dọn bớt hoặc thay ổ đĩa lớn hơn."
  }
  static let emptyDatabase = "trống, sẵn sàng cho lần chạy đầu"
}
