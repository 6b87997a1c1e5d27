// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// The body names a programme with a period that none of its bases has.
  static let programmeUnknown = CheckRule(
    id: "programme-not-in-bases", severity: .error,
    reason: "Đề án, chương trình nêu trong nội dung phải là văn bản có thật, đã viện dẫn.",
    remedy: "Sửa giai đoạn cho khớp căn cứ, hoặc bổ sung căn cứ.", source: .bases
  ) { checked in
    let bases = checked.passages(.basis).map { basis in
      (wording: basis.wording, periods: Period.periods(in: basis.wording).map(\.period))
    }
    let known = Set(bases.flatMap(\.periods))
    guard !known.isEmpty else { return [] }
    return checked.passages(.body).flatMap { passage in
      let wording = passage.wording
      return Period.periods(in: wording).compactMap { period, range -> Note? in
        guard !known.contains(period), let noun = noun(in: wording, before: range.lowerBound),
          !wording.words[noun..<range.upperBound].contains(where: { Citation.isNumber($0.text) }),
          // Some basis is of the same kind with a period that shares a year: the years are mistaken.
          bases.contains(where: { basis in
            basis.wording.contains([Phrase(wording.text(noun..<noun + 2))])
              && basis.periods.contains { $0.first == period.first || $0.last == period.last }
          })
        else { return nil }
        let text = wording.text(noun..<range.upperBound)
        return checked.note(
          noun..<range.upperBound, in: passage,
          "“\(text)” không có trong phần căn cứ; hãy xem lại giai đoạn hoặc bổ sung căn cứ.")
      }
    }
  }

  private static let programmes = Phrase.list("Đề án|Chương trình|Kế hoạch|Chiến lược")

  /// The capitalised noun of the programme, at most 16 words before its period.
  private static func noun(in wording: Wording, before end: Int) -> Int? {
    (max(0, end - 16)..<end).last { index in
      wording.match(programmes, at: index) != nil && wording.words[index].text.first?.isUppercase == true
        && index + 2 <= end
    }
  }
}
