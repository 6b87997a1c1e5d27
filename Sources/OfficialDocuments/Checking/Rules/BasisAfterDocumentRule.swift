// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// A document cannot stand on one that was issued later.
  static let basisAfterDocument = CheckRule(
    id: "basis-after-document", severity: .error,
    reason: "Văn bản chưa ban hành thì không thể làm căn cứ.",
    remedy: "Đối chiếu ngày của văn bản làm căn cứ; thường là nhầm năm.", source: .bases
  ) { checked in
    guard let last = checked.lastPossibleDay else { return [] }
    return checked.reading.citations.compactMap { line, citation in
      guard let day = citation.day, day > last else { return nil }
      let before = LocalDay(year: day.year - 1, month: day.month, day: day.day)
      let likely = before.flatMap { $0 <= last ? " (có thể là \($0.numeric))" : nil } ?? ""
      return .init(
        line: line, text: citation.name,
        message:
          "\(citation.name) ban hành sau văn bản này nên không thể làm căn cứ; hãy xem lại ngày\(likely).")
    }
  }
}
