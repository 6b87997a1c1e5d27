// SPDX-License-Identifier: Apache-2.0

/// Turns of phrase that read better otherwise.
enum WordingRules {
  static let all = [preferred, hamlets]

  private static let better: [(Phrase, String)] = [
    ("căn cứ theo", "căn cứ"), ("hàng tháng", "hằng tháng"), ("hàng quý", "hằng quý"),
    ("hàng năm", "hằng năm"),
    ("hàng tuần", "hằng tuần"), ("hàng ngày", "hằng ngày"), ("02 cấp", "2 cấp"),
  ]

  static let preferred = CheckRule(id: "wording", severity: .info) { checked in
    better.flatMap { phrase, right in
      checked.notes([phrase], in: checked.passages(.basis, .body)) { CheckingWords.wording($0, right) }
    }
  }

  /// "thôn xóm" beside "các thôn": one name for one thing.
  static let hamlets = CheckRule(id: "names-mixed", severity: .info) { checked in
    let body = checked.passages(.body)
    guard body.contains(where: { $0.wording.contains(["các thôn"]) }) else { return [] }
    return checked.notes(["thôn xóm"], in: body) { CheckingWords.namesMixed($0, "các thôn") }
  }
}
