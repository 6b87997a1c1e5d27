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
    <title>\(PortalWords.feedTitle(feed))</title>
    <link>\(feed.page)</link>
    <description>\(PortalWords.feedSummary(feed.commune))</description>
    <language>vi</language>
    <lastBuildDate>\(feed.updatedAt.feedDate)</lastBuildDate>
    <atom:link href="\(link: feed.folder + "/feed.rss")" rel="self" type="application/rss+xml"/>
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
    <id>\(feed.page)</id>
    <title>\(PortalWords.feedTitle(feed))</title>
    <subtitle>\(PortalWords.feedSummary(feed.commune))</subtitle>
    <updated>\(feed.updatedAt.iso)</updated>
    <author><name>\(PortalWords.committee(feed.commune))</name></author>
    <link href="\(link: feed.folder + "/feed.atom")" rel="self" type="application/atom+xml"/>
    <link href="\(link: feed.page)" rel="alternate" type="text/html"/>
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
}
