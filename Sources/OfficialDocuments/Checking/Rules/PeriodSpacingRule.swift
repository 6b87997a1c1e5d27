// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "2021-2030" beside "2021 - 2030".
  static let periodSpacing = CheckRule(
    id: "period-spacing", severity: .info, reason: "Một văn bản viết giai đoạn theo một cách.",
    remedy: "Viết dấu gạch nối như ở các chỗ còn lại.", source: .content
  ) { checked in
    var forms: [Bool: [(passage: CheckedDocument.Passage, range: Range<Int>)]] = [:]
    for passage in checked.passages(.basis, .body) {
      for (_, range) in Period.periods(in: passage.wording) {
        let text = passage.wording.text(range)
        forms[text.contains(" - ") || text.contains(" – "), default: []].append((passage, range))
      }
    }
    guard let spaced = forms[true], let tight = forms[false] else { return [] }
    let rare = tight.count <= spaced.count ? tight : spaced
    return rare.map { passage, range in
      let text = passage.wording.text(range)
      let years = text.split { !$0.isNumber }
      let opener = text.split(separator: " ").prefix(2).joined(separator: " ")
      let mark = tight.count <= spaced.count ? " - " : "-"
      return checked.note(
        range, in: passage,
        "“\(text)” viết dấu gạch nối khác các chỗ còn lại; hãy viết giai đoạn theo một cách.",
        replacement: years.count == 2 ? "\(opener) \(years[0])\(mark)\(years[1])" : nil)
    }
  }
}
