// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The home page.
enum HomePages {
  static let planPath = "/ke-hoach"
  private static let newsPath = "/tin-tuc"

  static func page(commune: CommuneCard, news: [PortalNews], plan: PortalPlan?, units: [PortalUnit]) -> Page {
    Page(
      "Trang chủ", frame: .portal, summary: PortalWords.feedSummary(commune), showsTitle: false,
      content: """
        <div class="welcome"><h1>Cải cách hành chính ở \(commune.name)</h1>
        <p class="lead">Tin tức, kế hoạch và kết quả, công khai để người dân cùng theo dõi.</p></div>
        \(plan.map { strip($0) })
        <div class="split home"><section aria-labelledby="tin-moi"><h2 id="tin-moi">Tin mới</h2>
        \(cards(news))</section>
        <aside aria-label="Liên hệ">\(contacts(units, commune))</aside></div>
        """)
  }

  private static func strip(_ plan: PortalPlan) -> HTML {
    let late: HTML = plan.late > 0 ? " class=\"late\"" : .empty
    return """
      <section class="strip" aria-labelledby="ke-hoach-nam"><h2 id="ke-hoach-nam"><a href="\(link: planPath)">Kế hoạch \
      năm \(plan.year)</a></h2>
      <dl><div><dt>nhiệm vụ</dt><dd>\(plan.duties)</dd></div><div><dt>đã hoàn thành</dt><dd>\(plan.done)</dd></div>\
      <div\(late)><dt>quá hạn</dt><dd>\(plan.late)</dd></div></dl></section>
      """
  }

  private static func cards(_ news: [PortalNews]) -> HTML {
    guard !news.isEmpty else {
      return EmptyState("Xã chưa đăng tin nào. Tin mới sẽ hiện ở đây ngay khi được duyệt và đăng.").html
    }
    // One picture keeps the page within 100 KB on a slow line.
    let cards = news.enumerated().map { place, news in
      NewsCard(
        news.title, path: news.path, day: news.publishedAt.day.numeric, lead: news.summary,
        topic: news.topic, picture: place == 0 ? news.picture : nil, audio: news.audio?.path)
    }
    return """
      \(NewsCard.list(cards, leads: true))
      <p><a href="\(link: newsPath)">Xem tất cả tin</a></p>
      """
  }

  private static func contacts(_ units: [PortalUnit], _ commune: CommuneCard) -> HTML {
    let centres = units.filter { $0.kind == .serviceCentre }
    let office = units.first { $0.kind == .secretariat }
    return """
      \(centres, { centre in
        """
        <section class="panel"><h2>\(centre.name)</h2>
        <p>Nơi nộp hồ sơ và nhận kết quả thủ tục hành chính.</p>\(ContactPages.facts(centre))</section>
        """
      })
      <section class="panel"><h2>Liên hệ với xã</h2>
      <p>\(PortalWords.committee(commune)), \(commune.province).</p>\(office.map { ContactPages.facts($0) })
      <p><a href="\(link: ContactPages.path)">Địa chỉ và đầu mối của từng đơn vị</a></p></section>
      <section class="panel"><h2>Theo dõi tin</h2>
      <p>Nhận tin mới bằng ứng dụng đọc tin: <a href="/feed.rss">RSS</a>, <a href="/feed.atom">Atom</a> hoặc \
      <a href="/feed.json">JSON</a>.</p></section>
      """
  }
}
