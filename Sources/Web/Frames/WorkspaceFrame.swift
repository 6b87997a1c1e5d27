// SPDX-License-Identifier: Apache-2.0

/// The frame of the staff workspace.
enum WorkspaceFrame {
  static func body(_ page: Page, for visitor: Visitor, menu: [MenuItem]) -> HTML {
    guard let staff = visitor.staff else { return PlainFrame.body(page, commune: visitor.commune) }
    let links = entries(page, staff, menu)
    return """
      <body class="workspace" data-person="\(staff.id)">
      \(Layout.skip)
      <header class="band slim"><div class="wide">
      <a class="brand" href="/can-bo">\(Mark.html)<span><strong>\(visitor.commune.name)</strong>      <span class="purpose">Khu vực làm việc</span></span></a>
      <div class="person"><p><strong>\(staff.name)</strong><br>\(staff.unitName)</p>
      <form method="post" action="/can-bo/thoat"><input type="hidden" name="_token" value="\(visitor.formToken)">      <button class="button band-button" type="submit">Đăng xuất</button></form></div>
      </div></header>
      <div class="wide desk">
      <nav class="side" aria-label="Công việc">\(links)</nav>
      <details class="side-small"><summary>Các mục công việc</summary><nav aria-label="Công việc (thu gọn)">\(links)</nav></details>
      \(Layout.main(page))
      </div>
      <footer class="foot"><div class="wide"><p><a href="/">Về trang thông tin của \(visitor.commune.name)</a></p></div></footer>
      </body>
      """
  }

  /// The day's work first, then what the person's permissions admit.
  private static func entries(_ page: Page, _ staff: Staff, _ menu: [MenuItem]) -> HTML {
    let first = MenuItem(todayTitle, path: todayPath, access: .signedIn, rank: .min)
    let lines = menu.filter { $0.path != todayPath && $0.access.admits(staff) }
      .sorted { ($0.rank, $0.path) < ($1.rank, $1.path) }
    return """
      <ul>\([first] + lines, { item in
        """
        <li><a href="\(link: item.path)"\(item.path == todayPath ? " class=\"today\"" as HTML : .empty)\(
          current(item, page))>\(item.title)</a></li>
        """
      })</ul>
      """
  }

  private static let todayTitle = "Việc hôm nay"
  private static let todayPath = "/can-bo"

  private static func current(_ item: MenuItem, _ page: Page) -> HTML {
    if page.title == item.title { return " aria-current=\"page\"" }
    let isInside = item.path != todayPath && page.crumbs.contains { $0.path == item.path }
    return isInside ? " aria-current=\"true\"" : .empty
  }
}

/// The frame of pages that stand alone: signing in, printing.
enum PlainFrame {
  static func body(_ page: Page, commune: CommuneCard) -> HTML {
    """
    <body class="plain">
    \(Layout.skip)
    <header class="band slim"><div class="wide"><a class="brand" href="/">\(Mark.html)<span><strong>\(commune.name)</strong>    <span class="purpose">\(commune.province)</span></span></a></div></header>
    <div class="narrow">\(Layout.main(page))</div>
    </body>
    """
  }
}
