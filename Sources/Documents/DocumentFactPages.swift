// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The parts that the public's and the staff's pages of a document share.
enum DocumentFactPages {
  static func tag(_ validity: DocumentValidity) -> StateTag {
    let tone: StateTag.Tone =
      switch validity {
      case .pending: .waiting
      case .inForce: .good
      case .amended: .active
      case .ended, .replaced: .bad
      }
    return StateTag(DocumentWords.validity(validity), tone)
  }

  /// What a reader must know before relying on it; nothing for a document that simply holds.
  static func warning(_ validity: DocumentValidity) -> HTML {
    switch validity {
    case .inForce: .empty
    case .pending(let day):
      Notice(.info, "Văn bản này có hiệu lực từ ngày \(day.numeric).").html
    case .amended(let others):
      Notice(
        .info, "Văn bản này đã được sửa đổi, bổ sung; hãy đọc cùng văn bản sau.",
        more: "<ul>\(others, { "<li>\(link($0))</li>" })</ul>"
      ).html
    case .ended(let day):
      Notice(.warning, "Văn bản này hết hiệu lực từ ngày \(day.numeric).").html
    case .replaced(let other, let day):
      Notice(
        .warning, "Văn bản này bị thay thế từ ngày \(day.numeric).",
        more: "<p>Văn bản thay thế: \(link(other)).</p>"
      ).html
    }
  }

  /// A document, linked where it has a page.
  static func link(_ other: DocumentReference) -> HTML {
    let day: HTML = other.issuedOn.map { " ngày \($0.numeric)" } ?? .empty
    let about: HTML = other.summary.isEmpty ? .empty : " – \(other.summary)"
    guard let id = other.id else { return "\(other.name)\(day)\(about)" }
    return "<a href=\"\(link: PublishedDocument.path(id, ""))\">\(other.name)\(day)</a>\(about)"
  }

  /// - Parameter ended: the day on which another document has ended it
  static func facts(_ facts: DocumentFacts, ended: LocalDay? = nil) -> DescriptionList {
    var list = DescriptionList()
    list.add("Hình thức", facts.form.map(DocumentWords.form) ?? "")
    list.add("Số, ký hiệu", facts.number)
    list.add("Cơ quan ban hành", facts.issuer)
    list.add("Người ký", facts.signer)
    list.add("Ngày ban hành", facts.issuedOn?.numeric ?? "")
    list.add("Có hiệu lực từ", facts.startsOn?.numeric ?? "")
    list.add("Hết hiệu lực từ", html: (ended ?? facts.endsOn).map { "\($0.numeric)" } ?? "chưa xác định")
    list.add("Trích yếu", facts.summary)
    list.add("Lĩnh vực", facts.field.map(DocumentWords.field) ?? "")
    list.add("Nhóm thông tin", facts.category.map(DocumentWords.category) ?? "")
    return list
  }

  /// What it does to others, and what others do to it.
  static func relations(_ targets: [DocumentTarget], _ incoming: [IncomingRelation]) -> HTML {
    guard !targets.isEmpty || !incoming.isEmpty else { return .empty }
    let own = targets.map { target -> HTML in
      let words = DocumentWords.relation(target.relation.kind)
      guard let document = target.document else {
        return "<li>\(words): \(DocumentWords.line(target.relation))</li>"
      }
      return "<li>\(words): \(link(document.reference))</li>"
    }
    let others = incoming.map { other -> HTML in
      "<li>\(DocumentWords.incoming(other.relation.kind)): \(link(other.from))</li>"
    }
    return "<h2>Văn bản liên quan</h2><ul>\(own)\(others)</ul>"
  }

  static func files(_ files: [DocumentFile]) -> HTML {
    guard !files.isEmpty else { return "<h2>Tệp văn bản</h2><p>Chưa có tệp.</p>" }
    return """
      <h2>Tệp văn bản</h2><ul class="files">\(files, { file in
        "<li><a href=\"\(link: file.hash.path)\" download>\(file.name)</a> <span class=\"meta\">\(kind(file))</span></li>"
      })</ul>
      """
  }

  /// `.pdf, 120 KB`.
  static func kind(_ file: DocumentFile) -> String {
    let kind = file.type == .pdf ? ".pdf" : ".docx"
    let size =
      file.bytes < 1 << 20
      ? "\(max(1, (file.bytes + 512) >> 10))\u{A0}KB"
      : "\(file.bytes >> 20),\((file.bytes & 0xFFFFF) * 10 >> 20)\u{A0}MB"
    return "\(kind), \(size)"
  }
}
