// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// A message as the public sees it, with all of its renditions: what other capabilities are given.
public struct PublishedMessage: Hashable, Sendable, Identifiable {
  /// The commune.
  public let commune: CommuneID
  /// The message.
  public let id: MessageID
  /// The version that was approved.
  public let version: Int
  /// The last part of its address under `/tin-tuc/`.
  public let slug: String
  /// The headline, at most 200 letters.
  public let title: String
  /// What it says in one or two sentences, at most 400 letters.
  public let summary: String
  /// The text in CommonMark.
  public let body: String
  /// The text without marks, a line for each paragraph.
  public let plainText: String
  /// The text to be read aloud, as it is written.
  public let spokenText: String
  /// The title of the Zalo article, at most 140 letters.
  public let zaloTitle: String
  /// The description of the Zalo article, at most 250 letters.
  public let zalo: String
  /// The Facebook post without a link, at most 5,000 letters.
  public let facebook: String
  /// The text of the notice board, below the title.
  public let noticeText: String
  /// The picture on top.
  public let picture: MessagePicture?
  /// Files to be saved, in the order of the page.
  public let attachments: [MessageAttachment]
  /// What kind of piece it is.
  public let kind: PieceKind?
  /// Where the facts come from.
  public let source: String
  /// The day by which somebody has to look whether it still holds.
  public let reviewBy: LocalDay?
  /// The duty of the plan that it serves.
  public let task: TaskID?
  /// The plan's content that it belongs to.
  public let topic: Topic?
  /// To whom it speaks.
  public let audiences: Set<Audience>
  /// The unit that wrote it.
  public let unit: UnitID
  /// Who wrote it first.
  public let author: PersonID
  /// Who published this version.
  public let publisher: PersonID
  /// When the public saw the message first.
  public let publishedAt: Instant
  /// When the public saw this version first.
  public let updatedAt: Instant

  /// The path of its page.
  public var path: String { Self.path(slug) }

  static func path(_ slug: String) -> String { "/tin-tuc/\(slug)" }

  init(
    _ commune: CommuneID, _ id: MessageID, version: MessageVersion, unit: UnitID, author: PersonID,
    publisher: PersonID, publishedAt: Instant, updatedAt: Instant
  ) {
    let content = version.content
    let renditions = Renditions(content)
    self.commune = commune
    self.id = id
    self.version = version.number
    slug = Slug.of(content.title, id)
    title = content.title
    summary = content.summary
    body = content.body
    plainText = renditions.plain
    spokenText = renditions.spoken
    zaloTitle = renditions.zaloTitle
    zalo = renditions.zaloDescription
    facebook = renditions.facebook
    noticeText = renditions.notice
    picture = content.picture
    attachments = content.attachments
    kind = content.kind
    source = content.source
    reviewBy = content.reviewBy
    task = content.task
    topic = content.topic
    audiences = content.audiences
    self.unit = unit
    self.author = author
    self.publisher = publisher
    self.publishedAt = publishedAt
    self.updatedAt = updatedAt
  }
}

/// What other capabilities count a published message by.
public struct MessageFacts: Hashable, Sendable {
  /// The message.
  public let message: MessageID
  /// The duty of the plan that it serves.
  public let task: TaskID?
  /// The plan's content that it belongs to.
  public let topic: Topic?
  /// To whom it speaks.
  public let audiences: [Audience]
}

extension Message {
  /// What the public sees of it; nil if it sees nothing.
  func published(in commune: CommuneID) -> PublishedMessage? {
    status.live.flatMap { published(in: commune, version: $0) }
  }

  /// A version as the public sees it or once saw it; nil if it never did.
  func published(in commune: CommuneID, version number: Int) -> PublishedMessage? {
    let publications = events.filter { $0.action == .publish }
    guard let version = version(number), let first = publications.first,
      let publication = publications.last(where: { $0.version == number })
    else { return nil }
    return PublishedMessage(
      commune, id, version: version, unit: unit, author: author, publisher: publication.person,
      publishedAt: first.at, updatedAt: publication.at)
  }
}
