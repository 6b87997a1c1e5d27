// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// A basis with a number but without its day or its title.
  static let basisIncomplete = CheckRule(
    id: "basis-incomplete", severity: .warning,
    reason: "Căn cứ phải ghi đầy đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.",
    remedy: "Bổ sung phần còn thiếu theo văn bản gốc.", source: .bases
  ) { checked in
    checked.reading.citations.compactMap { line, citation in
      // Laws are cited by name and need neither.
      guard let number = citation.number, !DocumentTypes.unnumbered.contains(citation.type),
        !citation.hasImpossibleDay, citation.day == nil
      else { return nil }
      return .init(
        line: line, text: citation.name,
        message: "Căn cứ “\(citation.type) số \(number)” chưa có ngày ban hành; hãy ghi đầy đủ.")
    }
  }
}
