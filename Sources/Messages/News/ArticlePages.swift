// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// The news as the public sees them.
enum ArticlePages {
  static let path = "/tin-tuc"

  /// - Parameters:
  ///   - related: other news of the same content
  ///   - base: scheme and host that the public uses, for the link that is shared
  ///   - notes: what was corrected or is new since it was first published
  static func article(
    _ message: PublishedMessage, unit: String?, picture: StoredPicture?, audio: AudioCard?,
    parts: MessageFiles = MessageFiles(), shareImage: String?, related: [PublishedMessage],
    commune: CommuneCard,
    base: String, notes: [PublicNote] = []
  ) throws -> Page {
    let own = picture.map { $0.ofColumn.hash.path }
    let crumbs = [Page.Crumb("Tin tức", path)]
    let trail = crumbs + (message.topic.map { [.init(MessageWords.topic($0), $0.path)] } ?? [])
    var page = Page(
      message.title, frame: .portal, crumbs: crumbs, summary: message.summary,
      picture: (own ?? shareImage).map { base + $0 }, showsTitle: false,
      content: """
        <article class="article">
        <div class="article-head">\(caption(message))<h1>\(message.title)</h1>
        <p class="lead">\(message.summary)</p>
        \(about(message, unit: unit))</div>
        \(audio.map { listening(message, $0) })
        <div class="article-text">\(notes.map(note))
        \(RenditionPages.picture(picture, alt: message.picture?.alt ?? ""))
        <div class="prose">\(Markdown(message.body).html(pictures: parts.pictures))</div>
        \(PartPages.attachments(message.attachments, parts))</div>
        <div class="article-side">\(sharing(base + message.path))
        \(others(related))</div>
        </article>
        <p class="back"><a href="\(link: path)">Về trang Tin tức</a></p>
        """)
    page.address = base + message.path
    page.head = """
      <meta property="og:type" content="article">
      <meta property="article:published_time" content="\(message.publishedAt.iso)">
      <meta property="article:modified_time" content="\(message.updatedAt.iso)">
      \(try HTML.linkedData(ArticleData(message, unit: unit, picture: page.picture, commune: commune, base: base)))\(
        try HTML.linkedData(TrailData(trail, of: page, base: base)))
      """
    return page
  }

  /// What kind of text it is, and the way to others of its content.
  private static func caption(_ message: PublishedMessage) -> HTML {
    let kind: HTML? = message.kind.map { "\(MessageWords.kind($0))" }
    let topic: HTML? = message.topic.map { "<a href=\"\(link: $0.path)\">\(MessageWords.topic($0))</a>" }
    switch (kind, topic) {
    case (nil, nil): return .empty
    case (let kind?, let topic?): return "<p class=\"caption\">\(kind) · \(topic)</p>"
    default: return "<p class=\"caption\">\(kind)\(topic)</p>"
    }
  }

  /// When and by whom it was published.
  private static func about(_ message: PublishedMessage, unit: String?) -> HTML {
    let changed: HTML =
      message.updatedAt.day > message.publishedAt.day
      ? "<div><dt>Cập nhật:</dt><dd>\(message.updatedAt.day.numeric)</dd></div>" : .empty
    let from: HTML =
      unit.map {
        "<div><dt>Đơn vị:</dt><dd><a href=\"\(link: "/lien-he#don-vi-\(message.unit)")\">\($0)</a></dd></div>"
      } ?? .empty
    let source: HTML =
      message.source.isEmpty ? .empty : "<div><dt>Nguồn:</dt><dd>\(message.source)</dd></div>"
    return """
      <dl class="about"><div><dt>Đăng ngày:</dt><dd><time datetime="\(message.publishedAt.iso)">\(
        message.publishedAt.day.numeric)</time></dd></div>\(changed)\(from)\(source)</dl>
      """
  }

  private static func others(_ related: [PublishedMessage]) -> HTML {
    guard !related.isEmpty else { return .empty }
    return """
      <section class="related" aria-labelledby="tin-cung-noi-dung"><h2 id="tin-cung-noi-dung">Tin cùng nội dung</h2>
      <ul>\(related, { message in
        """
        <li><a href="\(link: message.path)">\(message.title)</a> \
        <span class="meta">\(message.publishedAt.day.numeric)</span></li>
        """
      })</ul></section>
      """
  }

  /// A text that the public has seen never changes silently.
  private static func note(_ note: PublicNote) -> HTML {
    """
    <p class="changed"><strong>\(MessageWords.change(note.change))</strong> lúc \(note.at.moment): \(
      note.text)</p>
    """
  }

  /// People must be told that a machine speaks (Luật Trí tuệ nhân tạo 134/2025/QH15, điều 11).
  private static func listening(_ message: PublishedMessage, _ audio: AudioCard) -> HTML {
    let label: HTML =
      audio.isSynthetic
      ? "<p class=\"hint\">Giọng đọc do máy tạo (AI) từ nội dung đã được duyệt.</p>" : .empty
    return """
      <div class="article-listen">\(AudioPlayer(message.path + ".mp3", seconds: audio.seconds))\(label)</div>
      """
  }

  private static func sharing(_ address: String) -> HTML {
    """
    <section class="share" aria-labelledby="chia-se"><h2 id="chia-se">Chia sẻ, in bài</h2><p class="meta">Đường dẫn của bài: <span id="duong-dan">\(address)</span></p>
    <div class="buttons">\(Button.copy("Sao chép đường dẫn", from: "duong-dan"))\(
      Button.link("Chia sẻ lên Facebook", to: "https://www.facebook.com/sharer/sharer.php?u=\(encoded(address))"))\(
      printing)</div></section>
    """
  }

  /// Shown only where the script runs; a browser prints without it as well.
  private static let printing: HTML =
    "<button class=\"button quiet\" type=\"button\" hidden data-print>In bài này</button>"

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
