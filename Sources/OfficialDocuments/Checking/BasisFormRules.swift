// SPDX-License-Identifier: Apache-2.0

/// The form of the basis block (Nghị định 30/2020/NĐ-CP, Phụ lục I).
enum BasisFormRules {
  static let all = [punctuation, competence, officialNames]

  /// Each basis ends with a semicolon, the last with a full stop.
  static let punctuation = CheckRule(id: "bases-punctuation", severity: .warning) { checked in
    let bases = checked.reading.basisParagraphs
    return bases.enumerated().compactMap { index, basis in
      let isLast = index + 1 == bases.count
      let end = basis.text.last.map(String.init) ?? ""
      if isLast ? [".", ",", ":"].contains(end) : [";", "."].contains(end) { return nil }
      let tail = basis.text.suffix(40).description
      return .init(line: basis.line, text: tail, message: CheckingWords.basesPunctuation(isLast: isLast))
    }
  }

  /// A people's committee acts under the law on local government.
  static let competence = CheckRule(id: "competence-basis-missing", severity: .warning) { checked in
    guard let first = checked.reading.basisParagraphs.first, let issuer = checked.document.issuer,
      Wording(issuer).contains(["ủy ban nhân dân", "hội đồng nhân dân", "UBND", "HĐND"])
    else { return [] }
    let law: [Phrase] = ["tổ chức chính quyền địa phương", "tổ chức hội đồng nhân dân"]
    if checked.passages(.basis).contains(where: { $0.wording.contains(law) }) { return [] }
    return [
      .init(
        line: first.line, text: first.text.prefix(60).description, message: CheckingWords.competenceMissing)
    ]
  }

  /// Names that are often shortened wrongly.
  private static let names: [(wrong: Phrase, right: String)] = [
    ("Đại hội Đảng bộ", "Đại hội đại biểu Đảng bộ")
  ]

  static let officialNames = CheckRule(id: "official-name", severity: .warning) { checked in
    names.flatMap { name in
      // Once is enough: the mend is the same everywhere.
      checked.notes([name.wrong], in: checked.passages(.basis, .body)) {
        CheckingWords.officialName($0, name.right)
      }.prefix(1)
    }
  }
}
