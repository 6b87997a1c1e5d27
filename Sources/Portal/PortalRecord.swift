// SPDX-License-Identifier: Apache-2.0

public import Kernel

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
