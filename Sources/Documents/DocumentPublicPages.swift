// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// Documents as the public sees them.
enum DocumentPublicPages {
  static let path = "/van-ban"
  static let feedPath = "/van-ban/feed.atom"

  static func list(
    _ shown: [PublishedDocument], validities: [DocumentID: DocumentValidity], query: DocumentQuery,
    typed: [String: String], count: Int, years: [Int], next: DocumentQuery.Place?, on day: LocalDay
  ) -> Page {
    Page(
      DocumentWords.portalMenu, frame: .portal,
      summary: "Văn bản công khai: số, ký hiệu, ngày ban hành, hiệu lực, trích yếu và tệp để tải.",
      content: """
        \(filters(typed, years: years, on: day))
        \(shown.isEmpty ? nothing(query) : found(shown, validities, count: count, isSearch: !query.isPlain))
        \(pager(query, typed, next))
        <p class="meta"><a href="\(link: feedPath)">Theo dõi văn bản mới bằng trình đọc tin (Atom)</a></p>
        """)
  }

  private static func filters(_ typed: [String: String], years: [Int], on day: LocalDay) -> HTML {
    let form = FormState(typed, prefix: "loc")
    let more: HTML = """
      \(form.select("nam", "Năm ban hành", choices: years.map { Choice("\($0)", "\($0)") }, blank: "Tất cả",
        required: true))
      \(form.select("hinh-thuc", "Hình thức", choices: DocumentForm.allCases.map {
        Choice($0.rawValue, DocumentWords.form($0))
      }, blank: "Tất cả", required: true))
      \(form.select("linh-vuc", "Lĩnh vực", choices: DocumentField.allCases.map {
        Choice($0.rawValue, DocumentWords.field($0))
      }, blank: "Tất cả", required: true))
      \(form.select("nhom", "Nhóm thông tin", choices: DocumentCategoryList.on(day).categories.map {
        Choice($0.rawValue, DocumentWords.category($0))
      }, blank: "Tất cả", required: true))
      """
    let isUsed = ["nam", "hinh-thuc", "linh-vuc", "nhom"].contains { !(typed[$0] ?? "").isEmpty }
    return form.get(
      from: path,
      content: """
        \(form.text("q", "Số, trích yếu hoặc cơ quan ban hành", required: true, kind: .search))
        \(Button("Tìm văn bản"))
        <details class="fold more"\(isUsed ? " open" : "")><summary>Lọc theo năm, hình thức, lĩnh vực</summary><div class="filter">\(more)</div></details>
        """)
  }

  private static func found(
    _ shown: [PublishedDocument], _ validities: [DocumentID: DocumentValidity], count: Int, isSearch: Bool
  ) -> HTML {
    """
    <p role="status">\(isSearch ? "Tìm thấy" : "Có") \(count.grouped) văn bản, văn bản mới ban hành đứng trước.</p>
    \(Table(
      "Văn bản công khai", captionIsSeen: false,
      columns: [
        .text("Văn bản"), .text("Ngày ban hành"), .text("Trích yếu"), .text("Cơ quan ban hành"), .text("Hiệu lực"),
        .text("Tải về"),
      ],
      rows: shown.map { document in
        let facts = document.facts
        return [
          .link(facts.name, document.path), Table.Cell(facts.issuedOn?.numeric ?? ""),
          Table.Cell(facts.summary), Table.Cell(facts.issuer),
          Table.Cell(DocumentFactPages.tag(validities[document.id] ?? .inForce)),
          Table.Cell(downloads(facts)),
        ]
      }))
    """
  }

  private static func downloads(_ facts: DocumentFacts) -> HTML {
    guard facts.files.count > 1 else {
      return "\(facts.files, { file in download(file, label: "Tải \(facts.name)") })"
    }
    return """
      <ul class="files">\(facts.files, { "<li>\(download($0, label: "Tải tệp \($0.name) của \(facts.name)"))</li>" })</ul>
      """
  }

  private static func download(_ file: DocumentFile, label: String) -> HTML {
    let kind = DocumentFactPages.kind(file)
    return "<a href=\"\(link: file.hash.path)\" download aria-label=\"\(kind): \(label)\">\(kind)</a>"
  }

