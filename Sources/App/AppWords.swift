// SPDX-License-Identifier: Apache-2.0

import Delegations
import Loudspeakers
import OfficialDocuments
import Readership
import Reports
import Web

/// The words of commands and of the machine.
enum AppWords {
  static let newerDatabase =
    "Cơ sở dữ liệu này do một phiên bản CaiCach mới hơn tạo ra. Hãy cập nhật chương trình rồi chạy lại; dữ liệu chưa bị thay đổi."
  static let databaseAway =
    "Không mở được cơ sở dữ liệu. Hãy kiểm tra đường dẫn, quyền ghi, dung lượng ổ đĩa, hoặc máy chủ PostgreSQL."
  static func ours(number: String) -> String {
    "Chương trình gặp lỗi ngoài dự kiến. Hãy báo cho người quản trị mã số \(number) trong nhật ký."
  }
  static func fileMissing(_ path: String) -> String {
    "Không đọc được tệp \(path). Hãy kiểm tra tên tệp và quyền đọc."
  }
  static func fileTooLarge(_ path: String, limit: Int) -> String {
    "Tệp \(path) lớn hơn \(limit >> 20) MB. Hãy chọn đúng tệp văn bản, hoặc lưu lại không kèm ảnh."
  }
  static func findings(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "Không thấy điểm nào cần sửa." }
    let names: [Finding.Severity: String] = [.error: "LỖI", .warning: "CẦN XEM", .info: "NÊN SỬA"]
    return findings.map { "\(names[$0.severity] ?? "") dòng \($0.line): \($0.message)" }.joined(
      separator: "\n")
  }
  static func outline(_ document: AdministrativeDocument) -> String {
    var lines = [[document.kind, document.title].compactMap(\.self).joined(separator: ": ")]
    lines.append("Cơ quan ban hành: \(document.issuer ?? "không ghi")")
    lines.append("Căn cứ: \(document.bases.count) văn bản")
    lines += document.bases.map { "  dòng \($0.line): \($0.type) \($0.number ?? "")" }
    lines.append("Nhiệm vụ: \(document.tasks.count)")
    lines += document.tasks.map { "  dòng \($0.line): \($0.unit ?? "chưa giao cho ai") – \($0.text)" }
    return lines.joined(separator: "\n")
  }
  static let unknownDatabase =
    "CAICACH_DATABASE không đúng dạng. Hãy ghi sqlite:./data/caicach.db hoặc postgres://tên:mật-khẩu@máy:cổng/cơ-sở-dữ-liệu."

  // The commune and its people.
  static let noCommune =
    "Cơ sở dữ liệu chưa có xã nào. Hãy chạy ./run, hoặc: caicach commune add MÃ \"xã …\" --province \"tỉnh …\" --host TÊN-MIỀN."
  static func unknownCommune(_ code: String) -> String {
    "Không có xã nào mang mã \(code). Hãy kiểm tra --commune hoặc CAICACH_COMMUNE."
  }
  static func severalCommunes(_ codes: [String]) -> String {
    "Cơ sở dữ liệu có nhiều xã (\(codes.prefix(8).joined(separator: ", "))): hãy chọn một xã bằng --commune MÃ."
  }
  static func unknownUnit(_ text: String) -> String {
    "Xã không có đơn vị “\(text)”. Hãy ghi đúng tên hoặc mã đơn vị; danh sách ở trang Đơn vị."
  }
  static func unknownLogin(_ login: String) -> String { "Không có người dùng “\(login)” đang hoạt động." }
  static func unknownRole(_ text: String, known: [String]) -> String {
    "Không có vai trò “\(text)”. Các vai trò: \(known.joined(separator: ", "))."
  }
  static func password(login: String, _ password: String) -> String { "\(login)\t\(password)" }
  static func closed(_ login: String) -> String {
    "Đã đóng tài khoản \(login); những việc đã làm vẫn được giữ."
  }
  static func refusedLine(_ line: Int, _ reason: String) -> String { "Dòng \(line): \(reason)" }

  // The database.
  static let olderSchema =
    "Cơ sở dữ liệu PostgreSQL này do phiên bản cũ hơn tạo ra. Hãy sao lưu, chạy caicach migrate, rồi mở lại."
  static func migrated(_ steps: [String]) -> String {
    steps.isEmpty
      ? "Cấu trúc dữ liệu đã ở phiên bản mới nhất."
      : steps.map { "Đã thực hiện: \($0)" }.joined(separator: "\n")
  }
  static func verified(entries: Int, broken: String?, contradicted: String?) -> String {
    if let contradicted {
      return "SỔ BẰNG CHỨNG BỊ SỬA: không còn khớp với đầu sổ đã công bố ngày \(contradicted)."
    }
    return broken.map { "SỔ BẰNG CHỨNG BỊ SỬA: chuỗi đứt ở mục \($0)." }
      ?? "Sổ bằng chứng nguyên vẹn: \(entries) mục nối liền nhau."
  }
  static func otherCommune(issuer: String, commune: String) -> String {
    "Chú ý: văn bản do \(issuer) ban hành, không phải \(commune). Hãy kiểm tra đã chọn đúng tệp; nếu nhập nhầm, hãy bỏ kế hoạch này đi."
  }
  static func recognised(doubtful: Int) -> String {
    "Tệp là bản quét: chữ do máy nhận dạng, chỉ là bản nháp cần người đối chiếu; \(doubtful) chữ còn ngờ."
  }
  /// What a plan from standard input is called.
  static let planFile = "ke-hoach"
  static func planKept(_ tasks: Int) -> String { "Đã lưu kế hoạch với \(tasks) nhiệm vụ." }
  static func source(plan number: String, line: Int) -> String {
    number.isEmpty ? "Kế hoạch, dòng \(line)" : "Kế hoạch số \(number), dòng \(line)"
  }
  static let message = "Tin tuyên truyền"
  static let plan = "Kế hoạch"
  static let publicDocument = "Văn bản công khai"
  static func publishedOn(_ day: String) -> String { "Đã đăng ngày \(day)" }

  static func unknownReportForm(_ path: String) -> String {
    "Không biết dạng của \(path). Tên tệp báo cáo phải kết thúc bằng .docx, .pdf, .html hoặc .json."
  }
  static func unknownMonth(_ text: String) -> String {
    "“\(text)” không phải tháng. Hãy ghi năm-tháng, ví dụ 2026-06."
  }
  static func written(_ path: String) -> String { "Đã ghi \(path)." }
  static func notWritten(_ path: String) -> String {
    "Không ghi được \(path). Hãy kiểm tra quyền ghi và dung lượng ổ đĩa."
  }

  static func backedUp(_ path: String, rows: Int, files: Int) -> String {
    "Đã sao lưu vào \(path): \(rows) dòng dữ liệu, \(files) tệp."
  }
  static func restored(rows: Int, files: Int) -> String {
    "Đã khôi phục \(rows) dòng dữ liệu và \(files) tệp."
  }
  static func backupHolds(rows: Int, files: Int) -> String {
    "Bản sao lưu nguyên vẹn và khôi phục thử được: \(rows) dòng dữ liệu, \(files) tệp."
  }
  static func exported(_ folder: String, tables: Int, files: Int) -> String {
    "Đã xuất dữ liệu mở vào \(folder): \(tables) bảng, \(files) tệp."
  }
  static func fileLost(_ name: String) -> String {
    "Thiếu tệp \(name): có trong dữ liệu nhưng không còn trên đĩa."
  }

  // The server.
  static func serving(_ address: String) -> String {
    "CaiCach đang chạy: \(address) (cổng thông tin), \(address)/can-bo (nơi làm việc). Dừng: Ctrl+C."
  }
  static func badAddress(_ text: String) -> String {
    "“\(text)” không phải địa chỉ để mở cổng. Hãy ghi MÁY:CỔNG, ví dụ 127.0.0.1:8080."
  }
  static func refused(_ address: String, _ refusal: SiteServer.Refusal) -> String {
    switch refusal {
    case .taken:
      "Địa chỉ \(address) đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác bằng --address."
    case .forbidden:
      "Hệ điều hành không cho mở cổng ở \(address). Hãy chọn cổng từ 1024 trở lên bằng --address, và đặt máy chủ trung gian (Caddy) phía trước."
    case .unknown:
      "Máy này không có địa chỉ \(address). Hãy ghi địa chỉ của chính máy này bằng --address, ví dụ 127.0.0.1:8080."
    }
  }
  static func badNetwork(_ text: String, _ name: String) -> String {
    "“\(text)” trong \(name) không phải dải địa chỉ. Hãy ghi ví dụ 127.0.0.1 hoặc 10.0.0.0/8."
  }

  /// What entries of the ledger and actions of the audit trail are called.
  static let evidenceLabels = [
    Reports.labels, LoudspeakerWords.labels, Readership.labels, DelegationWords.labels,
  ].reduce(
    into: ownLabels
  ) {
    $0.merge($1) { own, _ in own }
  }

  private static let ownLabels = [
    "plan": "Kế hoạch", "task": "Nhiệm vụ", "message": "Tin tuyên truyền", "delivery": "Lượt đăng",
    "backup": "Bản sao lưu",
    "plan.imported": "Nhập kế hoạch", "plan.amended": "Sửa đổi kế hoạch",
    "plan.unit.kept": "Lưu kế hoạch riêng của đơn vị", "tasks": "số nhiệm vụ",
    "task.reported": "Báo việc đã làm", "task.completed": "Hoàn thành nhiệm vụ",
    "task.reopened": "Mở lại nhiệm vụ", "task.arranged": "Giao đơn vị, đặt hạn",
    "take-down.zalo": "Gỡ khỏi Zalo", "take-down.facebook": "Gỡ khỏi Facebook",
    "take-down.notice-board": "Gỡ khỏi bảng tin",
    "message.approved": "Duyệt tin", "message.withdrawn": "Gỡ tin",
    "message.save": "Soạn tin", "message.submit": "Gửi duyệt tin", "message.return": "Trả lại tin",
    "message.approve": "Duyệt tin", "message.publish": "Đăng tin", "message.withdraw": "Gỡ tin",
    "document": "Văn bản công khai", "document.published": "Công khai văn bản",
    "document.withdrawn": "Gỡ văn bản", "document.save": "Nhập văn bản",
    "document.submit": "Gửi kiểm tra văn bản",
    "document.return": "Trả lại văn bản", "document.publish": "Công khai văn bản",
    "document.withdraw": "Gỡ văn bản",
    "message.urge": "Đăng khẩn", "message.confirm": "Xác nhận tin đăng khẩn",
    "message.schedule": "Hẹn giờ đăng", "message.set-end": "Hẹn giờ gỡ", "message.unschedule": "Bỏ hẹn giờ",
    "message.discard": "Bỏ tin vào thùng rác", "message.restore": "Lấy lại tin từ thùng rác",
    "message.erase": "Xóa hẳn tin trong thùng rác", "message.comment": "Góp ý cho câu",
    "message.urgent": "Đăng khẩn, chưa qua duyệt", "message.confirmed": "Xác nhận tin đăng khẩn",
    "message.unconfirmed": "Quá 24 giờ chưa xác nhận tin đăng khẩn",
    "delivery.portal": "Đăng trên cổng thông tin", "delivery.zalo": "Đăng trên Zalo",
    "delivery.facebook": "Đăng trên Facebook", "delivery.notice-board": "Niêm yết bảng tin",
    "delivery.loudspeaker": "Phát trên truyền thanh",
    "version": "phiên bản", "minutes": "số phút",
  ]
}
