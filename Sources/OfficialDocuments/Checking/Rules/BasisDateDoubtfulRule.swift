// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// The register has another day of issue, or the document was published much later than cited.
  static let basisDateDoubtful = CheckRule(
    id: "basis-date-doubtful", severity: .warning,
    reason: "Ngày ban hành ghi trong căn cứ khác với ngày đã biết của văn bản.",
    remedy: "Đối chiếu ngày trên văn bản gốc.", source: .bases
  ) { checked in
    checked.registered { entry, citation in
      guard let day = citation.day else { return nil }
      if let issued = entry.issued, issued != day {
        return
          "\(citation.name) trong danh mục ghi ngày \(issued.numeric) (theo \(entry.source)); hãy đối chiếu lại."
      }
      guard let published = entry.published, published.number - day.number > 15 else { return nil }
      return "\(citation.name) được công bố ngày \(published.numeric) (theo \(entry.source)); "
        + "hãy đối chiếu lại ngày ban hành."
    }
  }
}
