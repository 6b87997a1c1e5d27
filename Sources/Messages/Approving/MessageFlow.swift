// SPDX-License-Identifier: Apache-2.0

import Storage
import Web

/// Where the version that is being worked on stands.
enum MessageState: String, Hashable, Sendable, CaseIterable {
  /// It is being written.
  case draft
  /// It waits for approval.
  case submitted
  /// The approver wants changes.
  case returned
  /// Another person has approved it; it may be published.
  case approved
  /// The public sees it.
  case published
  /// It was taken back.
  case withdrawn

  /// Whether somebody has to do the next thing with it, other than going on writing.
  var waits: Bool { self == .submitted || self == .returned || self == .approved }
}

/// What a person can do with a message.
enum MessageAction: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// Writes or changes any part of it; that voids what was submitted or approved.
  case save
  /// Sends it for approval.
  case submit
  /// Sends it back to the author, with a comment.
  case sendBack = "return"
  /// Approves it.
  case approve
  /// Shows it to the public.
  case publish
  /// Takes what the public sees back, with a reason.
  case withdraw
}

/// What a person is to a message.
struct MessageActor: Hashable, Sendable {
  /// Whether any word of it is theirs.
  let hasWritten: Bool
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
  /// The public does not see it, so there is nothing to take back.
  case notLive
}

/// The one table of what can be done with a message, from which state, to which state, by whom.
enum MessageFlow {
  /// Where an action leads; nil where it cannot be done.
  static func next(_ state: MessageState, _ action: MessageAction) -> MessageState? {
    switch (action, state) {
    case (.save, .draft), (.save, .submitted), (.save, .approved), (.save, .published), (.save, .withdrawn):
      .draft
    case (.save, .returned): .returned
    case (.submit, .draft), (.submit, .returned): .submitted
    case (.sendBack, .submitted), (.sendBack, .approved): .returned
    case (.approve, .submitted): .approved
    case (.publish, .approved): .published
    // What the public sees can be taken back whatever is being written meanwhile: `refusal` asks whether
    // there is something.
    case (.withdraw, .withdrawn): nil
    case (.withdraw, _): .withdrawn
    default: nil
    }
  }

  /// Who may: at least one of these permissions.
  static func permissions(_ action: MessageAction) -> Set<Permission> {
    switch action {
    case .save, .submit: [.write]
    case .sendBack, .approve: [.approve]
    case .publish, .withdraw: [.approve, .publish]
    }
  }

  /// Whether it takes a person who has not written any of it.
  static func needsAnother(_ action: MessageAction) -> Bool { action == .approve || action == .sendBack }

  /// Whether it takes a sentence of explanation.
  static func needsComment(_ action: MessageAction) -> Bool { action == .sendBack || action == .withdraw }

  /// Why a person cannot do it; nil if they can.
  static func refusal(
    _ action: MessageAction, _ state: MessageState, isLive: Bool, _ actor: MessageActor
  ) -> MessageRefusal? {
    if permissions(action).isDisjoint(with: actor.permissions) { return .lacks(permissions(action)) }
    if action == .withdraw, !isLive { return .notLive }
    if next(state, action) == nil { return .state(state) }
    if needsAnother(action), actor.hasWritten { return .ownWork }
    return nil
  }
}
