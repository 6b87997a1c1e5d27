// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The latest news of a commune, ready for any kind of feed.
struct Feed: Sendable {
  /// One message.
  struct Item: Sendable {
    /// A name that stays when the address changes with the title (RFC 4151).
    let tag: String
    let url: String
    let title: String
    let summary: String
    let topic: String?
    let publishedAt: Instant
    let updatedAt: Instant
    let audio: (url: String, bytes: Int, seconds: Int)?
  }

  let commune: CommuneCard
  let base: String
  /// The content that it is about; nil for all news.
  let topic: PortalTopic?
  let updatedAt: Instant
  let items: [Item]

  /// The address of the page that it follows.
  var page: String { base + (topic?.path ?? "/") }
  /// What stands before the name of the feed's own file.
  var folder: String { base + (topic?.path ?? "") }

  init(commune: CommuneCard, base: String, topic: PortalTopic? = nil, news: [PortalNews], now: Instant) {
    self.commune = commune
    self.base = base
    self.topic = topic
    updatedAt = news.map(\.updatedAt).max() ?? now
    items = news.map { news in
      Item(
        tag: "tag:\(commune.host),\(news.publishedAt.day.year):tin/\(news.id)", url: base + news.path,
        title: Self.plain(news.title), summary: Self.plain(news.summary), topic: news.topic.map(Self.plain),
        publishedAt: news.publishedAt, updatedAt: news.updatedAt,
        audio: news.audio.map { (base + $0.path, $0.bytes, $0.seconds) })
    }
  }

  /// A text without the characters that XML 1.0 cannot hold, even escaped.
  static func plain(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x9, 0xA, 0xD, 0x20..<0xFFFE, 0x10000...: kept.append(scalar)
      default: continue
      }
    }
    return String(kept)
  }
}

extension Instant {
  /// As RSS wants it (RFC 822 with four digits of the year): `Mon, 04 May 2026 07:30:00 +0700`.
  var feedDate: String {
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let (day, time) = (day, iso.split(separator: "T")[1].prefix(8))
    let number = day.day < 10 ? "0\(day.day)" : "\(day.day)"
    return "\(weekdays[day.weekday - 1]), \(number) \(months[day.month - 1]) \(day.year) \(time) +0700"
  }
}
