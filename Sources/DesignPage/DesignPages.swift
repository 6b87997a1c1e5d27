// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The page of the look: its parts in order, each a rule with an example.
enum DesignPages {
  static let path = "/can-bo/mau"
  private static let title = "Mẫu giao diện"
  static let menu = MenuItem(title, path: path, access: .can(.administer), rank: 990)

  /// A part of the page.
  struct Part {
    let id: String
    let title: String
    let content: HTML
  }

  static func page(commune: CommuneCard, token: String) -> Page {
    let parts =
      DesignColourPages.parts + DesignFormPages.parts(token: token) + DesignPiecePages.parts(commune)
      + DesignWritingPages.parts
    return Page(
      title, frame: .workspace,
      content: """
        <p class="lead">Mọi trang đều ghép từ những mẫu dưới đây. Mỗi mẫu có ví dụ thật và lời dặn khi nào dùng.</p>
        <nav class="panel" aria-label="Các phần của trang mẫu"><ul>\(parts, { part in
          "<li><a href=\"#\(part.id)\">\(part.title)</a></li>"
        })</ul></nav>
        \(parts, { part in
          "<section aria-labelledby=\"\(part.id)\"><h2 id=\"\(part.id)\">\(part.title)</h2>\(part.content)</section>"
        })
        """)
  }

  /// One example under its name, with the rule that it obeys.
  static func example(_ name: String, _ rule: String, _ html: HTML) -> HTML {
    "<h3>\(name)</h3><p class=\"hint\">\(rule)</p>\(html)"
  }
}
