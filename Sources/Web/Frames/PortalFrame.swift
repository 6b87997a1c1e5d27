// SPDX-License-Identifier: Apache-2.0

/// The frame of the public portal.
enum PortalFrame {
  static func body(_ page: Page, commune: CommuneCard) -> HTML {
    """
    <body class="portal">
    \(Layout.skip)
    <header class="band"\(lang(page))><div class="wide">
    <a class="brand" href="/">\(Mark.html)<span><span class="place">\(commune.province)</span>    <strong>\(commune.name)</strong><span class="purpose">Trang thông tin cải cách hành chính</span></span></a>
    <form class="search" role="search" action="/tim-kiem" method="get"><label class="unseen" for="tim">Tìm trên trang</label>    <input id="tim" type="search" name="q" placeholder="Tìm tin, kế hoạch…"><button type="submit">Tìm</button></form>
    </div></header>
    <div class="bar"\(lang(page))><div class="wide"><nav aria-label="Mục chính"><ul>\(PortalMenu.entries, { entry in
      "<li><a href=\"\(link: entry.path)\"\(current(entry, page))>\(entry.title)</a></li>"
    })</ul></nav>\(ReadingControls())</div></div>
    <p class="print-head">Ủy ban nhân dân \(commune.name), \(commune.province)<br>\(
      page.address.isEmpty ? "https://" + commune.host : page.address)</p>
    <div class="wide">\(Layout.main(page))</div>
    <footer class="foot"\(lang(page))><div class="wide"><div><p><strong>Ủy ban nhân dân \(commune.name)</strong><br>\(commune.province)</p>
    <p>Trang thông tin tuyên truyền cải cách hành chính.</p></div>
    <ul><li><a href="/lien-he">Liên hệ và cơ cấu tổ chức</a></li><li><a href="/quyen-rieng-tu">Quyền riêng tư</a></li><li><a href="/tiep-can">Khả năng tiếp cận của trang</a></li>    <li><a href="/hieu-nang">Số liệu hoạt động</a></li><li><a href="/bang-chung">Sổ bằng chứng</a></li><li><a href="/can-bo">Dành cho cán bộ</a></li></ul></div></footer>
    </body>
    """
  }

  /// The frame's own language, where the content has another.
  private static func lang(_ page: Page) -> HTML { page.language == "vi" ? .empty : " lang=\"vi\"" }

  /// Marks the entry of this page, or of the part that it belongs to.
  private static func current(_ entry: PortalMenu.Entry, _ page: Page) -> HTML {
    if page.title == entry.title { return " aria-current=\"page\"" }
    let isInside = entry.path != "/" && page.crumbs.contains { $0.path == entry.path }
    return isInside ? " aria-current=\"true\"" : .empty
  }
}
