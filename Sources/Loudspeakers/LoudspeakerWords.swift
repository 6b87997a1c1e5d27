// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The words of loudspeakers: what is said on air, and what goes wrong.
public enum LoudspeakerWords {
  /// What the ledger's pages call the kinds and amounts of this room.
  public static let labels = ["audio.rendered": "Tạo bản âm thanh", "seconds": "số giây"]

  static let menu = "Bản tin truyền thanh"
  static let untitled = "Tin không còn được đăng"

  /// The comment of every file in which a machine speaks.
  static let mark = "Giọng đọc do máy tạo (AI)."
  static func opening(_ commune: String) -> String { "Sau đây là bản tin truyền thanh của \(commune)." }
  static let closing = "Bản tin do máy đọc từ nội dung đã được duyệt."

  static let nothingToSay =
    "Lời đọc không có chữ nào để đọc thành tiếng. Hãy mở tin, ghi lời đọc bằng chữ rồi duyệt và đăng lại."
  static func tooLong(_ count: Int, limit: Int) -> String {
    "Lời đọc có \(count.grouped) ký tự, quá mức \(limit.grouped) ký tự (khoảng một giờ đọc) của một bản tin. Hãy rút ngắn hoặc tách thành nhiều tin."
  }
  static let nothingHeard =
    "Bản âm thanh vừa tạo không nghe thấy tiếng. Hãy kiểm tra lời đọc có phải tiếng Việt không, rồi bấm Làm lại."
  static func missing(_ programs: [String]) -> String {
    "Máy chủ chưa cài \(programs.joined(separator: " và ")) nên chưa tạo được âm thanh; tin đã đăng không bị ảnh hưởng. Hãy báo quản trị chạy: sudo apt-get install -y \(programs.joined(separator: " ")), rồi bấm Làm lại."
  }
  static func programFailed(_ program: String) -> String {
    "Chương trình \(program) không làm xong bản âm thanh, có thể ổ đĩa đã đầy; tin đã đăng không bị ảnh hưởng. Hãy kiểm tra dung lượng ổ đĩa rồi bấm Làm lại."
  }
  static func noScratch(_ folder: String) -> String {
    "Không tạo được thư mục tạm trong \(folder). Hãy kiểm tra quyền ghi và dung lượng ổ đĩa, rồi làm lại."
  }
  static func notWritten(_ path: String) -> String {
    "Không ghi được tệp \(path). Hãy kiểm tra thư mục có tồn tại, quyền ghi và dung lượng ổ đĩa."
  }
  static let unknownFailure =
    "Máy chủ gặp lỗi khi tạo âm thanh, chi tiết nằm trong nhật ký máy. Hãy bấm Làm lại; nếu vẫn lỗi, hãy báo quản trị."
  static let notRetried = "Bản âm thanh này đã xong hoặc đang được tạo, không cần làm lại."

  static func todayItem(_ title: String, reason: String, path: String) -> TodayItem {
    TodayItem(
      .alarm, title: "Chưa tạo được bản âm thanh: \(title)", detail: reason, path: path,
      action: "Xem và làm lại")
  }
}
