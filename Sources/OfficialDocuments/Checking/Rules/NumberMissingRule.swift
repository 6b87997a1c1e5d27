// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "Số:  /KH-UBND": the number is left open.
  static let numberMissing = CheckRule(
    id: "number-missing", severity: .error,
    reason: "Văn bản chưa có số thì không đăng ký, tra cứu và viện dẫn được.",
    remedy: "Lấy số tại văn thư khi ký ban hành và ghi trước ký hiệu.", source: .symbol
  ) { checked in
    let head = checked.reading.head
    guard head.number == nil, head.isThere, let line = head.numberLine ?? head.kindLine else { return [] }
    let place = head.symbol.map { " trước ký hiệu \($0)" } ?? ""
    return [
      .init(
        line: line, text: checked.text(ofLine: line),
        message: "Chưa có số văn bản\(place); hãy lấy số tại văn thư khi ký ban hành.")
    ]
  }
}

extension DocumentHead {
  /// Whether anything of the head is left; a copy of the bare text has none and says nothing of the original.
  var isThere: Bool { hasMotto || issuer != nil || numberLine != nil || dateLine != nil }
}
