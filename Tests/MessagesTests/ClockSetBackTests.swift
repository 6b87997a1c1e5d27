// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Storage
import TestKit
import Testing
import Web

@testable import Messages

/// The clock of the machine is set back: nothing that was typed or done is lost or comes in another order.
@Suite struct ClockSetBackTests {
  private static let day = Duration.seconds(86_400)

  private func setBack(_ desk: MessageDesk, days: Int) {
    desk.commune.clock.now = desk.commune.clock.now.adding(.seconds(-86_400 * days))
  }

  /// The store of a program that has just begun: its ids come from the clock alone.
  private func begun(_ desk: MessageDesk) -> MessageStore {
    let (clock, surroundings) = (desk.commune.clock, desk.commune.surroundings)
    let ids = IDSource(now: { clock.now })
    return MessageStore(
      database: desk.commune.database,
      surroundings: Surroundings(now: surroundings.now, nextID: ids.next, log: surroundings.log),
      ports: MessagePorts())
  }

  @Test(arguments: Engine.available)
  func afterARestartWhatHappensComesAfterWhatHappenedBefore(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let first = begun(desk)
      let id = try await first.create(.whole, by: desk.lan, in: desk.id)
      let mark = try await desk.mark(id)
      try await first.act([.submit], on: id, seen: mark, by: desk.lan, in: desk.id)
      setBack(desk, days: 1)
      try await begun(desk).act([.approve, .publish], on: id, seen: mark, by: desk.minh, in: desk.id)
      setBack(desk, days: 1)
      var content = MessageContent.whole
      content.body = "Viết lại."
      _ = try await begun(desk).save(content, to: id, seen: mark, by: desk.lan, in: desk.id)
      let message = try #require(try await desk.store.find(id, in: desk.id))
      #expect(message.events.map(\.action) == [.save, .submit, .approve, .publish, .save])
      #expect(message.status.state == .draft && message.status.live == 1)
      #expect(try await desk.board.find(id, in: desk.id)?.version == 1)
      let order = MessageOrder(comment: "Nhầm")
      try await begun(desk).act(
        [.withdraw], on: id, seen: message.latest.mark, order: order, by: desk.hoa, in: desk.id)
      #expect(try await desk.board.find(id, in: desk.id) == nil)
    }
  }

  @Test(arguments: Engine.available)
  func whatIsTypedLastIsWhatIsKept(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      for number in 0..<50 {
        try await desk.store.keepBeginning(
          ID(rawValue: Int64(number + 1)), ["title": ["Tin \(number)"]], by: desk.lan.id, in: desk.id)
      }
      let id = try await desk.draft()
      let seen = try await desk.mark(id)
      try await desk.store.keepDraft(["title": ["Trước"]], seen: seen, of: id, by: desk.lan.id, in: desk.id)
      setBack(desk, days: 400)
      let last = ID<MessageBeginning>(rawValue: 99)
      try await desk.store.keepBeginning(last, ["title": ["Vừa gõ"]], by: desk.lan.id, in: desk.id)
      try await desk.store.keepDraft(["title": ["Sau"]], seen: seen, of: id, by: desk.lan.id, in: desk.id)
      let kept = try await desk.store.beginnings(by: desk.lan.id, in: desk.id)
      #expect(kept.contains { $0.id == last && $0.title == "Vừa gõ" })
      let draft = try await desk.store.draft(of: id, by: desk.lan.id, in: desk.id)
      #expect(draft?.fields["title"] == ["Sau"])
    }
  }

  @Test(arguments: Engine.available)
  func whatIsScheduledWaitsForItsTime(_ engine: Engine) async throws {
    try await MessageDesk.with(engine) { desk in
      let id = try await desk.submitted()
      let order = MessageOrder(publishAt: desk.commune.clock.now.adding(Self.day))
      try await desk.act([.approve, .schedule], id, order: order, by: desk.minh)
      desk.commune.clock.advance(by: Self.day)
      let jobs = try await desk.store.queue.lease(
        [MessageJob.publish.rawValue], owner: "test", for: .seconds(60), limit: 5)
      let job = try #require(jobs.first)
      setBack(desk, days: 2)
      await #expect(throws: JobPostponed.self) { try await desk.store.carryOut(.publish, job) }
      #expect(try await desk.state(id) == .scheduled)
      desk.commune.clock.advance(by: Self.day * 2)
      try await desk.store.carryOut(.publish, job)
      #expect(try await desk.state(id) == .published)
    }
  }
}
