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
  let now: Instant
  let spoken: [SpokenStretch]
  /// How often the public has looked at it; nil for what it never saw.
  let views: MessageViews?
  /// Everybody who works here, with what they may do today, deputies included.
  var holders: [RightHolder] = []
  /// The comments on sentences, oldest first.
  var comments: [SentenceComment] = []

  var commune: CommuneID { card.id }
  var status: MessageStatus { message.status }
  var today: LocalDay { now.day }
  var renditions: Renditions { Renditions(message.latest.content) }

  /// Why the person cannot do something; nil if they can.
  func refusal(_ action: MessageAction) -> MessageRefusal? {
    MessageFlow.refusal(action, status.standing(now), message.actor(staff.id, staff.permissions))
  }

  func can(_ action: MessageAction) -> Bool { refusal(action) == nil }

  var path: String { MessagePages.path(message.id) }

  /// Whether approving and publishing is one act for this person.
  var canApproveAndPublish: Bool {
    can(.approve) && !staff.permissions.isDisjoint(with: MessageFlow.permissions(.publish))
  }

  /// Whether the public has seen another version, so that it must be told what has changed.
  var asksForChange: Bool { status.firstPublishedAt != nil }

  var hands: MessageHands {
    MessageHands(status, author: name(message.author), day: task?.due, now: now, able: able)
  }

  /// The names of those who could do an action.
  func able(_ action: MessageAction) -> [String] {
    holders.able(action, author: message.author, status)
  }

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
  let now: Instant
  /// Who put it before the public without approval; empty if nobody did.
  var urgentBy = ""

  /// Everybody with what they may do today.
  var holders: [RightHolder] = []

  var hands: MessageHands {
    MessageHands(line.status, author: author, day: due, now: now) {
      holders.able($0, author: line.author, line.status)
    }
  }

  /// Whether the day of the task has passed before the public saw anything.
  var isLate: Bool {
    guard let due, line.status.firstPublishedAt == nil else { return false }
    return due < now.day
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
    (state.map { line.status.state == $0 } ?? (line.status.state != .discarded))
      && (!isMine || line.author == person || line.status.writers.contains(person))
  }
}
