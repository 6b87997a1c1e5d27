// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// Something is to be done by a day and nobody is told to do it.
  static let dutyWithoutOwner = CheckRule(
    id: "duty-without-owner", severity: .warning, reason: "Việc không giao cho ai thì không ai làm.",
    remedy: "Ghi cơ quan, đơn vị chủ trì.", source: .duties
  ) { checked in
    checked.document.tasks.filter { $0.unit == nil }.map {
      .init(
        line: $0.line, text: $0.text.shortened(),
        message: "Việc này có thời hạn nhưng chưa giao cho ai; hãy ghi cơ quan, đơn vị chủ trì.")
    }
  }
}
