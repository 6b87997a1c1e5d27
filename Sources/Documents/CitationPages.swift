// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What of the commune cites documents that no longer hold.
enum CitationPages {
  static let path = "/can-bo/vien-dan"

  static func page(_ citations: [StaleCitation]) -> Page {
    Page(
      "Nội dung dẫn văn bản hết hiệu lực", frame: .workspace,
      crumbs: [.init(DocumentWords.menu, DocumentPages.path)],
      content: """
        <p>Tin đã đăng, kế hoạch và văn bản đang công khai có nhắc số của văn bản đã hết hiệu lực hoặc bị thay thế, theo \
        danh sách văn bản công khai và danh mục văn bản của xã.</p>
        \(citations.isEmpty ? nothing : table(citations))
        """)
  }

  private static let nothing = EmptyState("Không có nội dung nào dẫn văn bản đã hết hiệu lực.").html

  private static func table(_ citations: [StaleCitation]) -> HTML {
    Table(
      "Nội dung dẫn văn bản hết hiệu lực", captionIsSeen: false,
      columns: [.text("Nội dung"), .text("Loại"), .text("Văn bản được dẫn"), .text("Nên làm")],
      rows: citations.map { citation in
        let (text, cited) = (citation.text, citation.cited)
        let name: HTML =
          cited.path.map { "<a href=\"\(link: $0)\">\(cited.number)</a>" } ?? "\(cited.number)"
        return [
          .link(text.title, text.path), Table.Cell(text.kind),
          Table.Cell("\(name), hết hiệu lực từ \(cited.endsOn.numeric) (theo \(cited.source))" as HTML),
          Table.Cell(advice(citation)),
        ]
      }
    ).html
  }

  private static func advice(_ citation: StaleCitation) -> String {
    let instead =
      citation.cited.replacedBy.map { "Thay bằng \($0)." } ?? "Bỏ, hoặc ghi rõ văn bản đã hết hiệu lực."
    return citation.wasStaleAtOnce ? instead : "\(instead) Khi viết, văn bản này còn hiệu lực."
  }
}
