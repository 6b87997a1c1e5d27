// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Where a message stands, computed from all that happened to it and never stored.
struct MessageStatus: Hashable, Sendable {
  /// Where the version that is being worked on stands.
  private(set) var state = MessageState.draft
  /// The version that the public sees, if it sees one.
  private(set) var live: Int?
  /// When the public first saw it, and when it saw the present version first.
  private(set) var firstPublishedAt: Instant?
  private(set) var publishedAt: Instant?
  /// Everybody who has written any of it.
  private(set) var writers: Set<PersonID> = []
  /// The latest comment of the approver, or the reason of the withdrawal.
  private(set) var comment: String?
  /// Since when it stands there.
  private(set) var since: Instant?
  /// Whether the latest version was sent for approval, and so never changes.
  private(set) var isFrozen = false

  /// The status after some events, oldest first.
  init(_ events: [MessageEvent]) {
    for event in events { apply(event) }
  }

  private mutating func apply(_ event: MessageEvent) {
    if let next = MessageFlow.next(state, event.action) {
      if next != state || since == nil { since = event.at }
      state = next
    }
    switch event.action {
    case .save:
      writers.insert(event.person)
      isFrozen = false
    case .submit: isFrozen = true
    case .sendBack: comment = event.comment
    case .approve: comment = nil
    case .publish:
      live = event.version
      firstPublishedAt = firstPublishedAt ?? event.at
      publishedAt = event.at
    case .withdraw:
      live = nil
      comment = event.comment
    }
  }
}
