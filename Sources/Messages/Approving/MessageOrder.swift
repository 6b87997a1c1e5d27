// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// What a new version of something that the public has seen is to the one before; the public is told.
enum PublicChange: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// Something was wrong.
  case correction
  /// Nothing was wrong, but something is new.
  case update
}

/// What a person says besides the action itself.
struct MessageOrder: Hashable, Sendable {
  /// Why it goes back, why it is withdrawn, why it cannot wait.
  var comment: String?
  /// When it goes before the public by itself.
  var publishAt: Instant?
  /// When it is taken back by itself.
  var withdrawAt: Instant?
  /// What the version is to the one that the public saw before.
  var change: PublicChange?
  /// What was corrected or is new, in a sentence for the public.
  var note: String?
  /// On whose behalf it is done, where the right comes from an absent colleague.
  var behalf: PersonID?
}

/// Times that were set for a version.
struct MessageSchedule: Hashable, Sendable {
  /// The event that set them.
  let event: ID<MessageEvent>
  let version: Int
  let person: PersonID
  let publishAt: Instant
  let withdrawAt: Instant?

  /// Whether it should have gone before the public by a moment.
  func isDue(_ now: Instant) -> Bool { publishAt <= now }

  /// Whether its time before the public is over already.
  func isOver(_ now: Instant) -> Bool { withdrawAt.map { $0 <= now } ?? false }
}

/// The end that was set for what the public sees.
struct MessageEnd: Hashable, Sendable {
  /// The event that set it.
  let event: ID<MessageEvent>
  let person: PersonID
  let at: Instant
}

/// A publication without approval.
struct MessageUrgency: Hashable, Sendable {
  /// The hours within which another person has to confirm it.
  static let confirmationTime = Duration.seconds(24 * 3600)

  let event: ID<MessageEvent>
  let version: Int
  let person: PersonID
  let reason: String
  let at: Instant
  /// Who confirmed it, and when.
  var confirmedBy: PersonID?
  var confirmedAt: Instant?

  /// By when it has to be confirmed.
  var confirmBy: Instant { at.adding(Self.confirmationTime) }

  /// Whether it was not confirmed in time, as of a moment.
  func isOverdue(_ now: Instant) -> Bool { (confirmedAt ?? now) > confirmBy }
}

/// What the public is told of a change.
struct PublicNote: Hashable, Sendable {
  let change: PublicChange
  let text: String
  let at: Instant
}
