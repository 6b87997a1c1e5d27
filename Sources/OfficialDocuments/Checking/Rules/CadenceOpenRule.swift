// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "hàng tháng" without a day, "định kỳ" without a period.
  static let cadenceOpen = CheckRule(
    id: "cadence-open", severity: .warning, reason: "Việc định kỳ không ghi ngày thì mỗi nơi làm một lúc.",
    remedy: "Ghi cụ thể, ví dụ “trước ngày 15 hằng tháng”, và mẫu báo cáo nếu có.", source: .duties
  ) { checked in
    checked.document.tasks.compactMap { task in
      guard let cadence = task.cadence, task.due == nil, cadence != "thường xuyên", cadence != "đột xuất"
      else { return nil }
      return .init(
        line: task.line, text: cadence,
        message:
          "“\(cadence)” chưa rõ ngày thực hiện; hãy ghi cụ thể, ví dụ “trước ngày 15 hằng tháng”, và mẫu báo cáo nếu có."
      )
    }
  }
}
