// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// New documents as an Atom feed (RFC 4287); its escapes are those of HTML.
enum DocumentFeedPages {
  static func atom(_ documents: [PublishedDocument], commune: CommuneCard, base: String, now: Instant) -> HTML
  {
    let updated = documents.map(\.updatedAt).max() ?? now
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
      <id>\(base + DocumentPublicPages.path)</id>
      <title>Văn bản công khai – \(commune.name)</title>
      <updated>\(updated.iso)</updated>
      <author><name>Ủy ban nhân dân \(commune.name)</name></author>
      <link href="\(link: base + DocumentPublicPages.feedPath)" rel="self" type="application/atom+xml"/>
      <link href="\(link: base + DocumentPublicPages.path)" rel="alternate" type="text/html"/>
      \(documents, { document in
        """
        <entry>
        <id>tag:\(commune.host),\(document.publishedAt.day.year):van-ban/\(document.id)</id>
        <title>\(document.facts.name)</title>
        <link href="\(link: base + document.path)" rel="alternate" type="text/html"/>
        <published>\(document.publishedAt.iso)</published>
        <updated>\(document.updatedAt.iso)</updated>
        <summary>\(document.facts.summary)</summary>
        </entry>

        """
      })</feed>

      """
  }
}
