// SPDX-License-Identifier: Apache-2.0

import Kernel
import Search
import Web

/// The pages of the search.
enum SearchPages {
  static let path = "/tim-kiem"
  static let proposalPath = "/tim-kiem/goi-y"
  private static let title = "Tìm kiếm"

  /// What a person looks for.
  struct Query {
    /// As it was typed, cut where it was too long.
    let text: String
    /// Only of this kind.
    var kind: SearchEntry.Kind?
    var wasCut = false

    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

    /// The address of the same query with another text or kind.
    func path(_ text: String, kind: SearchEntry.Kind?) -> String {
      "\(SearchPages.path)?q=\(URLText.encoded(text))" + (kind.map { "&loai=\(SearchWords.slug($0))" } ?? "")
    }
  }

  /// The form alone.
  static func form() -> Page {
    page(
      Query(text: ""),
      content: """
        <p>Tìm được tin đã đăng, nhiệm vụ trong kế hoạch, văn bản và các đơn vị của xã. Gõ không dấu, đảo thứ tự chữ \
        hoặc viết tắt (UBND, TTHC, CCHC) vẫn tìm được.</p>
        """)
  }

  /// Says that the index is being made.
  static func loading(_ query: Query) -> Page {
    page(
      query,
      content: """
        \(Notice(.info, "Hệ thống vừa khởi động và đang đọc lại dữ liệu tìm kiếm. Hãy bấm Tìm lại sau vài giây."))
        <p>Trong lúc chờ, có thể xem \(newsLink) hoặc \(planLink).</p>
        """)
  }

  /// What was found.
  static func results(
    _ found: [SearchEntry], count: Int, query: Query, page number: Int, of pages: Int
  )
    -> Page
  {
    let many: HTML = count == SearchRoutes.limit ? "\(count) kết quả phù hợp nhất" : "\(count) kết quả"
    return page(
      query,
      content: """
        \(cut(query))\(kinds(query))<p role="status">\(many) cho “\(query.text)”.</p>
        <ol class="results" start="\((number - 1) * SearchRoutes.pageSize + 1)">\(found, { row($0, query) })</ol>
        \(Pager(page: number, of: pages) { query.path(query.text, kind: query.kind) + "&trang=\($0)" })
        """)
  }

  /// Says that there is nothing, and what to try.
  static func nothing(_ query: Query, correction: String?) -> Page {
    let meant: HTML =
      correction.map {
        """
        <p class="lead">Có phải bạn muốn tìm: <a href="\(link: query.path($0, kind: query.kind))"><strong>\($0)\
        </strong></a>?</p>
        """
      } ?? .empty
    let wider: HTML =
      query.kind.map {
        """
        <p>Bạn đang chỉ tìm trong mục “\(SearchWords.name($0))”. \
        <a href="\(link: query.path(query.text, kind: nil))">Tìm trong tất cả các mục</a>.</p>
        """
      } ?? .empty
    return page(
      query,
      content: """
        \(cut(query))\(kinds(query))<div class="empty" role="status">
        <p><strong>Không tìm thấy nội dung nào cho “\(query.text)”.</strong></p>\(meant)\(wider)
        <p>Hãy thử ít chữ hơn, kiểm tra lại chính tả, hoặc xem \(newsLink), \(planLink). Cần hỏi trực tiếp thì xem \
        <a href="\(link: ContactPages.path)">trang Liên hệ</a>.</p></div>
        """)
  }

  private static func page(_ query: Query, content: HTML) -> Page {
    let form = FormState(["q": query.text], prefix: "tim-kiem")
    let kind: HTML =
      query.kind.map { "<input type=\"hidden\" name=\"loai\" value=\"\(SearchWords.slug($0))\">" } ?? .empty
    return Page(
      title, frame: .portal,
      content: """
        \(form.get(
          from: path,
          content: "\(kind)\(form.text("q", "Nội dung cần tìm", kind: .search))\(Button("Tìm"))"))
        \(content)
        """)
  }

  private static func cut(_ query: Query) -> HTML {
    query.wasCut
      ? Notice(.info, "Câu tìm quá dài: chỉ \(SearchRoutes.queryLimit) chữ cái đầu được dùng.").html : .empty
  }

  /// The same query among things of one kind.
  private static func kinds(_ query: Query) -> HTML {
    let choices: [SearchEntry.Kind?] = [nil] + SearchEntry.Kind.allCases
    return """
      <nav aria-label="Lọc kết quả"><ul class="kinds">\(choices, { kind in
        let current: HTML = kind == query.kind ? " aria-current=\"true\"" : .empty
        return """
          <li><a href="\(link: query.path(query.text, kind: kind))"\(current)>\(
            kind.map(SearchWords.name) ?? "Tất cả")</a></li>
          """
      })</ul></nav>
      """
  }

  private static func row(_ entry: SearchEntry, _ query: Query) -> HTML {
    let kind = entry.key.kind
    let day: HTML = entry.day.map { " · \(SearchWords.day(kind)) \($0.numeric)" } ?? .empty
    let topic: HTML = entry.topic.isEmpty ? .empty : " · \(entry.topic)"
    let snippet = SearchSnippet(of: entry.text, for: query.text)
    return """
      <li><h2><a href="\(link: entry.path)">\(entry.title)</a></h2>
      <p class="meta">\(SearchWords.name(kind))\(day)\(topic)</p>
      <p>\(snippet.parts, { $0.isMatch ? "<mark>\($0.text)</mark>" : HTML(escaping: $0.text) })</p></li>
      """
  }

  private static let newsLink: HTML = "<a href=\"/tin-tuc\">tất cả tin</a>"
  private static let planLink: HTML = "<a href=\"/ke-hoach\">kế hoạch của xã</a>"
}
