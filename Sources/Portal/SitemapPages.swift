// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The lists of pages that search engines read (sitemaps.org).
enum SitemapPages {
  static let path = "/sitemap.xml"
  static let folder = "/sitemap"
  /// The part with everything but articles.
  static let pagesPart = "trang.xml"
  /// How many articles are in a part: far below the 50,000 that are allowed, so that each is made in no time.
  static let length = 2_000

  /// The name of a part of the articles, counted from 1.
  static func articlesPart(_ number: Int) -> String { "tin-\(number).xml" }

  /// The number of a part of the articles; nil for another name.
  static func number(_ part: String) -> Int? {
    guard part.hasPrefix("tin-"), part.hasSuffix(".xml") else { return nil }
    return Int(part.dropFirst(4).dropLast(4)).flatMap { articlesPart($0) == part ? $0 : nil }
  }

  /// The list of the parts.
  static func index(articles: Int, base: String) -> HTML {
    let parts = [pagesPart] + (0..<(articles + length - 1) / length).map { articlesPart($0 + 1) }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(parts, { "<sitemap><loc>\(base)\(folder)/\($0)</loc></sitemap>\n" })</sitemapindex>

      """
  }

  /// The pages besides articles.
  static func pages(_ paths: [String], base: String) -> HTML {
    list(paths.map { "<url><loc>\(base + $0)</loc></url>\n" })
  }

  /// A part of the articles.
  static func articles(_ articles: [PortalAddress], base: String) -> HTML {
    list(
      articles.map { article in
        "<url><loc>\(base + article.path)</loc><lastmod>\(article.updatedAt.day.iso)</lastmod></url>\n"
      })
  }

  private static func list(_ urls: [HTML]) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(urls)</urlset>

    """
  }
}
