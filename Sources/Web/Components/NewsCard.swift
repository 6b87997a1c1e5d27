// SPDX-License-Identifier: Apache-2.0

/// A piece of news in a list: picture, title, day, the first sentence.
public struct NewsCard: Component {
  /// A picture with what it shows.
  public struct Picture: Hashable, Sendable {
    let path: String
    let text: String
    let width: Int
    let height: Int

    /// A picture of ours.
    ///
    /// - Parameters:
    ///   - path: where it lies
    ///   - text: what it shows, for those who do not see it
    ///   - width: in pixels, so that the page does not jump
    ///   - height: in pixels
    public init(path: String, text: String, width: Int, height: Int) {
      self.path = path
      self.text = text
      self.width = width
      self.height = height
    }

    /// The markup.
    ///
    /// - Parameter isFirst: whether it is seen without scrolling, so that it is fetched at once
    public func html(isFirst: Bool = false) -> HTML {
      """
      <img src="\(link: path)" alt="\(text)" width="\(width)" height="\(height)"\(
        isFirst ? Self.soon : Self.late)>
      """
    }

    private static let soon: HTML = " fetchpriority=\"high\""
    private static let late: HTML = " loading=\"lazy\" decoding=\"async\""
  }

  private let title: String
  private let path: String
  private let day: String
  private let lead: String
  private let topic: String?
  private let picture: Picture?
  private let audio: String?

  /// A piece of news.
  ///
  /// - Parameters:
  ///   - day: the day it was published, in words
  ///   - lead: its first sentence
  ///   - topic: what it is about, in a few words
  ///   - audio: the path of its recording
  public init(
    _ title: String, path: String, day: String, lead: String = "", topic: String? = nil,
    picture: Picture? = nil, audio: String? = nil
  ) {
    self.title = title
    self.path = path
    self.day = day
    self.lead = lead
    self.topic = topic
    self.picture = picture
    self.audio = audio
  }

  /// The markup of the card by itself.
  public var html: HTML { card(isFirst: false) }

  /// Cards side by side, or one below the other where there is no room.
  ///
  /// - Parameter leads: whether the first card is larger than the others
  public static func list(_ cards: [NewsCard], leads: Bool = false) -> HTML {
    let items = cards.enumerated().map { place, card -> HTML in
      "<li>\(card.card(isFirst: leads && place == 0))</li>"
    }
    return "<ul class=\"news\(leads ? " leads" : "")\">\(items)</ul>"
  }

  private func card(isFirst: Bool) -> HTML {
    let topic: HTML = topic.map { "<span>\($0)</span> · " } ?? .empty
    let lead: HTML = lead.isEmpty ? .empty : "<p>\(lead)</p>"
    let listen: HTML =
      audio.map {
        "<p class=\"listen\"><a href=\"\(link: $0)\">Nghe<span class=\"unseen\"> bài: \(title)</span></a></p>"
      } ?? .empty
    return """
      <article class="card">\(picture?.html(isFirst: isFirst))<div><h3><a href="\(link: path)">\(title)</a></h3>
      <p class="meta">\(topic)\(day)</p>\(lead)\(listen)</div></article>
      """
  }
}
