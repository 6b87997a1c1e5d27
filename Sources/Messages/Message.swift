// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// One thing to tell people, written once for all channels.
struct Message: Hashable, Sendable, Identifiable {
  let id: MessageID
  let author: PersonID
  let unit: UnitID
  let createdAt: Instant
  /// The versions by growing number; the last is what is being worked on.
  ///
  /// Never empty.
  let versions: [MessageVersion]
  /// All that happened, oldest first.
  let events: [MessageEvent]

  /// The version that is being worked on.
  var latest: MessageVersion { versions[versions.count - 1] }
  /// Where it stands, computed from what happened.
  var status: MessageStatus { MessageStatus(events) }

  func version(_ number: Int) -> MessageVersion? { versions.first { $0.number == number } }

  /// The id of what happens now, greater than those of all that happened before, which are in the order of their ids.
  ///
  /// The clock may have been set back while the program was down, or be that of another node.
  func following(_ id: Kernel.ID<MessageEvent>) -> Kernel.ID<MessageEvent> {
    guard let last = events.last?.id, last >= id else { return id }
    // As if a millisecond later: the ids right behind are those of other events.
    return Kernel.ID(rawValue: last.rawValue + (1 << 21))
  }

  /// What a person is to this message, with what the person may do.
  func actor(_ person: PersonID, _ permissions: Set<Permission>) -> MessageActor {
    MessageActor(
      hasWritten: author == person || status.writers.contains(person),
      hasUrged: status.urgency?.person == person, permissions: permissions)
  }
}

/// One text of a message; once sent for approval it never changes.
struct MessageVersion: Hashable, Sendable {
  let number: Int
  /// How often it was saved: grows with each save, so that nobody overwrites what they have not seen.
  let edits: Int
  let content: MessageContent
  let savedBy: PersonID
  let savedAt: Instant

  var mark: MessageMark { MessageMark(version: number, edits: edits) }
}

/// What a person had before their eyes: the version and how often it had been saved.
struct MessageMark: Hashable, Sendable, LosslessStringConvertible {
  let version: Int
  let edits: Int

  init(version: Int, edits: Int) {
    self.version = version
    self.edits = edits
  }

  /// Reads `3.7`.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let version = Int(parts[0]), let edits = Int(parts[1]) else { return nil }
    self.init(version: version, edits: edits)
  }

  var description: String { "\(version).\(edits)" }
}

/// One thing that happened to a message; events are only ever added.
struct MessageEvent: Hashable, Sendable, Identifiable {
  let id: ID<MessageEvent>
  let action: MessageAction
  /// The version it was about.
  let version: Int
  let person: PersonID
  /// What the person had to say: why it goes back, why it is withdrawn.
  let comment: String?
  let at: Instant
  /// When it is to go before the public, of `schedule`; when it is to be taken back, of `schedule` and `setEnd`.
  var publishAt: Instant?
  var withdrawAt: Instant?
  /// What the version is to the one that the public saw before; of `schedule` and `publish`.
  var change: PublicChange?
  /// The `schedule` that a `publish` or `withdraw` carries out by itself.
  var carriesOut: Kernel.ID<MessageEvent>?
  /// On whose behalf the person did it.
  var behalf: PersonID?

  /// The times that it sets.
  var schedule: MessageSchedule? {
    publishAt.map {
      MessageSchedule(event: id, version: version, person: person, publishAt: $0, withdrawAt: withdrawAt)
    }
  }
}
