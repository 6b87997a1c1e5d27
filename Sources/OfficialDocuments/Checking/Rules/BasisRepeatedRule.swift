// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// The same document stands twice among the bases.
  static let basisRepeated = CheckRule(
    id: "basis-repeated", severity: .warning,
    reason: "Mỗi văn bản chỉ cần viện dẫn một lần trong phần căn cứ.",
    remedy: "Bỏ bớt một căn cứ.", source: .bases
  ) { checked in
    var first: [String: Int] = [:]
    return checked.reading.citations.compactMap { line, citation in
      guard let number = citation.number, let day = citation.day else { return nil }
      let key = "\(number)|\(day.iso)|\(citation.issuer ?? "")"
      guard let known = first[key] else {
        first[key] = line
        return nil
      }
      return .init(
        line: line, text: citation.name,
        message: "\(citation.name) đã là căn cứ ở dòng \(known); hãy bỏ bớt một lần.")
    }
  }
}
