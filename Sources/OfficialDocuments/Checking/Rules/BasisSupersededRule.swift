// SPDX-License-Identifier: Apache-2.0

import Kernel

extension CheckRule {
  /// The register knows that a cited document was replaced or has run out.
  static let basisSuperseded = CheckRule(
    id: "basis-superseded", severity: .warning,
    reason: "Văn bản hết hiệu lực hoặc đã có văn bản thay thế không nên làm căn cứ.",
    remedy: "Kiểm tra hiệu lực và viện dẫn văn bản mới.", source: .bases
  ) { checked in
    guard let last = checked.lastPossibleDay else { return [] }
    return checked.registered { entry, citation in
      guard let ends = entry.endsOn, last >= ends else { return nil }
      guard let successor = entry.replacedBy else {
        return
          "\(citation.name) hết hiệu lực từ \(ends.numeric) (theo \(entry.source)); hãy kiểm tra và bỏ khỏi căn cứ."
      }
      return "\(citation.name) đã có văn bản sau là \(successor) (theo \(entry.source)); "
        + "hãy kiểm tra hiệu lực và viện dẫn văn bản mới."
    }
  }
}

extension CheckedDocument {
  /// A note for each citation of which the register knows something that matters.
  func registered(_ message: (RegisteredDocument, Citation) -> String?) -> [CheckRule.Note] {
    reading.citations.flatMap { line, citation -> [CheckRule.Note] in
      guard let number = citation.number else { return [] }
      return register.entries(number).filter { entry in
        guard let context = entry.context else { return true }
        return text(ofLine: line).contains(context) || citation.title?.contains(context) ?? false
      }.compactMap { entry in
        message(entry, citation).map { .init(line: line, text: citation.name, message: $0) }
      }
    }
  }
}
