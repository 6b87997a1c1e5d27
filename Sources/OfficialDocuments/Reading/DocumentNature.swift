// SPDX-License-Identifier: Apache-2.0

/// What sort of text a document turned out to be, for a person who expected a plan.
public enum DocumentNature: Hashable, Sendable {
  /// A plan, programme or the like: a document that gives work.
  case plan
  /// A decision with nothing attached that gives work.
  case decision
  /// An official letter.
  case letter
  /// Another administrative document, by its kind in small letters: "báo cáo".
  case other(String)
  /// No administrative document: it has no issuer, number, kind or recipients.
  case foreign

  /// Looks at the head and the closing, and at the parts for a plan that is attached.
  public init(_ document: AdministrativeDocument) {
    let marks = [
      document.symbol != nil, document.kind != nil, document.issuer != nil, document.date != nil,
      !document.recipients.isEmpty, !document.bases.isEmpty,
    ]
    guard marks.count(where: { $0 }) >= 2 else {
      self = .foreign
      return
    }
    switch document.kind {
    case nil: self = .letter
    case "QUYẾT ĐỊNH":
      let isAttached = document.sections.contains { !$0.marker.hasPrefix("Điều") }
      self = isAttached ? .plan : .decision
    case "KẾ HOẠCH", "CHƯƠNG TRÌNH", "PHƯƠNG ÁN", "ĐỀ ÁN", "DỰ ÁN", "CHỈ THỊ", "NGHỊ QUYẾT", "HƯỚNG DẪN":
      self = .plan
    case let kind?: self = .other(kind.lowercased())
    }
  }
}
