// SPDX-License-Identifier: Apache-2.0

import OfficialDocuments

/// The words of commands and of the machine.
enum AppWords {
  static let newerDatabase =
    "Cơ sở dữ liệu này do một phiên bản CaiCach mới hơn tạo ra. Hãy cập nhật chương trình rồi chạy lại; dữ liệu chưa bị thay đổi."
  static let databaseAway =
    "Không mở được cơ sở dữ liệu. Hãy kiểm tra đường dẫn, quyền ghi, dung lượng ổ đĩa, hoặc máy chủ PostgreSQL."
  static let ours = "Chương trình gặp lỗi ngoài dự kiến. Hãy gửi dòng sau cho người quản trị:"
  static func fileMissing(_ path: String) -> String {
    "Không đọc được tệp \(path). Hãy kiểm tra tên tệp và quyền đọc."
  }
  static func fileTooLarge(_ path: String, limit: Int) -> String {
    "Tệp \(path) lớn hơn \(limit >> 20) MB. Hãy chọn đúng tệp văn bản, hoặc lưu lại không kèm ảnh."
  }
  static func findings(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "Không thấy điểm nào cần sửa." }
    let names: [Finding.Severity: String] = [.error: "LỖI", .warning: "CẦN XEM", .info: "NÊN SỬA"]
    return findings.map { "\(names[$0.severity] ?? "") dòng \($0.line): \($0.message)" }.joined(separator: "\n")
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
}
