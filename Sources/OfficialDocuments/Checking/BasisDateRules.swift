// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Days of the documents that are cited.
enum BasisDateRules {
  static let all = [afterDocument, onWeekend, twoDates]

  static let afterDocument = CheckRule(id: "basis-after-document", severity: .error) { checked in
    guard let last = checked.lastPossibleDay else { return [] }
    return checked.reading.citations.compactMap { line, citation in
      guard let day = citation.day, day > last else { return nil }
      return .init(
        line: line, text: citation.name,
        message: CheckingWords.basisAfterDocument(citation.name, day: day))
    }
  }

  static let onWeekend = CheckRule(id: "basis-on-weekend", severity: .warning) { checked in
    checked.reading.citations.compactMap { line, citation in
      // The National Assembly and congresses do sit at weekends.
      guard let day = citation.day, day.weekday >= 6,
        citation.type == "Quyết định" || citation.type == "Kế hoạch"
      else { return nil }
      return .init(
        line: line, text: citation.name, message: CheckingWords.basisOnWeekend(citation.name, day: day))
    }
  }

  /// One number, issuer and year with two days.
  static let twoDates = CheckRule(id: "document-with-two-dates", severity: .error) { checked in
    var first: [String: (day: LocalDay, line: Int)] = [:]
    var notes: [CheckRule.Note] = []
    for passage in checked.passages(.basis, .body) {
      for found in checked.numbered(in: passage) {
        guard let day = found.day else { continue }
        let key = "\(found.number)|\(day.year)"
        if let known = first[key], known.day != day {
          notes.append(
            .init(
              line: found.line, text: found.number,
              message: CheckingWords.twoDates(found.number, day, known.day, line: known.line)))
        } else if first[key] == nil {
          first[key] = (day, found.line)
        }
      }
    }
    return notes
  }
}

extension Citation {
  /// "Quyết định số 48/QĐ-UBND ngày 16/01/2026".
  var name: String {
    type + (number.map { " số \($0)" } ?? "") + (day.map { " ngày \($0.numeric)" } ?? "")
  }
}

extension CheckedDocument {
  /// The last day on which the document can have been issued, as far as its head tells.
  var lastPossibleDay: LocalDay? {
    guard let date = document.date, let year = date.year else { return nil }
    if let day = date.localDay { return day }
    guard let month = date.month else { return LocalDay(year: year, month: 12, day: 31) }
    let next =
      month == 12
      ? LocalDay(year: year + 1, month: 1, day: 1) : LocalDay(year: year, month: month + 1, day: 1)
    return next?.adding(days: -1)
  }

  /// Every document number in a passage, with the day behind it.
  func numbered(in passage: Passage) -> [(number: String, index: Int, line: Int, day: LocalDay?)] {
    let wording = passage.wording
    return wording.words.indices.compactMap { index in
      guard Citation.isNumber(wording.words[index].text) else { return nil }
      let day = wording.matches("ngày", at: index + 1) ? DateWords.day(in: wording, at: index + 1)?.day : nil
      return (String(wording.words[index].text), index, line(of: index, in: passage), day)
    }
  }

  /// A line as it stands, without the space around it.
  func text(ofLine line: Int) -> String {
    reading.text.lines.indices.contains(line - 1) ? reading.text.lines[line - 1].text.tidy : ""
  }
}
