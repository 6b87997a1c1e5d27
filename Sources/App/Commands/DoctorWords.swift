// SPDX-License-Identifier: Apache-2.0

import Backups

/// The words of the check-up.
enum DoctorWords {
  static func line(_ check: String, _ isWell: Bool, _ detail: String) -> String {
    "\(isWell ? "✓" : "✗") \(check): \(detail)"
  }
  static func install(_ package: String) -> String { "Thiếu. Hãy chạy: sudo apt-get install \(package)" }
  static let noPageFonts = "Thiếu phông chữ của trang web. Hãy chạy ./run, hoặc cài lại gói caicach."
  static func noDisk(_ folder: String) -> String { "Không đọc được dung lượng ổ đĩa của \(folder)." }
  static func disk(_ space: DiskSpace) -> String {
    let room = "còn trống \(space.percent)% (\(space.free >> 30) GB)"
    return space.isLow ? "chỉ \(room): hãy dọn bớt hoặc thay ổ đĩa lớn hơn." : room
  }
  static let emptyDatabase = "trống, sẵn sàng cho lần chạy đầu"
}
