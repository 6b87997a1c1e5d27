// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Feeds and the list of pages, in XML: its escapes are those of HTML.
enum FeedPages {
  /// RSS 2.0.
  static func rss(_ feed: Feed) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel>
    <title>\(PortalWords.feedTitle(feed.commune))</title>
    <link>\(feed.base)/</link>
    <description>\(PortalWords.feedSummary(feed.commune))</description>
    <language>vi</language>
    <lastBuildDate>\(feed.updatedAt.feedDate)</lastBuildDate>
    <atom:link href="\(link: feed.base + "/feed.rss")" rel="self" type="application/rss+xml"/>
    \(feed.items, { item in
      """
      <item>
      <title>\(item.title)</title>
      <link>\(item.url)</link>
      <guid isPermaLink="false">\(item.tag)</guid>
      <pubDate>\(item.publishedAt.feedDate)</pubDate>
      <description>\(item.summary)</description>
      \(item.topic.map { "<category>\($0)</category>\n" as HTML })\(item.audio.map {
        "<enclosure url=\"\(link: $0.url)\" length=\"\($0.bytes)\" type=\"audio/mpeg\"/>\n" as HTML
      })</item>

      """
    })</channel>
    </rss>

    """
  }

  /// Atom.
  static func atom(_ feed: Feed) -> HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
    <id>\(feed.base)/</id>
    <title>\(PortalWords.feedTitle(feed.commune))</title>
    <subtitle>\(PortalWords.feedSummary(feed.commune))</subtitle>
    <updated>\(feed.updatedAt.iso)</updated>
    <author><name>\(PortalWords.committee(feed.commune))</name></author>
    <link href="\(link: feed.base + "/feed.atom")" rel="self" type="application/atom+xml"/>
    <link href="\(link: feed.base + "/")" rel="alternate" type="text/html"/>
    \(feed.items, { item in
      """
      <entry>
      <id>\(item.tag)</id>
      <title>\(item.title)</title>
      <link href="\(link: item.url)" rel="alternate" type="text/html"/>
      \(item.audio.map {
        "<link href=\"\(link: $0.url)\" rel=\"enclosure\" type=\"audio/mpeg\" length=\"\($0.bytes)\"/>\n" as HTML
      })<published>\(item.publishedAt.iso)</published>
      <updated>\(item.updatedAt.iso)</updated>
      \(item.topic.map { "<category term=\"\($0)\"/>\n" as HTML })<summary>\(item.summary)</summary>
      </entry>

      """
    })</feed>

    """
  }

  /// The pages that search engines are told of (sitemaps.org, at most 50,000 in one list).
  static func sitemap(_ articles: [PortalArticle], records: [PortalRecord], base: String) -> HTML {
    let pages = [
      "/", "/tin-tuc", "/ke-hoach", "/van-ban", "/lien-he", "/hieu-nang", "/quyen-rieng-tu", "/tiep-can",
    ]
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(pages, { "<url><loc>\(base + $0)</loc></url>\n" })\(articles.prefix(49_000), { article in
        "<url><loc>\(base + article.path)</loc><lastmod>\(article.updatedAt.day.iso)</lastmod></url>\n"
      })\(records.prefix(900), { "<url><loc>\(base + $0.path)</loc></url>\n" as HTML })</urlset>

      """
  }
}
