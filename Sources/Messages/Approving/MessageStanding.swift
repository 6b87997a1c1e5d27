// SPDX-License-Identifier: Apache-2.0

import Web

/// All of a message's past that decides what can be done with it now.
struct MessageStanding: Hashable, Sendable {
  /// Where the version that is being worked on stands.
  var state = MessageState.draft
  /// Whether the public sees some version of it.
  var isLive = false
  /// Whether the public ever saw one.
  var wasPublished = false
  /// Whether it is before the public without approval, and nobody has confirmed that yet.
  var awaitsConfirmation = false
  /// Whether what the public sees is taken back by itself at a set time.
  var hasEnd = false
  /// Whether it lay in the recycle bin too long.
  var isPastRestoring = false
}

/// What a person is to a message.
struct MessageActor: Hashable, Sendable {
  /// Whether any word of it is theirs.
  let hasWritten: Bool
  /// Whether they put it before the public without approval.
  var hasUrged = false
  let permissions: Set<Permission>
}

/// Why a person cannot do something with a message.
enum MessageRefusal: Hashable, Sendable {
  /// The person holds none of these permissions.
  case lacks(Set<Permission>)
  /// It stands where this cannot be done.
  case state(MessageState)
  /// Nobody approves their own words.
  case ownWork
  /// Nobody confirms their own emergency.
  case ownUrgency
  /// The public does not see it, so there is nothing to take back.
  case notLive
  /// It is not before the public without approval.
  case nothingUrgent
  /// No time was set.
  case nothingScheduled
  /// What the public saw is never thrown away.
  case wasPublished
  /// The days of the recycle bin are over.
  case tooLateToRestore
}
