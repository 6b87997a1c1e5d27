// SPDX-License-Identifier: Apache-2.0

import Kernel
import Testing

@testable import Messages

@Suite struct MessageStatusTests {
  private let lan = PersonID(rawValue: 1)
  private let minh = PersonID(rawValue: 2)

  private func status(_ happened: [(MessageAction, Int, PersonID)], comment: String? = nil) -> MessageStatus {
    MessageStatus(
      happened.enumerated().map { place, event in
        MessageEvent(
          id: ID(rawValue: Int64(place)), action: event.0, version: event.1, person: event.2,
          comment: comment,
          at: Instant(milliseconds: Int64(place) * 1000))
      })
  }

  @Test func aMessageGoesThroughTheHandsOfTwoPeople() {
    let status = status([(.save, 1, lan), (.submit, 1, lan), (.approve, 1, minh), (.publish, 1, minh)])
    #expect(status.state == .published)
    #expect(status.live == 1)
    #expect(status.writers == [lan])
    #expect(status.publishedAt == Instant(milliseconds: 3000))
    #expect(status.since == Instant(milliseconds: 3000))
  }

  @Test func aNewVersionLeavesTheOldOneBeforeThePublic() {
    let status = status([
      (.save, 1, lan), (.submit, 1, lan), (.approve, 1, minh), (.publish, 1, minh), (.save, 2, lan),
    ])
    #expect(status.state == .draft)
    #expect(status.live == 1)
    #expect(!status.isFrozen)
  }

  @Test func whatIsSentForApprovalIsFrozenUntilSomebodySaves() {
    #expect(status([(.save, 1, lan), (.submit, 1, lan)]).isFrozen)
    #expect(status([(.save, 1, lan), (.submit, 1, lan), (.sendBack, 1, minh)]).isFrozen)
    #expect(!status([(.save, 1, lan), (.submit, 1, lan), (.sendBack, 1, minh), (.save, 2, lan)]).isFrozen)
  }

  @Test func aCommentStaysUntilTheMessageIsApproved() {
    let back: [(MessageAction, Int, PersonID)] = [(.save, 1, lan), (.submit, 1, lan), (.sendBack, 1, minh)]
    #expect(status(back, comment: "Thiếu ngày").comment == "Thiếu ngày")
    #expect(status(back + [(.save, 2, lan)], comment: "Thiếu ngày").state == .returned)
    #expect(status(back + [(.submit, 2, lan), (.approve, 2, minh)], comment: "Thiếu ngày").comment == nil)
  }

  @Test func whoeverTouchedAnyVersionIsAWriter() {
    #expect(status([(.save, 1, lan), (.save, 1, minh), (.submit, 1, lan)]).writers == [lan, minh])
  }

  @Test func withdrawingTakesAwayWhatThePublicSees() {
    let status = status([
      (.save, 1, lan), (.submit, 1, lan), (.approve, 1, minh), (.publish, 1, minh), (.withdraw, 1, minh),
    ])
    #expect(status.state == .withdrawn)
    #expect(status.live == nil)
    #expect(status.firstPublishedAt != nil)
  }
}
