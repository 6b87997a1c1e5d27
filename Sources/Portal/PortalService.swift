// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Something that the public can do on the portal, as another capability offers it: look up a procedure, give feedback.
public struct PortalService: Hashable, Sendable {
  /// What can be done, in few words.
  public let title: String
  /// For whom and what for, in one sentence.
  public let sentence: String
  /// Where it is done.
  public let path: String

  /// A service from its parts.
  public init(title: String, sentence: String, path: String) {
    self.title = title
    self.sentence = sentence
    self.path = path
  }
}

/// A bulletin of the loudspeakers.
public struct PortalBulletin: Hashable, Sendable {
  /// The headline of what is read.
  public let title: String
  /// The page of it.
  public let path: String
  /// The recording.
  public let audio: PortalAudio
  /// When the recording was ready for the loudspeakers.
  public let at: Instant

  /// A bulletin from its parts.
  public init(title: String, path: String, audio: PortalAudio, at: Instant) {
    self.title = title
    self.path = path
    self.audio = audio
    self.at = at
  }
}

/// Something else that the search shows, as another capability keeps it: a public document.
public struct PortalRecord: Hashable, Sendable {
  /// A number that tells it from all others of its kind.
  public let id: Int64
  /// Its name.
  public let title: String
  /// What it says.
  public let text: String
  /// What it belongs to, in few words.
  public let topic: String
  /// Where it is read.
  public let path: String
  /// Its day.
  public let day: LocalDay?

  /// A record from its parts.
  public init(id: Int64, title: String, text: String, topic: String = "", path: String, day: LocalDay? = nil)
  {
    self.id = id
    self.title = title
    self.text = text
    self.topic = topic
    self.path = path
    self.day = day
  }
}
