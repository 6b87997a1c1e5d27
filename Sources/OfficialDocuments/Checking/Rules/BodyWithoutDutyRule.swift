// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// Bodies that such plans speak of and then forget.
  static let bodyWithoutDuty = CheckRule(
    id: "body-without-duty", severity: .warning,
    reason: "Cơ quan được nêu trong nội dung mà không được giao nhiệm vụ thì nội dung ấy không có người làm.",
    remedy: "Bổ sung nhiệm vụ trong phần tổ chức thực hiện.", source: .duties
  ) { checked in
    let tasks = checked.document.tasks
    guard !tasks.isEmpty else { return [] }
    let units = tasks.compactMap(\.unit).map { Wording($0) }
    let passages = checked.passages(.body)
    return bodies.filter { body in !units.contains { $0.contains([body]) } }.flatMap { body in
      checked.notes(
        [body], in: passages,
        message: { text, _ in
          "“\(text)” được nhắc đến nhưng không có nhiệm vụ trong phần tổ chức thực hiện; hãy bổ sung."
        }
      ).prefix(1)
    }
  }

  private static let bodies: [Phrase] = ["Trung tâm Phục vụ hành chính công", "Tổ công nghệ số cộng đồng"]
}
