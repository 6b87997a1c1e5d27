// SPDX-License-Identifier: Apache-2.0

import Files
import Kernel
import Web

/// A message with all that its staff page shows.
struct MessageView: Sendable {
  let card: CommuneCard
  let message: Message
  let staff: Staff
  let names: [PersonID: String]
  let unit: String
  let task: TaskChoice?
  let picture: StoredPicture?
  let today: LocalDay
  let spoken: [SpokenStretch]
  /// How often the public has looked at it; nil for what it never saw.
  let views: MessageViews?

  var commune: CommuneID { card.id }
  var status: MessageStatus { message.status }
  var renditions: Renditions { Renditions(message.latest.content) }

  /// Why the person cannot do something; nil if they can.
  func refusal(_ action: MessageAction) -> MessageRefusal? {
    MessageFlow.refusal(
      action, status.state, isLive: status.live != nil, message.actor(staff.id, staff.permissions))
  }

  func can(_ action: MessageAction) -> Bool { refusal(action) == nil }

  func name(_ person: PersonID) -> String { names[person] ?? MessageWords.formerStaff }

  /// What the public sees, where that is not the version that is being worked on.
  var olderLive: MessageVersion? {
    guard let live = status.live, live != message.latest.number else { return nil }
    return message.version(live)
  }
}

/// A line of the list with what it shows besides.
struct MessageRow: Sendable {
  let line: MessageLine
  let author: String
  let due: LocalDay?
  let today: LocalDay

  /// Who has to do the next thing; nil if nothing waits.
  var holder: String? { MessageWords.holder(line.status.state, author: author) }

  /// Whether the day of the task has passed before the public saw anything.
  var isLate: Bool {
    guard let due, line.status.firstPublishedAt == nil else { return false }
    return due < today
  }
}

/// Which messages a list shows.
struct MessageFilter: Hashable, Sendable {
  var state: MessageState?
  var isMine: Bool

  init(_ query: [String: String]) {
    state = MessageState(rawValue: query["trang-thai"] ?? "")
    isMine = query["cua"] == "toi"
  }

  func admits(_ line: MessageLine, for person: PersonID) -> Bool {
    (state == nil || line.status.state == state)
      && (!isMine || line.author == person || line.status.writers.contains(person))
  }
}
