// SPDX-License-Identifier: Apache-2.0

import Kernel
import Search
import Web

/// The pages of the search.
enum SearchPages {
  static let path = "/tim-kiem"
  private static let title = "Tìm kiếm"

  /// The form alone.
  static func form() -> Page {
    page(
      "",
      content: """
        <p>Tìm được tin đã đăng, văn bản, nhiệm vụ trong kế hoạch và các đơn vị của xã. Gõ không dấu hoặc viết tắt (TTHC, CCHC) \
        vẫn tìm được.</p>
        """)
  }

  /// Says that the index is being made.
  static func loading(_ query: String) -> Page {
    page(
      query,
      content: """
        \(Notice(.info, "Hệ thống vừa khởi động và đang đọc lại dữ liệu tìm kiếm. Hãy bấm Tìm lại sau vài giây."))
        <p>Trong lúc chờ, có thể xem \(newsLink) hoặc \(planLink).</p>
        """)
  }

  /// What was found.
  static func results(
    _ results: [SearchResult], count: Int, query: String, wasCut: Bool, page number: Int, of pages: Int
  ) -> Page {
    let cut: HTML =
      wasCut
      ? Notice(.info, "Câu tìm quá dài: chỉ \(SearchRoutes.queryLimit) chữ cái đầu được dùng.").html : .empty
    guard !results.isEmpty else { return page(query, content: "\(cut)\(nothing(query))") }
    let many: HTML = count == SearchRoutes.limit ? "\(count) kết quả phù hợp nhất" : "\(count) kết quả"
    return page(
      query,
      content: """
        \(cut)<p role="status">\(many) cho “\(query)”.</p>
        <ol class="results" start="\((number - 1) * SearchRoutes.pageSize + 1)">\(results, { row($0) })</ol>
        \(Pager(page: number, of: pages) { "\(path)?q=\(URLText.encoded(query))&trang=\($0)" })
        """)
  }

  private static func page(_ query: String, content: HTML) -> Page {
    let form = FormState(["q": query], prefix: "tim-kiem")
    return Page(
      title, frame: .portal,
      content: """
        \(form.get(
          from: path,
          content: "\(form.text("q", "Nội dung cần tìm", kind: .search))\(Button("Tìm"))"))
        \(content)
        """)
  }

  private static func row(_ result: SearchResult) -> HTML {
    let entry = result.entry
    let day: HTML = entry.day.map { " · \(dayName(entry.key.kind)) \($0.numeric)" } ?? .empty
    let topic: HTML = entry.topic.isEmpty ? .empty : " · \(entry.topic)"
    return """
      <li><h2><a href="\(link: entry.path)">\(entry.title)</a></h2>
      <p class="meta">\(kindName(entry.key.kind))\(day)\(topic)</p>
      <p>\(result.snippet.parts, { $0.isMatch ? "<mark>\($0.text)</mark>" : HTML(escaping: $0.text) })</p></li>
      """
  }

  private static func nothing(_ query: String) -> HTML {
    """
    <div class="empty" role="status"><p><strong>Không tìm thấy nội dung nào cho “\(query)”.</strong></p>
    <p>Hãy thử ít chữ hơn, kiểm tra lại chính tả, hoặc xem \(newsLink), \(planLink). Cần hỏi trực tiếp thì xem \
    <a href="\(link: ContactPages.path)">trang Liên hệ</a>.</p></div>
    """
  }

  private static let newsLink: HTML = "<a href=\"/tin-tuc\">tất cả tin</a>"
  private static let planLink: HTML = "<a href=\"/ke-hoach\">kế hoạch của xã</a>"

  private static func kindName(_ kind: SearchEntry.Kind) -> String {
    switch kind {
    case .news: "Tin tức"
    case .duty: "Nhiệm vụ trong kế hoạch"
    case .unit: "Đơn vị"
    case .record: "Văn bản"
    }
  }

  private static func dayName(_ kind: SearchEntry.Kind) -> String {
    switch kind {
    case .duty: "hạn"
    case .record: "ngày ban hành"
    case .news, .unit: "đăng ngày"
    }
  }
}
