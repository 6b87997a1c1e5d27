// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Storage
public import Web

/// What messages need of other capabilities; `App` connects it.
public struct MessagePorts: Sendable {
  /// The duties of the plan that a message can serve.
  public var tasks: @Sendable (CommuneID) async throws -> [TaskChoice]
  /// A message was published; called in the transaction that publishes it, and only touches its session.
  public var published: @Sendable (any Session, PublishedMessage, Instant) throws -> Void
  /// A message was taken back, by a person for a reason; called in the transaction that does so.
  public var withdrawn: @Sendable (any Session, PublishedMessage, PersonID, String, Instant) throws -> Void
  /// How a text will be read aloud: what is spelt out, and how.
  public var spoken: @Sendable (String) -> [SpokenStretch]
  /// The recording of a message, once there is one.
  public var audio: @Sendable (PublishedMessage) async throws -> AudioCard?
  /// The PDF of the sheet for notice boards.
  ///
  /// Throws `Fault.unavailable` if no typesetter is there.
  public var noticeSheet: @Sendable (NoticeDraft, CommuneCard) async throws -> [UInt8]
  /// How often the public has looked at a message; nil where nobody counts.
  public var views: @Sendable (MessageID, CommuneID) async throws -> MessageViews?
  /// The path of a made picture for shared links, once there is one.
  public var shareImage: @Sendable (PublishedMessage) async throws -> String?

  /// Who approves today in the place of an absent colleague: the deputies, each with the one who lent the right.
  public var deputies: @Sendable (CommuneID) async throws -> [PersonID: PersonID]

  /// Ports; what is not named answers with nothing.
  public init(
    tasks: @escaping @Sendable (CommuneID) async throws -> [TaskChoice] = { _ in [] },
    published: @escaping @Sendable (any Session, PublishedMessage, Instant) throws -> Void = { _, _, _ in },
    withdrawn: @escaping @Sendable (any Session, PublishedMessage, PersonID, String, Instant) throws -> Void =
      { _, _, _, _, _ in },
    spoken: @escaping @Sendable (String) -> [SpokenStretch] = { [SpokenStretch(written: $0, spoken: nil)] },
    audio: @escaping @Sendable (PublishedMessage) async throws -> AudioCard? = { _ in nil },
    noticeSheet: (@Sendable (NoticeDraft, CommuneCard) async throws -> [UInt8])? = nil,
    views: @escaping @Sendable (MessageID, CommuneID) async throws -> MessageViews? = { _, _ in nil },
    shareImage: @escaping @Sendable (PublishedMessage) async throws -> String? = { _ in nil },
    deputies: @escaping @Sendable (CommuneID) async throws -> [PersonID: PersonID] = { _ in [:] }
  ) {
    self.tasks = tasks
    self.published = published
    self.withdrawn = withdrawn
    self.spoken = spoken
    self.audio = audio
    self.noticeSheet = noticeSheet ?? { _, _ in throw Fault(.unavailable, MessageWords.noTypesetter) }
    self.views = views
    self.shareImage = shareImage
    self.deputies = deputies
  }
}

/// A message as it would stand on a notice board.
public struct NoticeDraft: Hashable, Sendable {
  /// The headline.
  public let title: String
  /// The text below it; each line is a paragraph.
  public let text: String
  /// The day on which it would be published.
  public let day: LocalDay
  /// The path of the article.
  public let path: String
}

/// A duty of the plan, to choose from.
public struct TaskChoice: Hashable, Sendable {
  /// The task.
  public let id: TaskID
  /// What is to be done, in one line.
  public let title: String
  /// The unit that has to do it; empty if the plan names none.
  public let unit: String
  /// By when; nil if the plan leaves it open.
  public let due: LocalDay?

  /// A duty from its parts.
  public init(id: TaskID, title: String, unit: String = "", due: LocalDay? = nil) {
    self.id = id
    self.title = title
    self.unit = unit
    self.due = due
  }
}

/// How often the public has looked at a message.
public struct MessageViews: Hashable, Sendable {
  /// Ever.
  public let all: Int
  /// Today.
  public let today: Int

  /// Two counts.
  public init(all: Int, today: Int) {
    self.all = all
    self.today = today
  }
}

/// A stretch of a text to be read aloud.
public struct SpokenStretch: Hashable, Sendable {
  /// As it is written.
  public let written: String
  /// As it is read, where that differs.
  public let spoken: String?

  /// A stretch from its parts.
  public init(written: String, spoken: String?) {
    self.written = written
    self.spoken = spoken
  }
}

/// The recording of a message.
public struct AudioCard: Hashable, Sendable {
  /// Where the MP3 lies on disk.
  public let file: String
  /// How long it plays.
  public let seconds: Int
  /// Whether a machine speaks; people must be told (Luật Trí tuệ nhân tạo 134/2025/QH15, điều 11).
  public let isSynthetic: Bool

  /// A recording from its parts.
  public init(file: String, seconds: Int, isSynthetic: Bool) {
    self.file = file
    self.seconds = seconds
    self.isSynthetic = isSynthetic
  }
}
