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
  /// It is approved and goes before the public by itself at a set time.
  case scheduled
  /// The public sees it.
  case published
  /// It was taken back.
  case withdrawn
  /// It was never published and lies in the recycle bin.
  case discarded

  /// Whether somebody has to do the next thing with it, other than going on writing.
  var waits: Bool { self == .submitted || self == .returned || self == .approved || self == .scheduled }
}

/// What can be done with a message.
enum MessageAction: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// Writes or changes any part of it; that voids what was submitted, approved or scheduled.
  case save
  /// Sends it for approval.
  case submit
  /// Sends it back to the author, with a comment.
  case sendBack = "return"
  /// Approves it.
  case approve
  /// Stands in for the approval in an emergency, with a reason, in the one act that publishes; another person
  /// who may approve confirms it afterwards.
  case urge
  /// Confirms afterwards what went before the public without approval.
  case confirm
  /// Sets when it goes before the public and, if wanted, when it is taken back.
  case schedule
  /// Sets when what the public sees is taken back by itself, or sets another time for that.
  case setEnd = "set-end"
  /// Takes such times back.
  case unschedule
  /// Shows it to the public.
  case publish
  /// Takes what the public sees back, with a reason.
  case withdraw
  /// Throws a draft that was never published into the recycle bin.
  case discard
  /// Takes it out of the recycle bin.
  case restore
}

/// The one table of what can be done with a message, from which state, to which state, by whom.
enum MessageFlow {
  /// Where an action leads; nil where it cannot be done.
  static func next(_ state: MessageState, _ action: MessageAction) -> MessageState? {
    switch (action, state) {
    case (.restore, .discarded): .draft
    case (_, .discarded): nil
    case (.save, .returned): .returned
    case (.save, _): .draft
    case (.submit, .draft), (.submit, .returned): .submitted
    case (.sendBack, .submitted), (.sendBack, .approved), (.sendBack, .scheduled): .returned
    case (.approve, .submitted), (.urge, .draft), (.urge, .submitted), (.urge, .returned): .approved
    case (.publish, .approved), (.publish, .scheduled): .published
    case (.schedule, .approved), (.schedule, .scheduled): .scheduled
    case (.unschedule, .scheduled): .approved
    // What the public sees is another thing than what is being written meanwhile: `refusal` asks whether there
    // is something to take back, to confirm, or to leave standing.
    case (.withdraw, .withdrawn), (.confirm, .withdrawn), (.setEnd, .withdrawn), (.unschedule, .withdrawn):
      nil
    case (.withdraw, _): .withdrawn
    case (.confirm, _), (.setEnd, _), (.unschedule, _): state
    case (.discard, .draft), (.discard, .returned): .discarded
    default: nil
    }
  }

  /// Who may: at least one of these permissions.
  static func permissions(_ action: MessageAction) -> Set<Permission> {
    switch action {
    case .save, .submit, .discard, .restore: [.write]
    case .sendBack, .approve, .confirm: [.approve]
    case .urge, .schedule, .setEnd, .unschedule, .publish, .withdraw: [.approve, .publish]
    }
  }

  /// Whether it takes a person who has not written any of it.
  static func needsAnother(_ action: MessageAction) -> Bool {
    action == .approve || action == .sendBack || action == .confirm
  }

  /// Whether it takes a sentence of explanation.
  static func needsComment(_ action: MessageAction) -> Bool {
    action == .sendBack || action == .withdraw || action == .urge
  }

  /// Whether the public sees another text than before: it must be told what has changed.
  static func changesPublicText(_ action: MessageAction) -> Bool { action == .publish || action == .schedule }

  /// Why a person cannot do it; nil if they can.
  static func refusal(
    _ action: MessageAction, _ standing: MessageStanding, _ actor: MessageActor
  ) -> MessageRefusal? {
    if permissions(action).isDisjoint(with: actor.permissions) { return .lacks(permissions(action)) }
    if let refusal = missing(action, standing) { return refusal }
    if next(standing.state, action) == nil { return .state(standing.state) }
    if needsAnother(action), actor.hasWritten { return .ownWork }
    if action == .confirm, actor.hasUrged { return .ownUrgency }
    return nil
  }

  /// What is not there that an action would be about.
  private static func missing(_ action: MessageAction, _ standing: MessageStanding) -> MessageRefusal? {
    switch action {
    case .withdraw where !standing.isLive, .setEnd where !standing.isLive: .notLive
    case .confirm where !standing.awaitsConfirmation: .nothingUrgent
    case .unschedule where standing.state != .scheduled && !standing.hasEnd: .nothingScheduled
    case .discard where standing.wasPublished: .wasPublished
    case .restore where standing.isPastRestoring: .tooLateToRestore
    default: nil
    }
  }
}
