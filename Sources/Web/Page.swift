// SPDX-License-Identifier: Apache-2.0

/// A page as a slice gives it: what it is called and what it says; `Layout` puts the rest around it.
public struct Page: Sendable {
  /// What stands around the content.
  public enum Frame: Hashable, Sendable {
    /// The public portal, the same for everybody, so that it can be cached.
    case portal
    /// The staff workspace, with the person's menu.
    case workspace
    /// Neither menu nor search: signing in, printing.
    case plain
  }

  /// A step of the path back to the start.
  public struct Crumb: Hashable, Sendable {
    /// The words of the link.
    public let title: String
    /// Where it leads.
    public let path: String

    /// A step back.
    public init(_ title: String, _ path: String) {
      self.title = title
      self.path = path
    }
  }

  /// The page's own name, its first heading unless `showsTitle` is off.
  public var title: String
  /// What stands around it.
  public var frame: Frame
  /// The way back, outermost first.
  public var crumbs: [Crumb]
  /// One sentence for search engines and shared links.
  public var summary: String
  /// The picture of a shared link, as a path of ours.
  public var picture: String?
  /// Whether the frame shows the title as the page's heading.
  public var showsTitle: Bool
  /// The content of `<main>`.
  public var content: HTML

  /// The absolute address, which search engines keep and printed pages show; empty where it has none of its own.
  public var address = ""
  /// The language of the content (BCP 47); the frame stays Vietnamese.
  public var language = "vi"
  /// What else stands in the head: data for search engines, other languages, further feeds.
  public var head = HTML.empty

  /// A page from its parts.
  public init(
    _ title: String, frame: Frame, crumbs: [Crumb] = [], summary: String = "", picture: String? = nil,
    showsTitle: Bool = true, content: HTML
  ) {
    self.title = title
    self.frame = frame
    self.crumbs = crumbs
    self.summary = summary
    self.picture = picture
    self.showsTitle = showsTitle
    self.content = content
  }
}
