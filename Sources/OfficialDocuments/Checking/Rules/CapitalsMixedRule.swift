// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "Chính quyền số" within a sentence beside "chính quyền số".
  static let capitalsMixed = CheckRule(
    id: "capitals-mixed", severity: .info,
    reason: "Một từ ngữ viết hoa hay viết thường theo một cách trong cả văn bản.",
    remedy: "Viết thường nếu không phải tên riêng.", source: .capitals
  ) { checked in
    terms.flatMap { term -> [Note] in
      var capitals: [Note] = []
      var small = 0
      for passage in checked.passages(.basis, .body) where !passage.isHeading && !passage.isTable {
        let words = passage.wording.words
        for index in words.indices.dropFirst() where passage.wording.matches(term, at: index) {
          if words[index - 1].after.contains(where: { ".:!?".contains($0) }) { continue }
          let range = index..<index + term.keys.count
          let text = passage.wording.text(range)
          guard !words[index].before.contains("“"), text != text.uppercased() else { continue }
          if words[index].text.first?.isUppercase == true {
            // The titles of others are not ours to mend.
            if passage.place == .basis { continue }
            capitals.append(
              checked.note(
                range, in: passage,
                "“\(text)” ở đây viết hoa, chỗ khác viết thường; hãy viết theo một cách.",
                replacement: text.lowercased()))
          } else {
            small += 1
          }
        }
      }
      return small > 0 ? capitals : []
    }
  }

  private static let terms: [Phrase] = [
    "chính quyền số", "chính quyền điện tử", "chính quyền địa phương", "chuyển đổi số", "xã hội số",
    "công dân số",
    "kinh tế số", "dịch vụ công trực tuyến", "cải cách hành chính", "thủ tục hành chính",
  ]
}
