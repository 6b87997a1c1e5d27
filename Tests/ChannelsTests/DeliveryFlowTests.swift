// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Channels

@Suite struct DeliveryFlowTests {
  /// Every move that is allowed; all others must not be.
  static let allowed: [(DeliveryState, DeliveryAction, DeliveryState)] = [
    (.queued, .attempt, .sending), (.queued, .confirm, .confirmed), (.queued, .reject, .rejected),
    (.sending, .confirm, .confirmed), (.sending, .reject, .rejected), (.sending, .lose, .unknown),
    (.unknown, .confirm, .confirmed), (.unknown, .reject, .rejected), (.unknown, .requeue, .queued),
    (.confirmed, .withdraw, .withdrawn), (.rejected, .requeue, .queued), (.sending, .recall, .recalled),
    (.unknown, .recall, .recalled), (.confirmed, .recall, .recalled), (.recalled, .confirm, .recalled),
    (.recalled, .reject, .rejected), (.recalled, .withdraw, .withdrawn),
  ]

  @Test func everyEdgeIsAsDeclaredAndThereIsNoOther() {
    for state in DeliveryState.allCases {
      for action in DeliveryAction.allCases {
        let expected = Self.allowed.first { $0.0 == state && $0.1 == action }?.2
        #expect(DeliveryFlow.next(state, action) == expected, "\(state) \(action)")
      }
    }
  }

  @Test func anUnknownOutcomeIsNeverTriedAgainWithoutAnAnswer() {
    #expect(DeliveryFlow.state(after: [.attempt, .lose, .attempt]) == .unknown)
    #expect(DeliveryFlow.state(after: [.attempt, .lose, .requeue, .attempt, .confirm]) == .confirmed)
  }

  @Test func aReceiptThatComesTwiceCountsOnce() {
    #expect(DeliveryFlow.state(after: [.confirm, .confirm]) == .confirmed)
    #expect(DeliveryFlow.state(after: [.confirm, .reject]) == .confirmed)
  }

  @Test func everyNoteThatEndsSomethingBadlyCarriesItsReason() {
    let notes: [DeliveryNote] = [
      .attempt, .confirm(ReceiptProof(link: "https://zalo.me/1")), .reject(reason: "r"), .lose(reason: "r"),
      .requeue, .recall(reason: "r"), .withdraw(reason: "r"),
    ]
    #expect(notes.map(\.action) == DeliveryAction.allCases)
    for note in notes {
      let needsReason = [.reject, .lose, .recall, .withdraw].contains(note.action)
      #expect((note.proof.statement == "r") == needsReason)
    }
  }
}
