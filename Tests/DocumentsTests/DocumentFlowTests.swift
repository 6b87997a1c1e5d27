// SPDX-License-Identifier: Apache-2.0

import Kernel
import TestKit
import Testing
import Web

@testable import Documents

struct DocumentFlowTests {
  /// The whole table once more: whoever changes it changes it here, too.
  private static let table: [DocumentState: [DocumentAction: DocumentState]] = [
    .draft: [.save: .draft, .submit: .submitted, .withdraw: .withdrawn],
    .submitted: [.save: .draft, .sendBack: .returned, .publish: .published, .withdraw: .withdrawn],
    .returned: [.save: .returned, .submit: .submitted, .withdraw: .withdrawn],
    .published: [.save: .draft, .withdraw: .withdrawn],
    .withdrawn: [.save: .draft],
  ]

  @Test(arguments: DocumentState.allCases, DocumentAction.allCases)
  func theTableSaysWhatCanBeDone(_ state: DocumentState, _ action: DocumentAction) {
    #expect(DocumentFlow.next(state, action) == Self.table[state]?[action])
  }

  /// A document that stands in a state, live or not.
  private static func standing(_ state: DocumentState, live: Bool) -> DocumentStanding {
    let actions: [DocumentAction] =
      (live ? [.save, .submit, .publish] : [])
      + {
        switch state {
        case .draft: [.save]
        case .submitted: [.save, .submit]
        case .returned: [.save, .submit, .sendBack]
        case .published: [.save, .submit, .publish]
        case .withdrawn: [.save, .submit, .publish, .withdraw]
        }
      }()
    return DocumentStanding(
      actions.enumerated().map { place, action in
        DocumentEvent(
          id: ID(rawValue: Int64(place)), action: action, version: 1, person: ID(rawValue: 5), comment: nil,
          at: FixedSurroundings.start)
      })
  }

  @Test(arguments: DocumentState.allCases, DocumentAction.allCases)
  func whoMayDoItIsTheSameInEveryState(_ state: DocumentState, _ action: DocumentAction) {
    for isLive in [false, true] {
      let standing = Self.standing(state, live: isLive)
      #expect(standing.state == state)
      for permission in Permission.allCases {
        for hasWritten in [false, true] {
          let refusal = DocumentFlow.refusal(
            action, standing, DocumentActor(hasWritten: hasWritten, permissions: [permission]))
          let isAllowed =
            [.save, .submit].contains(action)
            ? permission == .write : permission == .approve || permission == .publish
          let leads = Self.table[state]?[action] != nil && (action != .withdraw || standing.live != nil)
          let isOwn = hasWritten && (action == .publish || action == .sendBack)
          #expect((refusal == nil) == (isAllowed && leads && !isOwn), "\(state) \(action) \(permission)")
        }
      }
    }
  }

  @Test func whatWasSentForACheckIsFrozenAndTheOldVersionStaysLive() {
    let people: [PersonID] = [ID(rawValue: 1), ID(rawValue: 2)]
    func event(_ action: DocumentAction, _ version: Int, _ person: PersonID) -> DocumentEvent {
      DocumentEvent(
        id: ID(rawValue: Int64(version)), action: action, version: version, person: person, comment: nil,
        at: FixedSurroundings.start)
    }
    let first = [event(.save, 1, people[0]), event(.submit, 1, people[0]), event(.publish, 1, people[1])]
    #expect(DocumentStanding(first).isFrozen && DocumentStanding(first).live == 1)
    let mended = DocumentStanding(first + [event(.save, 2, people[0])])
    #expect(mended.state == .draft && mended.live == 1 && !mended.isFrozen)
    let gone = DocumentStanding(first + [event(.withdraw, 1, people[1])])
    #expect(gone.state == .withdrawn && gone.live == nil && gone.writers == [people[0]])
  }
}
