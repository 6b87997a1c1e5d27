// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// The place and day of issue, or a part of the day, is left open.
  static let dateMissing = CheckRule(
    id: "date-missing", severity: .error,
    reason: "Ngày ban hành là mốc tính hiệu lực và thời hạn của mọi nhiệm vụ.",
    remedy: "Ghi đủ địa danh, ngày, tháng, năm khi ký.", source: .date
  ) { checked in
    let head = checked.reading.head
    guard head.isThere, let anchor = head.numberLine ?? head.kindLine else { return [] }
    guard let line = head.dateLine else {
      return [
        .init(
          line: anchor, text: checked.text(ofLine: anchor),
          message: "Chưa có địa danh và ngày, tháng, năm ban hành; hãy ghi đủ dưới Quốc hiệu, Tiêu ngữ.")
      ]
    }
    let missing = [("ngày", head.date?.day), ("tháng", head.date?.month), ("năm", head.date?.year)]
      .filter { $0.1 == nil }.map(\.0)
    guard !missing.isEmpty else { return [] }
    return [
      .init(
        line: line, text: checked.text(ofLine: line),
        message:
          "Ngày ban hành còn bỏ trống \(missing.joined(separator: ", ")); hãy ghi đủ ngày, tháng, năm khi ký."
      )
    ]
  }
}
