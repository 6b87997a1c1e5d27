// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The home page.
enum HomePages {
  static let planPath = "/ke-hoach"
  private static let newsPath = "/tin-tuc"

  /// All that the home page shows.
  struct Content: Sendable {
    var news: [PortalNews] = []
    var models: [PortalNews] = []
    var plan: PortalPlan?
    var coming: [PortalEvent] = []
    var bulletins: [PortalBulletin] = []
    var services: [PortalService] = []
    var units: [PortalUnit] = []
  }

  static func page(_ content: Content, commune: CommuneCard, base: String) throws -> Page {
    var page = Page(
      "Trang chủ", frame: .portal, summary: PortalWords.feedSummary(commune), showsTitle: false,
      content: """
        <div class="welcome"><h1>Cải cách hành chính ở \(commune.name)</h1>
        <p class="lead">Tin tức, kế hoạch và kết quả, công khai để người dân cùng theo dõi.</p></div>
        \(services(content.services))\(content.plan.map { strip($0) })
        <div class="split home"><div><section aria-labelledby="tin-moi"><h2 id="tin-moi">Tin mới</h2>
        \(cards(content.news))</section>\(models(content.models))</div>
        <aside aria-label="Lịch, truyền thanh, liên hệ">\(CalendarPages.next(content.coming))\(
          loudspeakers(content.bulletins))\(contacts(content.units, commune))</aside></div>
        """)
    page.address = base + "/"
    page.head = try HTML.linkedData(OrganisationData(commune, units: content.units, base: base))
    return page
  }

  /// What people come to do, as other capabilities offer it; nothing where none does.
  private static func services(_ services: [PortalService]) -> HTML {
    guard !services.isEmpty else { return .empty }
    return """
      <section class="services" aria-labelledby="viec-can-lam"><h2 id="viec-can-lam" class="unseen">Bạn cần làm gì?</h2>
      <ul>\(services, { service in
        """
        <li><a href="\(link: service.path)"><strong>\(service.title)</strong> <span>\(service.sentence)</span></a></li>
        """
      })</ul></section>
      """
  }

  private static func models(_ models: [PortalNews]) -> HTML {
    guard !models.isEmpty else { return .empty }
    return """
      <section class="related" aria-labelledby="guong"><h2 id="guong">Gương điển hình, mô hình hay</h2>
      <ul>\(models, { news in
        """
        <li><a href="\(link: news.path)">\(news.title)</a> \
        <span class="meta">\(news.publishedAt.day.numeric)</span></li>
        """
      })</ul><p><a href="/guong-dien-hinh">Xem tất cả gương điển hình</a></p></section>
      """
  }

  private static func loudspeakers(_ bulletins: [PortalBulletin]) -> HTML {
    guard !bulletins.isEmpty else { return .empty }
    return """
      <section class="panel" aria-labelledby="loa"><h2 id="loa">Loa truyền thanh hôm nay</h2>
      <ul class="plain">\(bulletins, { bulletin in
        """
        <li><a href="\(link: bulletin.path)">\(bulletin.title)</a> <span class="meta">đã phát lúc \(bulletin.at.clock)</span>
        <p class="listen"><a href="\(link: bulletin.audio.path)">Nghe<span class="unseen"> bản tin: \(bulletin.title)\
        </span></a></p></li>
        """
      })</ul><p><a href="/truyen-thanh">Nghe lại các bản tin khác</a></p></section>
      """
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
