// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// "Nhân dân" is capitalised as a special noun.
  static let peopleCapital = CheckRule(
    id: "people-capital", severity: .info, reason: "“Nhân dân” thuộc các danh từ đặc biệt được viết hoa.",
    remedy: "Viết hoa chữ N.", source: .capitals
  ) { checked in
    checked.passages(.body).flatMap { passage -> [Note] in
      let words = passage.wording.words
      return words.indices.compactMap { index -> Note? in
        guard passage.wording.stands("nhân", at: index), passage.wording.stands("dân", at: index + 1),
          words[index].text.first?.isLowercase == true,
          index == 0 || !bodies.contains(words[index - 1].key)
        else { return nil }
        return checked.note(
          index..<index + 2, in: passage,
          "“nhân dân” khi chỉ người dân cả nước, cả địa phương viết hoa là “Nhân dân”; hãy sửa lại.",
          replacement: "Nhân dân")
      }
    }
  }

  /// What makes a name of a body or a title of "nhân dân".
  private static let bodies: Set<String> = [
    "ban", "đồng", "án", "sát", "quân", "công", "an", "cố", "vũ", "dự", "trang", "giáo", "sĩ", "sỹ", "tín",
    "đội",
  ]
}
