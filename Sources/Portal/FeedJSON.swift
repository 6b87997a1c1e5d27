// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The object of `/feed.json` (JSON Feed 1.1).
struct FeedJSON: Encodable {
  /// One message.
  struct Item: Encodable {
    let id: String
    let url: String
    let title: String
    let contentText: String
    let datePublished: String
    let dateModified: String
    let tags: [String]?
    let attachments: [Attachment]?

    enum CodingKeys: String, CodingKey {
      case id, url, title, tags, attachments
      case contentText = "content_text"
      case datePublished = "date_published"
      case dateModified = "date_modified"
    }
  }

  /// The recording of a message.
  struct Attachment: Encodable {
    let url: String
    let mimeType = "audio/mpeg"
    let sizeInBytes: Int
    let durationInSeconds: Int

    enum CodingKeys: String, CodingKey {
      case url
      case mimeType = "mime_type"
      case sizeInBytes = "size_in_bytes"
      case durationInSeconds = "duration_in_seconds"
    }
  }

  let version = "https://jsonfeed.org/version/1.1"
  let title: String
  let homePageURL: String
  let feedURL: String
  let language = "vi"
  let items: [Item]

  enum CodingKeys: String, CodingKey {
    case version, title, language, items
    case homePageURL = "home_page_url"
    case feedURL = "feed_url"
  }

  init(_ feed: Feed) {
    title = PortalWords.feedTitle(feed)
    homePageURL = feed.page
    feedURL = feed.folder + "/feed.json"
    items = feed.items.map { item in
      Item(
        id: item.tag, url: item.url, title: item.title, contentText: item.summary,
        datePublished: item.publishedAt.iso, dateModified: item.updatedAt.iso,
        tags: item.topic.map { [$0] },
        attachments: item.audio.map {
          [Attachment(url: $0.url, sizeInBytes: $0.bytes, durationInSeconds: $0.seconds)]
        })
    }
  }
}
