// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// Names that are often shortened wrongly, or that went out of use on a known day.
  static let officialName = CheckRule(
    id: "official-name", severity: .warning,
    reason: "Tên cơ quan, tổ chức, sự kiện phải ghi đúng tên chính thức.",
    remedy: "Ghi lại theo tên chính thức đang dùng.", source: .capitals
  ) { checked in
    let last = checked.lastPossibleDay
    let passages = checked.passages(.basis, .body)
    return names.flatMap { name -> [Note] in
      if let from = name.from.flatMap({ LocalDay(iso: $0) }), last.map({ $0 < from }) ?? true { return [] }
      // Once is enough: the mend is the same everywhere.
      return checked.notes(
        [name.wrong], in: passages, replacement: { _ in name.right },
        message: { text, _ in "“\(text)” chưa đúng tên gọi chính thức; hãy ghi “\(name.right)”." }
      ).prefix(1).map(\.self)
    }
  }

  private struct Name {
    let wrong: Phrase
    let right: String
    /// The first day on which the name is wrong; nil for always.
    var from: String?
  }

  private static let names = [
    Name(wrong: "Đại hội Đảng bộ", right: "Đại hội đại biểu Đảng bộ"),
    // Nghị định 42/2022/NĐ-CP names two kinds where there were four levels.
    Name(
      wrong: "dịch vụ công trực tuyến mức độ 4", right: "dịch vụ công trực tuyến toàn trình",
      from: "2022-08-15"),
    Name(
      wrong: "dịch vụ công trực tuyến mức độ 3", right: "dịch vụ công trực tuyến một phần", from: "2022-08-15"
    ),
    // The reorganisation of the Government of 1 March 2025.
    Name(wrong: "Bộ Thông tin và Truyền thông", right: "Bộ Khoa học và Công nghệ", from: "2025-03-01"),
    Name(wrong: "Sở Thông tin và Truyền thông", right: "Sở Khoa học và Công nghệ", from: "2025-03-01"),
    Name(wrong: "Bộ Kế hoạch và Đầu tư", right: "Bộ Tài chính", from: "2025-03-01"),
    Name(wrong: "Sở Kế hoạch và Đầu tư", right: "Sở Tài chính", from: "2025-03-01"),
  ]
}
