// SPDX-License-Identifier: Apache-2.0

import Testing
import Web

@testable import Messages

@Suite struct MessageFlowTests {
  /// What each state allows, written out by hand and read as a table: the action and where it leads.
  private static let table: [MessageState: [MessageAction: MessageState]] = [
    .draft: [
      .save: .draft, .submit: .submitted, .urge: .approved, .discard: .discarded, .withdraw: .withdrawn,
      .confirm: .draft, .setEnd: .draft, .unschedule: .draft,
    ],
    .submitted: [
      .save: .draft, .sendBack: .returned, .approve: .approved, .urge: .approved, .withdraw: .withdrawn,
      .confirm: .submitted, .setEnd: .submitted, .unschedule: .submitted,
    ],
    .returned: [
      .save: .returned, .submit: .submitted, .urge: .approved, .discard: .discarded, .withdraw: .withdrawn,
      .confirm: .returned, .setEnd: .returned, .unschedule: .returned,
    ],
    .approved: [
      .save: .draft, .sendBack: .returned, .publish: .published, .schedule: .scheduled,
      .withdraw: .withdrawn, .confirm: .approved, .setEnd: .approved, .unschedule: .approved,
    ],
    .scheduled: [
      .save: .draft, .sendBack: .returned, .publish: .published, .schedule: .scheduled,
      .unschedule: .approved, .withdraw: .withdrawn, .confirm: .scheduled, .setEnd: .scheduled,
    ],
    .published: [
      .save: .draft, .withdraw: .withdrawn, .confirm: .published, .setEnd: .published,
      .unschedule: .published,
    ],
    .withdrawn: [.save: .draft],
    .discarded: [.restore: .draft],
  ]

  private static let permissionSets: [Set<Permission>] = {
    let used: [Permission] = [.write, .approve, .publish]
    return (0..<8).map { bits in Set(used.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)) }
  }()

  /// Every past that a message can have, and some that it cannot.
  private static let standings: [MessageStanding] = MessageState.allCases.flatMap { state in
    (0..<32).map { bits in
      MessageStanding(
        state: state, isLive: bits & 1 != 0, wasPublished: bits & 2 != 0, awaitsConfirmation: bits & 4 != 0,
        hasEnd: bits & 8 != 0, isPastRestoring: bits & 16 != 0)
    }
  }

  private static let actors: [MessageActor] = permissionSets.flatMap { permissions in
    (0..<4).map { bits in
      MessageActor(hasWritten: bits & 1 != 0, hasUrged: bits & 2 != 0, permissions: permissions)
    }
  }

  @Test func everyStateAndActionLeadsWhereTheTableSays() {
    for state in MessageState.allCases {
      for action in MessageAction.allCases {
        #expect(MessageFlow.next(state, action) == Self.table[state]?[action], "\(state) \(action)")
      }
    }
  }

  /// What must be there for an action, besides the state.
  private static func isThere(_ action: MessageAction, _ standing: MessageStanding) -> Bool {
    switch action {
    case .withdraw, .setEnd: standing.isLive
    case .confirm: standing.awaitsConfirmation
    case .unschedule: standing.hasEnd || standing.state == .scheduled
    case .discard: !standing.wasPublished
    case .restore: !standing.isPastRestoring
    default: true
    }
  }

  private static func holds(_ action: MessageAction, _ permissions: Set<Permission>) -> Bool {
    switch action {
    case .save, .submit, .discard, .restore: permissions.contains(.write)
    case .sendBack, .approve, .confirm: permissions.contains(.approve)
    case .publish, .withdraw, .urge, .schedule, .setEnd, .unschedule:
      permissions.contains(.approve) || permissions.contains(.publish)
    }
  }

  @Test func everyCombinationOfPastActionPersonAndPermissionIsDecided() {
    var decided = 0
    for standing in Self.standings {
      for action in MessageAction.allCases {
        for actor in Self.actors {
          let refusal = MessageFlow.refusal(action, standing, actor)
          let isAnother =
            !(actor.hasWritten && [.approve, .sendBack, .confirm].contains(action))
            && !(actor.hasUrged && action == .confirm)
          let may =
            Self.holds(action, actor.permissions) && Self.isThere(action, standing) && isAnother
            && Self.table[standing.state]?[action] != nil
          if (refusal == nil) != may { Issue.record("\(standing) \(action) \(actor)") }
          if let refusal, MessageWords.refusal(refusal, action).isEmpty { Issue.record("\(refusal)") }
          decided += 1
        }
      }
    }
    #expect(decided == 8 * 32 * 13 * 32)
  }

  @Test func nobodyApprovesTheirOwnWordsWhateverTheyMayDo() {
    let all = MessageActor(hasWritten: true, permissions: Set(Permission.allCases))
    for standing in Self.standings {
      for action in [MessageAction.approve, .confirm] {
        #expect(MessageFlow.refusal(action, standing, all) != nil)
      }
    }
  }

  @Test func nothingIsPublishedThatWasNotApproved() {
    let all = MessageActor(hasWritten: false, permissions: Set(Permission.allCases))
    for state in MessageState.allCases where state != .approved && state != .scheduled {
      for action in [MessageAction.publish, .schedule] {
        let refusal = MessageFlow.refusal(action, MessageStanding(state: state), all)
        #expect(refusal == .state(state))
      }
    }
  }

  @Test func savingVoidsSubmissionApprovalAndTimes() {
    for state in [MessageState.submitted, .approved, .scheduled] {
      #expect(MessageFlow.next(state, .save) == .draft)
    }
  }

  @Test func whatIsLentIsUsedOnlyWhereNothingElseDoes() {
    #expect(MessageFlow.needsBehalf(.approve, [.read, .write, .approve]))
    #expect(MessageFlow.needsBehalf(.publish, [.read, .approve]))
    #expect(!MessageFlow.needsBehalf(.publish, [.read, .publish, .approve]))
    #expect(!MessageFlow.needsBehalf(.save, [.read, .write, .approve]))
  }
}
