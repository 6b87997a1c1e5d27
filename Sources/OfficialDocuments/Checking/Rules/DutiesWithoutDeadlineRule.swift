// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// One note for the whole plan: one a duty would bury the others.
  static let dutiesWithoutDeadline = CheckRule(
    id: "duties-without-deadline", severity: .warning,
    reason: "Nhiệm vụ không có thời hạn thì không đôn đốc và không đánh giá được.",
    remedy: "Ghi thời gian hoàn thành của từng nhiệm vụ.", source: .duties
  ) { checked in
    let open = checked.document.tasks.filter { $0.unit != nil && $0.due == nil }
    guard checked.document.kind == "KẾ HOẠCH" || checked.document.kind == "QUYẾT ĐỊNH", let first = open.first
    else { return [] }
    return [
      .init(
        line: first.line, text: first.text.shortened(),
        message:
          "\(open.count) nhiệm vụ chưa có thời hạn (dòng \(lineList(open.map(\.line)))); hãy ghi thời gian hoàn thành."
      )
    ]
  }
}
