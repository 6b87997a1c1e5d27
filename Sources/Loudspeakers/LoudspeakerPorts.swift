// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// What loudspeakers ask of other rooms; `App` connects it.
public struct LoudspeakerPorts: Sendable {
  /// The text of a message in a version; nil if the public does not see that version, or not any more.
  public var message: @Sendable (MessageID, Int, CommuneID) async throws -> SpokenMessage?

  /// The ports.
  public init(message: @escaping @Sendable (MessageID, Int, CommuneID) async throws -> SpokenMessage?) {
    self.message = message
  }
}

/// A published message as loudspeakers need it.
public struct SpokenMessage: Hashable, Sendable {
  /// The headline.
  public let title: String
  /// The text to be read aloud, as it is written.
  public let text: String
  /// The unit that wrote it.
  public let unit: UnitID?
  /// The path of the article; with `.mp3` behind it that of the recording.
  public let path: String

  /// A message from its parts.
  public init(title: String, text: String, unit: UnitID?, path: String) {
    self.title = title
    self.text = text
    self.unit = unit
    self.path = path
  }
}
