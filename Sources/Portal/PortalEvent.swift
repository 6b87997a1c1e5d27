// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// Something that the public calendar shows on a day.
public struct PortalEvent: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A duty of the plan falls due.
    case duty
    /// People are invited: a meeting, a day of dialogue, a contest.
    case meeting
    /// A broadcast.
    case broadcast
  }

  /// What stays the same over all files and years, so that a calendar that is read again shows nothing twice.
  public let uid: String
  /// What it is.
  public let kind: Kind
  /// The day.
  public let day: LocalDay
  /// What happens, in a line.
  public let title: String
  /// Who does it, where, or all of a long text.
  public let detail: String
  /// The page that tells more.
  public let path: String

  /// An event from its parts.
  public init(
    uid: String, kind: Kind, day: LocalDay, title: String, detail: String = "", path: String
  ) {
    self.uid = uid
    self.kind = kind
    self.day = day
    self.title = title
    self.detail = detail
    self.path = path
  }
}
