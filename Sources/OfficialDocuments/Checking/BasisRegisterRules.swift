// SPDX-License-Identifier: Apache-2.0

import Kernel

/// What the register knows of the documents that are cited.
enum BasisRegisterRules {
  static let all = [superseded, publishedOtherwise]

  static let superseded = CheckRule(id: "basis-superseded", severity: .warning) { checked in
    notes(checked) { entry, citation in
      guard let successor = entry.replacedBy, let from = entry.replacedFrom,
        let last = checked.lastPossibleDay, last >= from
      else { return nil }
      return CheckingWords.basisSuperseded(citation.name, by: successor, source: entry.source)
    }
  }

  static let publishedOtherwise = CheckRule(id: "basis-date-doubtful", severity: .warning) { checked in
    notes(checked) { entry, citation in
      guard let published = entry.published, let day = citation.day, published.number - day.number > 15 else {
        return nil
      }
      return CheckingWords.basisDateDoubtful(citation.name, published: published, source: entry.source)
    }
  }

  private static func notes(
    _ checked: CheckedDocument, _ message: (RegisteredDocument, Citation) -> String?
  ) -> [CheckRule.Note] {
    checked.reading.citations.flatMap { line, citation in
      checked.register.filter { entry in
        entry.number == citation.number
          && entry.context.map { checked.text(ofLine: line).contains($0) } ?? true
      }.compactMap { entry in
        message(entry, citation).map { CheckRule.Note(line: line, text: citation.name, message: $0) }
      }
    }
  }
}
