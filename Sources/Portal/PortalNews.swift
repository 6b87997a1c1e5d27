// SPDX-License-Identifier: Apache-2.0

public import Kernel
public import Web

/// A published message as a card and a line of a feed.
public struct PortalNews: Sendable, Identifiable {
  /// The message, which keeps its id whatever its title becomes.
  public let id: MessageID
  /// The headline.
  public let title: String
  /// The path of its page.
  public let path: String
  /// What it says in one or two sentences.
  public let summary: String
  /// The content of the plan that it belongs to, in words.
  public let topic: String?
  /// When the public saw it first.
  public let publishedAt: Instant
  /// When the public saw this version first.
  public let updatedAt: Instant
  /// A small picture.
  public let picture: NewsCard.Picture?
  /// The recording.
  public let audio: PortalAudio?

  /// A message from its parts.
  public init(
    id: MessageID, title: String, path: String, summary: String, topic: String? = nil,
    publishedAt: Instant, updatedAt: Instant, picture: NewsCard.Picture? = nil, audio: PortalAudio? = nil
  ) {
    self.id = id
    self.title = title
    self.path = path
    self.summary = summary
    self.topic = topic
    self.publishedAt = publishedAt
    self.updatedAt = updatedAt
    self.picture = picture
    self.audio = audio
  }
}

/// The recording of a message, an MP3.
public struct PortalAudio: Hashable, Sendable {
  /// The path it is fetched from.
  public let path: String
  /// The number of bytes.
  public let bytes: Int
  /// How long it plays.
  public let seconds: Int

  /// A recording from its parts.
  public init(path: String, bytes: Int, seconds: Int) {
    self.path = path
    self.bytes = bytes
    self.seconds = seconds
  }
}

/// A content of the plan that has news of its own.
public struct PortalTopic: Hashable, Sendable {
  /// Its name in addresses.
  public let slug: String
  /// Its name for people.
  public let title: String
  /// The path of its news.
  public let path: String

  /// A topic from its parts.
  public init(slug: String, title: String, path: String) {
    self.slug = slug
    self.title = title
    self.path = path
  }
}

/// Where a page is and when it last changed.
public struct PortalAddress: Hashable, Sendable {
  /// The path.
  public let path: String
  /// When the public saw this version first.
  public let updatedAt: Instant

  /// An address from its parts.
  public init(path: String, updatedAt: Instant) {
    self.path = path
    self.updatedAt = updatedAt
  }
}

/// A published message with its text, as the search takes it in.
public struct PortalArticle: Hashable, Sendable, Identifiable {
  /// The message.
  public let id: MessageID
  /// The headline.
  public let title: String
  /// The path of its page.
  public let path: String
  /// What it says in one or two sentences.
  public let summary: String
  /// The text without marks.
  public let text: String
  /// The content of the plan that it belongs to, in words.
  public let topic: String?
  /// When the public saw it first.
  public let publishedAt: Instant
  /// When the public saw this version first.
  public let updatedAt: Instant

  /// A message from its parts.
  public init(
    id: MessageID, title: String, path: String, summary: String, text: String, topic: String? = nil,
    publishedAt: Instant, updatedAt: Instant
  ) {
    self.id = id
    self.title = title
    self.path = path
    self.summary = summary
    self.text = text
    self.topic = topic
    self.publishedAt = publishedAt
    self.updatedAt = updatedAt
  }
}
