// SPDX-License-Identifier: Apache-2.0

import Kernel

/// An earlier version by which a person understands the latest.
struct KnownVersion: Hashable, Sendable {
  /// How the person knows it.
  enum Reason: Hashable, Sendable {
    /// They sent it back, approved or commented on it.
    case handled
    /// The public sees it.
    case live
    /// It came before the latest.
    case previous
  }

  let version: MessageVersion
  let by: Reason
}

extension Message {
  /// The version against which a person reads the latest: the one they dealt with last, else the one that the
  /// public sees, else the one before; nil if there is no other.
  func known(to person: PersonID, _ comments: [SentenceComment]) -> KnownVersion? {
    let handled =
      events.filter { event in
        event.person == person
          && (MessageFlow.needsAnother(event.action) || event.action == .urge || event.action == .publish)
      }.map(\.version) + comments.filter { $0.person == person }.map(\.version)
    let older = { (number: Int) in number < latest.number ? version(number) : nil }
    if let number = handled.max(), let version = older(number) {
      return KnownVersion(version: version, by: .handled)
    }
    if let live = status.live, let version = older(live) { return KnownVersion(version: version, by: .live) }
    return versions.dropLast().last.map { KnownVersion(version: $0, by: .previous) }
  }
}
