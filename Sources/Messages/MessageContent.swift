// SPDX-License-Identifier: Apache-2.0

public import Files
public import Kernel

/// A picture with what it shows, for those who cannot see it.
public struct MessagePicture: Hashable, Sendable {
  /// The picture's hash in the file store.
  public let hash: FileHash
  /// What it shows.
  public let alt: String

  /// A picture with its description.
  public init(hash: FileHash, alt: String) {
    self.hash = hash
    self.alt = alt
  }
}

/// All that a person writes in a message; approval covers every part of it.
public struct MessageContent: Hashable, Sendable {
  /// The duty of the plan that it serves.
  public var task: TaskID?
  /// The plan's content that it belongs to.
  public var topic: Topic?
  /// To whom it speaks.
  public var audiences: Set<Audience>
  /// The headline.
  public var title: String
  /// What it says, in one or two sentences.
  public var summary: String
  /// The text in CommonMark with tables.
  public var body: String
  /// The picture on top.
  public var picture: MessagePicture?
  /// The text to be read aloud, where the one made from the body does not do.
  public var spoken: String
  /// The description of the Zalo article, where the summary does not do.
  public var zalo: String
  /// The Facebook post, where the one made from the body does not do.
  public var facebook: String
  /// The text of the notice board, where the one made from the body does not do.
  public var notice: String
  /// What kind of piece it is; nil for one that began on a blank page.
  public var kind: PieceKind?
  /// Where the facts come from: an office, a document, an agency.
  public var source: String
  /// What its writer is paid, for staff only.
  public var fee: AuthorFee?
  /// The day by which somebody has to look whether it still holds.
  public var reviewBy: LocalDay?
  /// How those on each picture stand to its being published, the one on top and those in the body.
  public var consents: [FileHash: PictureConsent]
  /// Files to be saved, in the order of the page.
  public var attachments: [MessageAttachment]

  /// A content from its parts; what is not named is empty.
  public init(
    task: TaskID? = nil, topic: Topic? = nil, audiences: Set<Audience> = [], title: String = "",
    summary: String = "", body: String = "", picture: MessagePicture? = nil, spoken: String = "",
    zalo: String = "", facebook: String = "", notice: String = "", kind: PieceKind? = nil,
    source: String = "", fee: AuthorFee? = nil, reviewBy: LocalDay? = nil,
    consents: [FileHash: PictureConsent] = [:], attachments: [MessageAttachment] = []
  ) {
    self.task = task
    self.topic = topic
    self.audiences = audiences
    self.title = title
    self.summary = summary
    self.body = body
    self.picture = picture
    self.spoken = spoken
    self.zalo = zalo
    self.facebook = facebook
    self.notice = notice
    self.kind = kind
    self.source = source
    self.fee = fee
    self.reviewBy = reviewBy
    self.consents = consents
    self.attachments = attachments
  }
}
