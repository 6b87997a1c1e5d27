// SPDX-License-Identifier: Apache-2.0

import Testing
import Web

@testable import Messages

@Suite struct MessageFlowTests {
  /// What each state allows, written out by hand and read as a table: the action and where it leads.
  private static let table: [MessageState: [MessageAction: MessageState]] = [
    .draft: [.save: .draft, .submit: .submitted, .withdraw: .withdrawn],
    .submitted: [.save: .draft, .sendBack: .returned, .approve: .approved, .withdraw: .withdrawn],
    .returned: [.save: .returned, .submit: .submitted, .withdraw: .withdrawn],
    .approved: [.save: .draft, .sendBack: .returned, .publish: .published, .withdraw: .withdrawn],
    .published: [.save: .draft, .withdraw: .withdrawn],
    .withdrawn: [.save: .draft],
  ]

  private static let permissionSets: [Set<Permission>] = {
    let used: [Permission] = [.write, .approve, .publish]
    return (0..<8).map { bits in Set(used.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element)) }
  }()

  @Test func everyStateAndActionLeadsWhereTheTableSays() {
    for state in MessageState.allCases {
      for action in MessageAction.allCases {
        #expect(MessageFlow.next(state, action) == Self.table[state]?[action], "\(state) \(action)")
      }
    }
  }

  @Test func everyCombinationOfStateActionPersonAndPermissionIsDecided() {
    for state in MessageState.allCases {
      for action in MessageAction.allCases {
        for isLive in [false, true] {
          for hasWritten in [false, true] {
            for permissions in Self.permissionSets {
              let actor = MessageActor(hasWritten: hasWritten, permissions: permissions)
              let refusal = MessageFlow.refusal(action, state, isLive: isLive, actor)
              let mayByRight =
                switch action {
                case .save, .submit: permissions.contains(.write)
                case .sendBack, .approve: permissions.contains(.approve)
                case .publish, .withdraw: permissions.contains(.approve) || permissions.contains(.publish)
                }
              let isAnother = !(hasWritten && (action == .approve || action == .sendBack))
              let hasTarget = Self.table[state]?[action] != nil && (action != .withdraw || isLive)
              #expect((refusal == nil) == (mayByRight && isAnother && hasTarget))
              if let refusal { #expect(!MessageWords.refusal(refusal, action).isEmpty) }
            }
          }
        }
      }
    }
  }

  @Test func nobodyApprovesTheirOwnWordsWhateverTheyMayDo() {
    for state in MessageState.allCases {
      let all = MessageActor(hasWritten: true, permissions: Set(Permission.allCases))
      #expect(MessageFlow.refusal(.approve, state, isLive: true, all) != nil)
    }
  }

  @Test func nothingIsPublishedThatWasNotApproved() {
    let all = MessageActor(hasWritten: false, permissions: Set(Permission.allCases))
    for state in MessageState.allCases where state != .approved {
      #expect(MessageFlow.refusal(.publish, state, isLive: false, all) == .state(state))
    }
  }

  @Test func savingVoidsSubmissionAndApproval() {
    #expect(MessageFlow.next(.submitted, .save) == .draft)
    #expect(MessageFlow.next(.approved, .save) == .draft)
  }
}
