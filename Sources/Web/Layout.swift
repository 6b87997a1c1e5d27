// SPDX-License-Identifier: Apache-2.0

/// Puts the frame around a page: the whole document that a browser gets.
public enum Layout {
  /// The document.
  ///
  /// Pages of the portal are the same for everybody, because they are kept in memory: nothing of `visitor` but
  /// its commune shows on them.
  ///
  /// - Parameters:
  ///   - menu: the lines of all capabilities; only those that the person's access admits are shown
  ///   - assets: the paths of style, script and fonts
  public static func render(
    _ page: Page, for visitor: Visitor, menu: [MenuItem] = [], assets: Assets
  ) -> HTML {
    let body =
      switch page.frame {
      case .portal: PortalFrame.body(page, commune: visitor.commune)
      case .workspace: WorkspaceFrame.body(page, for: visitor, menu: menu)
      case .plain: PlainFrame.body(page, commune: visitor.commune)
      }
    return """
      <!doctype html>
      <html lang="\(page.language)">
      <head>
      \(head(page, visitor.commune, assets))</head>
      \(body)
      </html>

      """
  }

  private static func head(_ page: Page, _ commune: CommuneCard, _ assets: Assets) -> HTML {
    let font: HTML =
      assets.fonts.first.map {
        "<link rel=\"preload\" href=\"\(link: $0.path)\" as=\"font\" type=\"font/woff2\" crossorigin>\n"
      } ?? .empty
    let icon: HTML =
      assets.icon.isEmpty
      ? .empty : "<link rel=\"icon\" href=\"\(assets.icon)\" type=\"image/svg+xml\">\n"
    return """
      <meta charset="utf-8">
      <title>\(page.title) – \(commune.name)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="theme-color" content="#7f181c">
      \(page.frame == .portal ? sharing(page, commune) : "<meta name=\"robots\" content=\"noindex\">\n" as HTML)\(
        font)<link rel="stylesheet" href="\(link: assets.style)">
      \(icon)<script src="\(link: assets.script)" defer></script>

      """
  }

  /// What search engines and shared links show.
  private static func sharing(_ page: Page, _ commune: CommuneCard) -> HTML {
    let picture = page.picture.map { $0.utf8.first == 0x2F ? "https://\(commune.host)\($0)" : $0 } ?? ""
    let canonical: HTML =
      page.address.isEmpty ? .empty : "<link rel=\"canonical\" href=\"\(link: page.address)\">\n"
    return """
      \(property("og:title", page.title))\(property("og:site_name", commune.name))\(
        property("og:locale", "vi_VN"))\(property("og:description", page.summary))\(
        property("og:image", picture))\(property("og:url", page.address))\(canonical)\(
        page.summary.isEmpty ? .empty : "<meta name=\"description\" content=\"\(page.summary)\">\n" as HTML)\
      <link rel="alternate" type="application/rss+xml" title="\(commune.name)" href="/feed.rss">
      <link rel="manifest" href="/manifest.webmanifest">
      \(page.head)
      """
  }

  /// A property of shared links (ogp.me), where it has a value.
  private static func property(_ name: String, _ value: String) -> HTML {
    value.isEmpty ? .empty : "<meta property=\"\(name)\" content=\"\(value)\">\n"
  }

  /// The link that jumps over the frame, for those who use the keyboard.
  static let skip: HTML = "<a class=\"skip\" href=\"#noi-dung\">Đến nội dung chính</a>"

  /// The main part: the way back, the heading, the content.
  static func main(_ page: Page) -> HTML {
    let home = page.frame == .portal && !page.crumbs.isEmpty ? [Page.Crumb("Trang chủ", "/")] : []
    let title: HTML = page.showsTitle ? "<h1>\(page.title)</h1>\n" : .empty
    return """
      <main id="noi-dung" tabindex="-1">
      \(Breadcrumbs(home + page.crumbs))\(title)\(page.content)
      </main>
      """
  }
}
