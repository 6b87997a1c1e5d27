// SPDX-License-Identifier: Apache-2.0

/// The way back to the start.
public struct Breadcrumbs: Component {
  /// The markup.
  public let html: HTML

  /// The steps, outermost first; the page itself is not among them.
  public init(_ crumbs: [Page.Crumb]) {
    guard !crumbs.isEmpty else {
      html = .empty
      return
    }
    html = """
      <nav class="crumbs" aria-label="Đường dẫn"><ol>\(crumbs, { crumb in
        "<li><a href=\"\(link: crumb.path)\">\(crumb.title)</a></li>"
      })</ol></nav>
      """
  }
}
