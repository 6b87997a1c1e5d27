// SPDX-License-Identifier: Apache-2.0

import Kernel

/// Where a message stands, computed from all that happened to it and never stored.
struct MessageStatus: Hashable, Sendable {
  /// How long a draft lies in the recycle bin before it is erased.
  static let binDays = 30

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
  /// The times that hold while it is scheduled.
  private(set) var schedule: MessageSchedule?
  /// When what the public sees is taken back by itself.
  private(set) var end: MessageEnd?
  /// How much later than its time the present version went before the public; nil if no time was set.
  private(set) var lateness: Duration?
  /// The publication without approval of what the public sees.
  private(set) var urgency: MessageUrgency?
  /// What the public is told of changes, oldest first.
  private(set) var notes: [PublicNote] = []
  /// When it was thrown into the recycle bin, and by which event.
  private(set) var discardedAt: Instant?
  private(set) var discard: ID<MessageEvent>?
  private var urged: MessageUrgency?

  /// The status after some events, oldest first.
  init(_ events: [MessageEvent]) {
    for event in events { apply(event) }
  }

  /// Until when it can be taken out of the recycle bin: the night after its days are over.
  var restorableUntil: Instant? {
    discardedAt.map { Instant($0.day.adding(days: Self.binDays + 1), minutes: 2 * 60) }
  }

  /// Whether what the public sees went out without approval and nobody has confirmed it.
  var awaitsConfirmation: Bool { urgency.map { $0.confirmedAt == nil } ?? false }

  /// What decides, at a moment, what can be done with it.
  func standing(_ now: Instant) -> MessageStanding {
    MessageStanding(
      state: state, isLive: live != nil, wasPublished: firstPublishedAt != nil,
      awaitsConfirmation: awaitsConfirmation, hasEnd: end != nil,
      isPastRestoring: restorableUntil.map { $0 <= now } ?? false)
  }

  private mutating func apply(_ event: MessageEvent) {
    if let next = MessageFlow.next(state, event.action) {
      if next != state || since == nil { since = event.at }
      state = next
    }
    if state != .scheduled, event.action != .publish { schedule = nil }
    switch event.action {
    case .save:
      writers.insert(event.person)
      isFrozen = false
    case .submit: isFrozen = true
    case .sendBack: comment = event.comment
    case .approve:
      comment = nil
      urged = nil
    case .urge:
      isFrozen = true
      urged = MessageUrgency(
        event: event.id, version: event.version, person: event.person, reason: event.comment ?? "",
        at: event.at)
    case .confirm:
      urgency?.confirmedBy = event.person
      urgency?.confirmedAt = event.at
    case .schedule: schedule = event.schedule
    case .setEnd: end = event.withdrawAt.map { MessageEnd(event: event.id, person: event.person, at: $0) }
    case .unschedule: end = nil
    case .publish: publish(event)
    case .withdraw:
      live = nil
      end = nil
      urgency = nil
      comment = event.comment
    case .discard:
      discardedAt = event.at
      discard = event.id
    case .restore:
      discardedAt = nil
      discard = nil
    }
  }

  private mutating func publish(_ event: MessageEvent) {
    live = event.version
    firstPublishedAt = firstPublishedAt ?? event.at
    publishedAt = event.at
    lateness = nil
    if let schedule {
      if schedule.event == event.carriesOut {
        lateness = .milliseconds(event.at.milliseconds - schedule.publishAt.milliseconds)
      }
      // Whoever publishes earlier by hand has not taken back the end that was set.
      end = schedule.withdrawAt.map { MessageEnd(event: schedule.event, person: schedule.person, at: $0) }
    }
    schedule = nil
    urgency = urged.flatMap { $0.version == event.version ? $0 : nil }
    if let change = event.change {
      notes.append(PublicNote(change: change, text: event.comment ?? "", at: event.at))
    }
  }
}