  private static func nothing(_ query: DocumentQuery) -> HTML {
    query.isPlain
      ? EmptyState("Xã chưa công khai văn bản nào.").html
      : EmptyState(
        "Không tìm thấy văn bản nào. Hãy thử ít chữ hơn, bỏ bớt mục chọn, hoặc chỉ gõ số của văn bản.",
        next: .link("Xem tất cả văn bản", to: path)
      ).html
  }

  /// The list is led through by the last document shown: nothing is skipped or seen twice when one is added.
  private static func pager(
    _ query: DocumentQuery, _ typed: [String: String], _ next: DocumentQuery.Place?
  ) -> HTML {
    func link(_ place: DocumentQuery.Place?) -> String {
      let kept = ["q", "nam", "hinh-thuc", "linh-vuc", "nhom"].compactMap { name in
        typed[name].flatMap { $0.isEmpty ? nil : "\(name)=\(URLText.encoded($0))" }
      }
      return path + "?" + (kept + (place.map { ["sau=\($0.text)"] } ?? [])).joined(separator: "&")
    }
    guard next != nil || query.after != nil else { return .empty }
    let back: HTML =
      query.after == nil
      ? .empty : "<a class=\"button quiet\" href=\"\(link: link(nil))\">Về đầu danh sách</a>"
    let on: HTML =
      next.map { "<a class=\"button quiet\" rel=\"next\" href=\"\(link: link($0))\">Xem tiếp</a>" } ?? .empty
    return "<nav class=\"pager\" aria-label=\"Các trang của danh sách\">\(back)\(on)</nav>"
  }

  static func document(
    _ document: PublishedDocument, validity: DocumentValidity, incoming: [IncomingRelation],
    targets: [DocumentTarget]
  ) -> Page {
    let facts = document.facts
    return Page(
      facts.name, frame: .portal, crumbs: [.init(DocumentWords.portalMenu, path)], summary: facts.summary,
      content: """
        <p class="lead">\(facts.summary)</p>
        <p>\(DocumentFactPages.tag(validity))</p>
        \(DocumentFactPages.warning(validity))
        \(DocumentFactPages.files(facts.files))
        <h2>Thông tin văn bản</h2>
        \(DocumentFactPages.facts(facts, ended: validity.endedOn))
        \(DocumentFactPages.relations(targets, incoming))
        <p class="meta">Công khai ngày \(document.publishedAt.day.numeric)\(
          document.updatedAt.day > document.publishedAt.day
            ? ", cập nhật ngày \(document.updatedAt.day.numeric)" : "").</p>
        <p><a href="\(link: document.path + "?ban-in=1")">Bản in</a> · <a href="\(link: path)">Về danh sách văn bản</a></p>
        """)
  }

  /// One sheet with the facts, for the file of whoever asked.
  static func sheet(
    _ document: PublishedDocument, validity: DocumentValidity, incoming: [IncomingRelation],
    targets: [DocumentTarget], on day: LocalDay
  ) -> Page {
    Page(
      document.facts.name, frame: .plain, summary: document.facts.summary,
      content: """
        <p class="lead">\(document.facts.summary)</p>
        <p>\(DocumentFactPages.tag(validity)) tính đến ngày \(day.numeric).</p>
        \(DocumentFactPages.warning(validity))
        \(DocumentFactPages.facts(document.facts, ended: validity.endedOn))
        \(DocumentFactPages.relations(targets, incoming))
        \(DocumentFactPages.files(document.facts.files))
        <p class="meta"><a href="\(link: document.path)">\(document.path)</a></p>
        """)
  }

  static func withdrawn(reason: String, at: Instant) -> Page {
    Page(
      "Văn bản này đã được gỡ", frame: .portal, crumbs: [.init(DocumentWords.portalMenu, path)],
      content: """
        <p class="lead">Văn bản đã được gỡ khỏi trang ngày \(at.day.numeric).</p>
        <p><strong>Lý do:</strong> \(reason)</p>
        <p><a href="\(link: path)">Xem các văn bản khác</a></p>
        """)
  }
}
