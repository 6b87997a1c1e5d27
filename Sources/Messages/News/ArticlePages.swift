// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The news as the public sees them.
enum ArticlePages {
  static let path = "/tin-tuc"

  static func list(
    _ messages: [PublishedMessage], pictures: [FileHash: StoredPicture], topic: Topic?,
    pages: (page: Int, count: Int), commune: CommuneCard
  ) -> Page {
    let cards = messages.map { message -> NewsCard in
      let picture = message.picture.flatMap { picture in
        pictures[picture.hash].map { stored in
          let small = stored.sizes[0]
          return NewsCard.Picture(
            path: small.hash.path, text: picture.alt, width: small.width, height: small.height)
        }
      }
      return NewsCard(
        message.title, path: message.path, day: message.publishedAt.day.numeric, lead: message.summary,
        topic: message.topic.map(MessageWords.topic), picture: picture)
    }
    let filter = topic.map { "chu-de=\($0.rawValue)&" } ?? ""
    return Page(
      topic.map(MessageWords.topic) ?? "Tin tức", frame: .portal,
      crumbs: topic == nil ? [] : [.init("Tin tức", path)],
      summary: "Tin tuyên truyền cải cách hành chính của \(commune.name).",
      content: """
        \(topics(topic))
        \(cards.isEmpty ? EmptyState("Chưa có tin nào ở mục này.").html : NewsCard.list(cards, leads: topic == nil))
        \(Pager(page: pages.page, of: pages.count) { "\(path)?\(filter)trang=\($0)" })
        """)
  }

  private static func topics(_ chosen: Topic?) -> HTML {
    let links = Topic.allCases.map { topic -> HTML in
      let current: HTML = topic == chosen ? " aria-current=\"true\"" : .empty
      return
        "<li><a href=\"\(link: "\(path)?chu-de=\(topic.rawValue)")\"\(current)>\(MessageWords.topic(topic))</a></li>"
    }
    let all: HTML = chosen == nil ? .empty : "<li><a href=\"\(link: path)\">Tất cả</a></li>"
    return """
      <details class="topics"><summary>Xem theo nội dung tuyên truyền</summary><ul>\(all)\(links)</ul></details>
      """
  }

  /// - Parameters:
  ///   - base: scheme and host that the public uses, for the link that is shared
  ///   - notes: what was corrected or is new since it was first published
  static func article(
    _ message: PublishedMessage, unit: String?, picture: StoredPicture?, audio: AudioCard?,
    base: String, notes: [PublicNote] = []
  ) -> Page {
    let changed: HTML =
      message.updatedAt.day > message.publishedAt.day
      ? " · cập nhật \(message.updatedAt.day.numeric)" : .empty
    let from: HTML = unit.map { " · \($0)" } ?? .empty
    let topic: HTML = message.topic.map { " · \(MessageWords.topic($0))" } ?? .empty
    let shared = picture.map { ($0.sizes.last { $0.width <= 960 } ?? $0.largest).hash.path }
    return Page(
      message.title, frame: .portal, crumbs: [.init("Tin tức", path)], summary: message.summary,
      picture: shared,
      content: """
        <article class="article">
        <p class="meta"><time datetime="\(message.publishedAt.iso)">\(message.publishedAt.day.numeric)</time>\(
          changed)\(from)\(topic)</p>
        \(notes.map(note))
        <p class="lead">\(message.summary)</p>
        \(audio.map { listening(message, $0) })
        \(RenditionPages.picture(picture, alt: message.picture?.alt ?? ""))
        <div class="prose">\(Markdown(message.body).html)</div>
        \(sharing(base + message.path))
        </article>
        <p><a href="\(link: path)">Về trang Tin tức</a></p>
        """)
  }

  /// A text that the public has seen never changes silently.
  private static func note(_ note: PublicNote) -> HTML {
    """
    <p class="changed"><strong>\(MessageWords.change(note.change))</strong> lúc \(MessageWords.moment(note.at)): \(
      note.text)</p>
    """
  }

  /// People must be told that a machine speaks (Luật Trí tuệ nhân tạo 134/2025/QH15, điều 11).
  private static func listening(_ message: PublishedMessage, _ audio: AudioCard) -> HTML {
    let label: HTML =
      audio.isSynthetic
      ? "<p class=\"hint\">Giọng đọc do máy tạo (AI) từ nội dung đã được duyệt.</p>" : .empty
    return "\(AudioPlayer(message.path + ".mp3", seconds: audio.seconds))\(label)"
  }

  private static func sharing(_ address: String) -> HTML {
    """
    <section class="share" aria-label="Chia sẻ"><p>Chia sẻ: <span id="duong-dan">\(address)</span> \
    \(Button.copy("Sao chép đường dẫn", from: "duong-dan"))
    \(Button.link("Facebook", to: "https://www.facebook.com/sharer/sharer.php?u=\(encoded(address))"))</p></section>
    """
  }

  /// Every byte but letters, digits and `-._~` as `%XX` (RFC 3986, 2.3).
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func withdrawn(reason: String, at: Instant) -> Page {
    Page(
      "Tin này đã được gỡ", frame: .portal, crumbs: [.init("Tin tức", path)],
      content: """
        <p class="lead">Tin đã được gỡ ngày \(at.day.numeric).</p>
        <p><strong>Lý do:</strong> \(reason)</p>
        <p><a href="\(link: path)">Xem các tin khác</a></p>
        """)
  }
}
