// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What messages have to say on the page "Việc hôm nay".
enum MessageToday {
  /// How long after its time a scheduled message counts as stuck.
  static let patience = Duration.seconds(300)

  /// The lines for a person: what waits for their approval or confirmation, what came back to them, what is to
  /// be published.
  static func items(_ rows: [MessageRow], for staff: Staff) -> [TodayItem] {
    rows.flatMap { row in [urgent(row, for: staff), item(row, for: staff)].compactMap(\.self) }
  }

  /// What colleagues have said of the sentences of a person's messages.
  static func comments(_ open: [(Message, Int)]) -> [TodayItem] {
    open.map { message, count in
      TodayItem(
        .mine, title: MessageWords.commentsToday(count, message.latest.content.title),
        detail: MessageWords.commentsDetail, path: MessagePages.path(message.id),
        action: MessageWords.seeComments)
    }
  }

  private static func actor(_ row: MessageRow, _ staff: Staff) -> MessageActor {
    let status = row.line.status
    return MessageActor(
      hasWritten: row.line.author == staff.id || status.writers.contains(staff.id),
      hasUrged: status.urgency?.person == staff.id, permissions: staff.permissions)
  }

  private static func item(_ row: MessageRow, for staff: Staff) -> TodayItem? {
    let status = row.line.status
    let actor = actor(row, staff)
    func can(_ action: MessageAction) -> Bool {
      MessageFlow.refusal(action, status.standing(row.now), actor) == nil
    }
    let isMine: Bool
    var isStuck = false
    switch status.state {
    case .submitted: isMine = can(.approve)
    case .returned: isMine = actor.hasWritten && can(.submit)
    case .approved: isMine = can(.publish)
    case .scheduled:
      isStuck = status.schedule.map { $0.publishAt.adding(patience) <= row.now } ?? false
      isMine = isStuck && can(.publish)
    case .draft, .published, .withdrawn, .discarded: return nil
    }
    // Who has written it wants to know that it lies with somebody else.
    guard isMine || actor.hasWritten && status.state != .returned else { return nil }
    let words = isMine ? MessageWords.today(status.state) : MessageWords.waiting(status.state)
    return TodayItem(
      !isMine ? .others : row.isLate || isStuck ? .alarm : .mine,
      title: "\(words.heading): \(row.line.title)",
      detail: status.schedule.map { MessageWords.scheduledDetail($0, isOver: $0.isOver(row.now)) }
        ?? MessageWords.todayDetail(
          author: row.author, since: status.since, due: row.due, isLate: row.isLate),
      path: MessagePages.path(row.line.id), action: words.button)
  }

  /// What went out without approval: for those who may confirm it, the later the louder.
  private static func urgent(_ row: MessageRow, for staff: Staff) -> TodayItem? {
    let status = row.line.status
    guard let urgency = status.urgency, status.awaitsConfirmation else { return nil }
    let actor = actor(row, staff)
    let mayConfirm = MessageFlow.refusal(.confirm, status.standing(row.now), actor) == nil
    guard mayConfirm || actor.hasUrged || actor.hasWritten else { return nil }
    let isOverdue = urgency.isOverdue(row.now)
    return TodayItem(
      !mayConfirm ? .others : isOverdue ? .alarm : .mine,
      title: "\(MessageWords.urgentToday.heading): \(row.line.title)",
      detail: MessageWords.urgentDetail(row.urgentBy, urgency, isOverdue: isOverdue),
      path: MessagePages.path(row.line.id),
      action: mayConfirm ? MessageWords.urgentToday.button : MessageWords.seeMessage)
  }
}
