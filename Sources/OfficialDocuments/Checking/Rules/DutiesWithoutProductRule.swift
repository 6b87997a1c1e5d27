// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// Duties of a plan that say neither how much nor what comes of them.
  static let dutiesWithoutProduct = CheckRule(
    id: "duties-without-product", severity: .warning,
    reason: "Nhiệm vụ không có sản phẩm hay số lượng thì không biết thế nào là xong.",
    remedy: "Ghi sản phẩm, số lượng, hoặc lập phụ lục nhiệm vụ có cột sản phẩm.", source: .duties
  ) { checked in
    guard checked.document.kind == "KẾ HOẠCH" else { return [] }
    let owned = checked.document.tasks.filter { $0.unit != nil }
    let open = owned.filter { $0.product == nil && $0.target == nil && !makes($0.text) }
    // Some work is steady and has no product of its own; a plan in which most has none cannot be followed.
    guard open.count * 2 > owned.count, let first = open.first else { return [] }
    return [
      .init(
        line: first.line, text: first.text.shortened(),
        message:
          "\(open.count) nhiệm vụ chưa có sản phẩm hoặc số lượng (dòng \(lineList(open.map(\.line)))); hãy ghi rõ kết quả phải có."
      )
    ]
  }

  private static let things = Phrase.list(
    "kế hoạch|tài liệu|chuyên mục|phóng sự|tin, bài|tin bài|bài|quyết định|danh sách|biên bản|hội nghị|lớp|cuộc thi|buổi"
  )

  /// Whether the duty begins with making something that can be shown.
  private static func makes(_ text: String) -> Bool {
    let wording = Wording(text)
    return wording.first(things).map { $0.index < 12 } ?? false
  }
}
