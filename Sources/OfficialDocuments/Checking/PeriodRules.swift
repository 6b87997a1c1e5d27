// SPDX-License-Identifier: Apache-2.0

/// A span of years that a text names: "giai đoạn 2021 - 2030".
struct Period: Hashable {
  let first: Int
  let last: Int

  private static let openers: [Phrase] = ["giai đoạn", "nhiệm kỳ", "thời kỳ"]

  /// The periods of a text, with the words they take.
  static func periods(in wording: Wording) -> [(period: Period, range: Range<Int>)] {
    wording.words.indices.compactMap { index in
      guard let opener = wording.match(openers, at: index) else { return nil }
      let start = index + opener.keys.count
      for length in 1...3 where start + length <= wording.words.count {
        let years = wording.text(start..<start + length).split { !$0.isNumber }
        guard years.count == 2, years.allSatisfy({ $0.count == 4 }), let first = Int(years[0]),
          let last = Int(years[1])
        else { continue }
        return (Period(first: first, last: last), index..<start + length)
      }
      return nil
    }
  }
}

/// Rules on periods.
enum PeriodRules {
  static let all = [ended, unknown, reversed, spacing]

  static let ended = CheckRule(id: "basis-period-ended", severity: .warning) { checked in
    guard let year = checked.document.date?.year else { return [] }
    return checked.reading.citations.compactMap { line, citation in
      guard let title = citation.title else { return nil }
      let wording = Wording(title)
      guard let found = Period.periods(in: wording).last, found.period.last < year else { return nil }
      return .init(
        line: line, text: citation.name,
        message: CheckingWords.basisPeriodEnded(citation.name, period: wording.text(found.range)))
    }
  }

  private static let programmes = Phrase.list("Đề án|Chương trình|Kế hoạch|Chiến lược")

  /// The body names a programme with a period that none of its bases has.
  static let unknown = CheckRule(id: "programme-not-in-bases", severity: .error) { checked in
    let bases = checked.passages(.basis)
    let known = Set(bases.flatMap { Period.periods(in: $0.wording).map(\.period) })
    guard !known.isEmpty else { return [] }
    return checked.passages(.body).flatMap { passage in
      let wording = passage.wording
      return Period.periods(in: wording).compactMap { period, range -> CheckRule.Note? in
        guard !known.contains(period), let noun = noun(in: wording, before: range.lowerBound),
          !wording.words[noun..<range.upperBound].contains(where: { Citation.isNumber($0.text) }),
          bases.contains(where: { $0.wording.contains([Phrase(wording.text(noun..<noun + 2))]) })
        else { return nil }
        let text = wording.text(noun..<range.upperBound)
        return .init(
          line: checked.line(of: range.lowerBound, in: passage), text: text,
          message: CheckingWords.programmeUnknown(text))
      }
    }
  }

  /// The capitalised noun of the programme, at most 16 words before its period.
  private static func noun(in wording: Wording, before end: Int) -> Int? {
    (max(0, end - 16)..<end).last { index in
      wording.match(programmes, at: index) != nil && wording.words[index].text.first?.isUppercase == true
        && index + 2 <= end
    }
  }

  static let reversed = CheckRule(id: "period-reversed", severity: .error) { checked in
    checked.passages(.head, .basis, .body).flatMap { passage in
      Period.periods(in: passage.wording).filter { $0.period.last < $0.period.first }.map { _, range in
        let text = passage.wording.text(range)
        return .init(
          line: checked.line(of: range.lowerBound, in: passage), text: text,
          message: CheckingWords.periodReversed(text))
      }
    }
  }

  /// "2021-2030" beside "2021 - 2030".
  static let spacing = CheckRule(id: "period-spacing", severity: .info) { checked in
    var spaced: [CheckRule.Note] = []
    var tight: [CheckRule.Note] = []
    for passage in checked.passages(.basis, .body) {
      for (_, range) in Period.periods(in: passage.wording) {
        let text = passage.wording.text(range)
        let note = CheckRule.Note(
          line: checked.line(of: range.lowerBound, in: passage), text: text,
          message: CheckingWords.periodSpacing(text))
        if text.contains(" - ") || text.contains(" – ") { spaced.append(note) } else { tight.append(note) }
      }
    }
    guard !spaced.isEmpty, !tight.isEmpty else { return [] }
    return tight.count <= spaced.count ? tight : spaced
  }
}
