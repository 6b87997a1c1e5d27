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
  /// When it was played.
  public let at: Instant

  /// A bulletin from its parts.
  public init(title: String, path: String, audio: PortalAudio, at: Instant) {
    self.title = title
    self.path = path
    self.audio = audio
    self.at = at
  }
}
