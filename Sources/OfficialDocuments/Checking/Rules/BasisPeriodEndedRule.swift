// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// A basis for a period that was over when the document was issued.
  static let basisPeriodEnded = CheckRule(
    id: "basis-period-ended", severity: .warning,
    reason: "Văn bản của giai đoạn đã hết có thể không còn là căn cứ.",
    remedy: "Kiểm tra văn bản còn hiệu lực không; nếu đã có văn bản giai đoạn mới thì viện dẫn văn bản mới.",
    source: .bases
  ) { checked in
    guard let year = checked.document.date?.year else { return [] }
    return checked.reading.citations.compactMap { line, citation in
      guard let title = citation.title else { return nil }
      let wording = Wording(title)
      guard let found = Period.periods(in: wording).last, found.period.last < year else { return nil }
      return .init(
        line: line, text: citation.name,
        message:
          "\(citation.name) dành cho \(wording.text(found.range)), đã hết giai đoạn khi văn bản này ban hành; "
          + "hãy kiểm tra còn hiệu lực hay không.")
    }
  }
}
