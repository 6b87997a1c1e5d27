// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The words of backups.
enum BackupWords {
  static let menu = "Sao lưu dữ liệu"

  // What a bar on the command line says.
  static let copyingRows = "Đang sao lưu dữ liệu"
  static let copyingFiles = "Đang sao lưu tệp"
  static let checking = "Đang kiểm tra bản sao lưu"
  static let writingRows = "Đang ghi lại dữ liệu"

  static func missing(_ path: String) -> String {
    "Không mở được tệp sao lưu \(path). Hãy kiểm tra tên tệp và quyền đọc."
  }
  static let noBackup =
    "Tệp này không phải bản sao lưu của CaiCach. Hãy chọn tệp do lệnh “caicach backup” tạo ra (đuôi .ccb)."
  static let newerFormat =
    "Bản sao lưu này có định dạng của một phiên bản CaiCach mới hơn. Hãy cập nhật chương trình rồi làm lại."
  static func newerProgram(_ version: String, step: String) -> String {
    "Bản sao lưu này do CaiCach phiên bản \(version) tạo ra, mới hơn chương trình đang chạy (chưa biết bước “\(step)”). Hãy cập nhật chương trình rồi làm lại."
  }
  static let wrongKey =
    "Khóa này không mở được bản sao lưu: tệp được niêm bằng một khóa khác. Hãy dùng tệp khóa hoặc tờ khóa của máy đã sao lưu (--key-file)."
  static let damaged =
    "Bản sao lưu này không còn nguyên vẹn: tệp bị cắt ngắn hoặc bị thay đổi. Hãy lấy lại tệp từ nơi cất giữ, hoặc dùng bản của ngày khác."
  static let notEmpty =
    "Cơ sở dữ liệu đích đã có dữ liệu, nên chưa khôi phục gì. Hãy chọn một cơ sở dữ liệu trống (tệp mới, hoặc cơ sở dữ liệu PostgreSQL vừa tạo)."
  static func strange(_ name: String) -> String {
    "Bản sao lưu có bảng hoặc cột “\(name)” mà chương trình này không biết. Hãy dùng đúng phiên bản CaiCach đã sao lưu, hoặc mới hơn."
  }
  static func ledgerBroken(_ place: Int) -> String {
    "Sổ bằng chứng trong bản sao lưu bị đứt ở mục thứ \(place). Hãy chạy “caicach ledger verify” trên dữ liệu đang dùng, và giữ lại bản sao lưu của các ngày trước."
  }
  static func filesLost(_ count: Int, _ name: String) -> String {
    "Bản sao lưu thiếu \(count.grouped) tệp mà dữ liệu nhắc đến, trước hết là “\(name)”. Hãy kiểm tra thư mục tệp (CAICACH_FILES), rồi sao lưu lại."
  }
  static func fileChanged(_ hash: String) -> String {
    "Tệp \(hash) trong thư mục tệp đã bị thay đổi hoặc đọc không được. Hãy kiểm tra ổ đĩa, lấy lại tệp từ bản sao lưu trước, rồi sao lưu lại."
  }
  static func fileThere(_ path: String) -> String {
    "Đã có tệp \(path), nên chưa sao lưu. Hãy chọn tên khác hoặc chuyển tệp cũ đi nơi khác."
  }
  static let busy = "Đang có một lần sao lưu khác ghi vào cùng tệp. Hãy đợi lần đó xong rồi làm lại."
  static func folderAway(_ path: String) -> String {
    "Không tạo được thư mục sao lưu \(path). Hãy kiểm tra đường dẫn và quyền ghi (CAICACH_BACKUPS)."
  }
  static let diskFull =
    "Ổ đĩa đã hết chỗ nên chưa ghi xong. Hãy xóa bớt tệp hoặc chọn ổ đĩa khác, rồi làm lại."
  static let diskAway =
    "Không đọc hoặc không ghi được trên ổ đĩa. Hãy kiểm tra đường dẫn, quyền và ổ đĩa, rồi làm lại."
  static let databaseAway =
    "Không dùng được cơ sở dữ liệu. Hãy kiểm tra đường dẫn, dung lượng ổ đĩa, hoặc máy chủ PostgreSQL, rồi làm lại."
  static let ours = "Chương trình gặp lỗi ngoài dự kiến; chi tiết có trong nhật ký của máy chủ."

