// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// A due day that was over when the document was issued.
  static let deadlineBeforeDocument = CheckRule(
    id: "deadline-before-document", severity: .error,
    reason: "Không ai hoàn thành được việc có hạn trước ngày giao.",
    remedy: "Xem lại ngày, thường là nhầm năm.", source: .duties
  ) { checked in
    // A letter may tell of a day that is over.
    guard checked.document.kind != nil, let date = checked.document.date, let year = date.year,
      let first = date.localDay ?? LocalDay(year: year, month: date.month ?? 1, day: 1)
    else { return [] }
    return checked.document.tasks.compactMap { task in
      guard let due = task.due, let text = due.date, let day = LocalDay(iso: text), day < first,
        task.unit != nil
      else { return nil }
      return .init(
        line: task.line, text: due.text,
        message: "Thời hạn “\(due.text)” đã qua khi văn bản này ban hành; hãy xem lại ngày.")
    }
  }
}
