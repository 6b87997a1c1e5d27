// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

extension NewsPart {
  /// The address of its list.
  var path: String {
    switch self {
    case .all: ArticlePages.path
    case .topic(let topic): topic.path
    case .models: NewsPages.modelsPath
    }
  }

  /// What its list is called.
  var title: String {
    switch self {
    case .all: "Tin tức"
    case .topic(let topic): MessageWords.topic(topic)
    case .models: "Gương điển hình, mô hình hay"
    }
  }
}

/// Lists of news: all of them, those of one content of the plan, good models.
enum NewsPages {
  static let modelsPath = "/guong-dien-hinh"

  /// - Parameter pages: which page of how many, and how many messages there are on all
  static func list(
    _ messages: [PublishedMessage], pictures: [FileHash: StoredPicture], part: NewsPart,
    pages: (page: Int, count: Int, messages: Int), base: String, commune: CommuneCard
  ) -> Page {
    let cards = messages.map { card($0, pictures) }
    let leads = part == .all && pages.page == 1
    let many: HTML =
      pages.messages > 0 ? "<p class=\"meta\">\(pages.messages.grouped) tin, mới nhất ở trên.</p>" : .empty
    var page = Page(
      part.title, frame: .portal, crumbs: part == .all ? [] : [.init("Tin tức", ArticlePages.path)],
      summary: summary(part, commune),
      content: """
        \(lead(part))\(topics(part))\(many)
        \(cards.isEmpty ? nothing(part).html : "\(heading)\(NewsCard.list(cards, leads: leads))")
        \(Pager(page: pages.page, of: pages.count) { $0 == 1 ? part.path : "\(part.path)?trang=\($0)" })
        \(following(part))
        """)
    page.address = base + part.path + (pages.page > 1 ? "?trang=\(pages.page)" : "")
    if case .topic(let topic) = part {
      page.head = """
        <link rel="alternate" type="application/rss+xml" title="\(part.title)" href="\(topic.path)/feed.rss">

        """
    }
    return page
  }

  /// The cards have headings of the third level, also on pages where nothing stands between.
  private static let heading: HTML = "<h2 class=\"unseen\">Danh sách tin</h2>"

  private static func card(_ message: PublishedMessage, _ pictures: [FileHash: StoredPicture]) -> NewsCard {
    let picture = message.picture.flatMap { picture in
      pictures[picture.hash].map { stored in
        let small = stored.sizes[0]
        return NewsCard.Picture(
          path: small.hash.path, text: picture.alt, width: small.width, height: small.height)
      }
    }
    return NewsCard(
      message.title, path: message.path, day: message.publishedAt.day.numeric, lead: message.summary,
      topic: message.topic.map(MessageWords.topic), picture: picture)
  }

  private static func summary(_ part: NewsPart, _ commune: CommuneCard) -> String {
    part == .all
      ? "Tin tuyên truyền cải cách hành chính của \(commune.name)."
      : "\(part.title): tin của \(commune.name)."
  }

  private static func lead(_ part: NewsPart) -> HTML {
    part == .models
      ? "<p class=\"lead\">Người tốt, việc tốt, cách làm hay trong cải cách hành chính để cùng học và làm theo.</p>"
      : .empty
  }

  private static func topics(_ part: NewsPart) -> HTML {
    guard part != .models else { return .empty }
    let links = Topic.allCases.map { topic -> HTML in
      let current: HTML = .topic(topic) == part ? " aria-current=\"true\"" : .empty
      return "<li><a href=\"\(link: topic.path)\"\(current)>\(MessageWords.topic(topic))</a></li>"
    }
    let all: HTML = part == .all ? .empty : "<li><a href=\"\(link: ArticlePages.path)\">Tất cả tin</a></li>"
    return """
      <details class="topics"><summary>Xem theo nội dung</summary><ul>\(all)\(links)</ul></details>
      """
  }

  private static func nothing(_ part: NewsPart) -> EmptyState {
    switch part {
    case .all:
      EmptyState("Xã chưa đăng tin nào. Tin mới sẽ hiện ở đây ngay khi được duyệt và đăng.")
    case .topic:
      EmptyState(
        "Chưa có tin nào về nội dung này.", next: .link("Xem tất cả tin", to: ArticlePages.path))
    case .models:
      EmptyState(
        "Chưa có gương điển hình nào được đăng. Nếu biết người tốt, cách làm hay, mời bạn báo cho xã.",
        next: .link("Liên hệ với xã", to: "/lien-he"))
    }
  }

  private static func following(_ part: NewsPart) -> HTML {
    guard case .topic(let topic) = part else { return .empty }
    return """
      <p class="meta">Theo dõi riêng nội dung này bằng ứng dụng đọc tin: \
      <a href="\(link: topic.path + "/feed.rss")">RSS</a>, <a href="\(link: topic.path + "/feed.atom")">Atom</a>, \
      <a href="\(link: topic.path + "/feed.json")">JSON</a>.</p>
      """
  }
}
