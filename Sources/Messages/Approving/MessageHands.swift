// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Who holds a message, what comes next, and by when.
struct MessageHands: Hashable, Sendable {
  /// Who has to act, by name; nil if nothing waits.
  let holder: String?
  let next: String
  /// By when, in words; nil without a time.
  let due: String?
  let isLate: Bool

  /// - Parameters:
  ///   - author: the name of who began it
  ///   - able: the names of those who may do an action with it
  ///   - day: the day of the duty that it serves
  init(
    _ status: MessageStatus, author: String, day: LocalDay?, now: Instant, able: (MessageAction) -> [String]
  ) {
    if let urgency = status.urgency, status.awaitsConfirmation, !status.state.waits {
      holder = MessageWords.people(able(.confirm)) ?? MessageWords.anyApprover
      next = MessageWords.action(.confirm)
      due = urgency.confirmBy.moment
      isLate = urgency.isOverdue(now)
      return
    }
    if let schedule = status.schedule {
      holder = MessageWords.machine
      next = MessageWords.next(.scheduled)
      due = schedule.publishAt.moment
      isLate = schedule.publishAt.adding(MessageToday.patience) <= now
      return
    }
    switch status.state {
    case .submitted: holder = MessageWords.people(able(.approve)) ?? MessageWords.anyApprover
    case .approved: holder = MessageWords.people(able(.publish)) ?? MessageWords.anyPublisher
    case .draft, .returned: holder = author
    case .scheduled, .published, .withdrawn, .discarded: holder = nil
    }
    next = MessageWords.next(status.state)
    due = day?.numeric
    isLate = status.firstPublishedAt == nil && day.map { $0 < now.day } ?? false
  }
}

/// A person with what they may do today.
struct RightHolder: Hashable, Sendable {
  let person: PersonID
  let name: String
  let permissions: Set<Permission>
}

extension [RightHolder] {
  /// The names of those who could do an action with a message as it stands: who has the right and, where that is
  /// asked for, has written none of it and did not put it out in an emergency.
  func able(_ action: MessageAction, author: PersonID, _ status: MessageStatus) -> [String] {
    filter { holder in
      let hasWritten = holder.person == author || status.writers.contains(holder.person)
      let isOwn = MessageFlow.needsAnother(action) && hasWritten
      let isOwnUrgency = action == .confirm && status.urgency?.person == holder.person
      return !MessageFlow.permissions(action).isDisjoint(with: holder.permissions) && !isOwn && !isOwnUrgency
    }.map(\.name)
  }
}
