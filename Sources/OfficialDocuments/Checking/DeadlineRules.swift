// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Due days and cadences.
enum DeadlineRules {
  static let all = [beforeDocument, cadenceOpen]

  static let beforeDocument = CheckRule(id: "deadline-before-document", severity: .error) { checked in
    // A letter may tell of a day that is over.
    guard checked.document.kind != nil, let date = checked.document.date, let year = date.year else {
      return []
    }
    let first = date.localDay ?? LocalDay(year: year, month: date.month ?? 1, day: 1)
    return checked.document.tasks.compactMap { task in
      guard let due = task.due, let text = due.date, let day = LocalDay(iso: text), let first, day < first,
        task.unit != nil
      else { return nil }
      return .init(line: task.line, text: due.text, message: CheckingWords.deadlineBeforeDocument(due.text))
    }
  }

  /// "hàng tháng" without a day, "định kỳ" without a period.
  static let cadenceOpen = CheckRule(id: "cadence-open", severity: .warning) { checked in
    checked.document.tasks.compactMap { task in
      guard let cadence = task.cadence, task.due == nil, cadence != "thường xuyên", cadence != "đột xuất"
      else { return nil }
      return .init(line: task.line, text: cadence, message: CheckingWords.cadenceOpen(cadence))
    }
  }
}
