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
    return bodies.flatMap { body -> [Note] in
      if tasks.contains(where: { $0.unit.map { Wording($0).contains([body]) } ?? false }) { return [] }
      return checked.notes(
        [body], in: checked.passages(.body),
        message: {
          "“\($0)” được nhắc đến nhưng không có nhiệm vụ trong phần tổ chức thực hiện; hãy bổ sung."
        }
      ).prefix(1).map(\.self)
    }
  }

  private static let bodies: [Phrase] = ["Trung tâm Phục vụ hành chính công", "Tổ công nghệ số cộng đồng"]
}
