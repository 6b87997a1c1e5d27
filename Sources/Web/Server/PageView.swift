// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// A public page that was shown to a visitor, for those who count; nothing of it tells who that was.
public struct PageView: Sendable {
  /// Whose page.
  public let commune: CommuneID
  /// The path as asked for, with its query.
  public let target: String
  /// What the browser calls itself, for the rules that leave machines out; never kept.
  public let agent: String
  /// Why the page was asked for ahead of the visitor (`prefetch`); empty for a page that is looked at.
  public let purpose: String
  /// When.
  public let at: Instant

  /// A view from its parts.
  public init(commune: CommuneID, target: String, agent: String, purpose: String, at: Instant) {
    self.commune = commune
    self.target = target
    self.agent = agent
    self.purpose = purpose
    self.at = at
  }
}
