// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// The head lacks the name of the State and the motto, or the issuer.
  static let headIncomplete = CheckRule(
    id: "head-incomplete", severity: .info,
    reason: "Quốc hiệu, Tiêu ngữ và tên cơ quan ban hành là thành phần thể thức bắt buộc.",
    remedy: "Đối chiếu bản Word và bổ sung phần đầu văn bản nếu thiếu.",
    source: .decree30("Điều 8, khoản 2; Phụ lục I, Phần I, mục II.1 và II.2")
  ) { checked in
    let head = checked.reading.head
    guard let line = head.numberLine ?? head.kindLine, !head.hasMotto || head.issuer == nil else { return [] }
    let missing = [
      head.hasMotto ? nil : "Quốc hiệu, Tiêu ngữ", head.issuer == nil ? "tên cơ quan ban hành" : nil,
    ].compactMap(\.self).joined(separator: " và ")
    return [
      .init(
        line: line, text: checked.text(ofLine: line),
        message: "Phần đầu không thấy \(missing); hãy đối chiếu bản Word và bổ sung nếu thiếu.")
    ]
  }
}