  static let keyMistyped =
    "Khóa sao lưu không đúng. Hãy xem lại từng nhóm chữ trên tờ khóa: đủ 11 nhóm, mỗi nhóm 5 ký tự."
  static func keyMissing(_ path: String) -> String {
    "Không đọc được tệp khóa sao lưu \(path). Hãy chỉ đúng tệp (--key-file hoặc CAICACH_BACKUP_KEY), hoặc chép khóa từ tờ khóa vào tệp đó."
  }
  static func keyNotWritten(_ path: String) -> String {
    "Không tạo được tệp khóa sao lưu \(path). Hãy kiểm tra đường dẫn, quyền ghi và chỗ trống trên đĩa."
  }
  static func sheet(letters: String, id: String, place: String, day: LocalDay) -> String {
    let groups = letters.split(separator: "-")
    let lines = stride(from: 0, to: groups.count, by: 4).map { start in
      "    " + groups[start..<min(start + 4, groups.count)].joined(separator: "  ")
    }
    return """
      TỜ KHÓA SAO LƯU CAICACH
      \(place), ngày \(day.numeric)

      \(lines.joined(separator: "\n"))

      Số hiệu khóa: \(id)

      Mọi bản sao lưu đều được niêm bằng khóa này. Mất khóa là không khôi phục được dữ liệu;
      ai có khóa và tệp sao lưu thì đọc được toàn bộ dữ liệu. Hãy in tờ này, cất trong két,
      không để chung với tệp sao lưu, rồi xóa khỏi máy in và màn hình.
      Khi cần: gõ lại các nhóm trên vào một tệp, rồi chạy
      caicach restore TỆP --key-file TỆP-KHÓA. Gõ sai một ký tự, chương trình sẽ báo.
      """
  }

  static func size(_ bytes: Int) -> String {
    let units = ["byte", "KB", "MB", "GB", "TB"]
    var (tenths, unit) = (bytes * 10, 0)
    while tenths >= 10_240, unit < units.count - 1 {
      tenths /= 1024
      unit += 1
    }
    let (whole, rest) = tenths.quotientAndRemainder(dividingBy: 10)
    return rest == 0 || whole >= 100 ? "\(whole) \(units[unit])" : "\(whole),\(rest) \(units[unit])"
  }

  /// A trouble in one line, and what to do about it.
  static func words(_ trouble: BackupHealth.Trouble) -> (title: String, detail: String) {
    switch trouble {
    case .failed(let run):
      ("Sao lưu đêm qua không xong: \(run.reason)", "Lần thử cuối lúc \(run.at.moment).")
    case .missing(let last?):
      (
        "Hơn một ngày chưa có bản sao lưu mới.",
        "Bản gần nhất lúc \(last.at.moment). Hãy sao lưu ngay, rồi xem máy chủ có chạy qua đêm không."
      )
    case .missing(nil): ("Chưa có bản sao lưu nào.", "Hãy sao lưu ngay, rồi chép tệp ra một ổ đĩa khác.")
    case .useless(let run):
      ("Bản sao lưu không khôi phục thử được: \(run.reason)", "Thử lúc \(run.at.moment), tệp \(run.file).")
    case .diskFull(let disk):
      (
        "Đĩa còn \(disk.percent) % chỗ trống.",
        "Còn \(size(Int(disk.free))) trên \(size(Int(disk.total))). Hãy dọn bớt tệp hoặc thêm ổ đĩa trước khi hết chỗ."
      )
    }
  }

  static func todayItem(_ trouble: BackupHealth.Trouble) -> TodayItem {
    let (title, detail) = words(trouble)
    return TodayItem(.alarm, title: title, detail: detail, path: BackupPages.path, action: "Xem sao lưu")
  }

  static func folderTaken(_ path: String) -> String {
    "Thư mục \(path) đã có tệp, nên chưa xuất gì. Hãy chọn một thư mục mới hoặc thư mục trống."
  }
  static let exporting = "Đang xuất dữ liệu"
  static let exportGuide = """
    DỮ LIỆU MỞ CỦA XÃ, DO CAICACH XUẤT RA

    bang/<tên>.jsonl  mỗi dòng một bản ghi JSON; số nguyên lớn hơn 2^53 (như mã bản ghi) ghi thành chuỗi
    bang/<tên>.csv    cùng nội dung, mở được bằng bảng tính; ô văn bản bắt đầu bằng = + - @ có thêm dấu ' phía trước
    tep/              các tệp gốc: 12 chữ số đầu của mã băm, rồi tên tệp lúc nhận

    Mốc thời gian (cột …_at, at) là số mili giây từ 00:00 ngày 01/01/1970 giờ UTC; ngày là số ngày từ 01/01/1970.
    Dữ liệu nhị phân ghi bằng chữ số thập lục phân. Đúng, sai ghi là 1, 0.
    Mật khẩu, phiên đăng nhập và các khóa bí mật không được xuất.

    """
}

extension BackupWords {
  /// What the system's own code for a refusal means to a person.
  static func diskRefuses(_ code: Int32) -> String { DiskRefusal.isFull(code) ? diskFull : diskAway }
}
