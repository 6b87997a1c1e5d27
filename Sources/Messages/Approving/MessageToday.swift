// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// What messages have to say on the page "Việc hôm nay".
enum MessageToday {
  /// The lines for a person: what waits for their approval, what came back to them, what is to be published.
  static func items(_ rows: [MessageRow], for staff: Staff) -> [TodayItem] {
    rows.compactMap { row in item(row, for: staff) }
  }

  private static func item(_ row: MessageRow, for staff: Staff) -> TodayItem? {
    let status = row.line.status
    let hasWritten = row.line.author == staff.id || status.writers.contains(staff.id)
    let actor = MessageActor(hasWritten: hasWritten, permissions: staff.permissions)
    func can(_ action: MessageAction) -> Bool {
      MessageFlow.refusal(action, status.state, isLive: status.live != nil, actor) == nil
    }
    let isMine: Bool
    switch status.state {
    case .submitted: isMine = can(.approve)
    case .returned: isMine = hasWritten && can(.submit)
    case .approved: isMine = can(.publish)
    case .draft, .published, .withdrawn: return nil
    }
    // Who has written it wants to know that it lies with somebody else.
    guard isMine || hasWritten && status.state != .returned else { return nil }
    let words = isMine ? MessageWords.today(status.state) : MessageWords.waiting(status.state)
    return TodayItem(
      !isMine ? .others : row.isLate ? .alarm : .mine, title: "\(words.heading): \(row.line.title)",
      detail: MessageWords.todayDetail(
        author: row.author, since: status.since, due: row.due, isLate: row.isLate),
      path: MessagePages.path(row.line.id), action: words.button)
  }
}
